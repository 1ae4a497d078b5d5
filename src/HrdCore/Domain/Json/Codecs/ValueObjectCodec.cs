using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A value that is an object in JSON, such as an amount with its currency. A member that it does not know is refused.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class ValueObjectCodec<T>(DataClass dataClass, ValueObjectCodec<T>.Maker make, params ImmutableArray<ValueObjectPart<T>> parts) : JsonCodec<T>
    where T : notnull
{
    /// <summary>Makes the value, or throws what its constructor throws when its parts do not fit.</summary>
    internal delegate T Maker(ReadOnlySpan<object?> parts);

    internal override DataClass DataClass => dataClass;

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!cursor.EnterObject())
        {
            return false;
        }

        var slots = new object?[parts.Length];
        Span<long> positions = stackalloc long[parts.Length];
        var good = true;
        while (cursor.NextMember())
        {
            var index = 0;
            while (index < parts.Length && !cursor.NameIs(parts[index].Utf8Name))
            {
                index++;
            }

            if (index == parts.Length)
            {
                cursor.ToValue("?");
                good = cursor.Fail(ValidationRule.UnknownMember);
                continue;
            }

            cursor.ToValue(parts[index].Name);
            positions[index] = cursor.TokenStart;
            good &= slots[index] is null ? parts[index].TryRead(ref cursor, out slots[index]) : cursor.Fail(ValidationRule.Duplicate);
        }

        for (var i = 0; i < parts.Length && good; i++)
        {
            good &= slots[i] is not null || !parts[i].IsRequired || cursor.FailAt(parts[i].Name, ValidationRule.Required);
        }

        good = good && TryMake(ref cursor, slots, positions, out value);
        cursor.Leave();
        return good;
    }

    internal override void Write(JsonSink sink, T value)
    {
        sink.Json.WriteStartObject();
        foreach (var part in parts)
        {
            part.Write(sink, value);
        }

        sink.Json.WriteEndObject();
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "object");
        schema.Json.WriteBoolean("additionalProperties"u8, false);
        schema.Json.WriteStartArray("required"u8);
        foreach (var part in parts.Where(part => part.IsRequired))
        {
            schema.Json.WriteStringValue(part.Name);
        }

        schema.Json.WriteEndArray();
        schema.Json.WriteStartObject("properties"u8);
        foreach (var part in parts)
        {
            schema.Json.WriteStartObject(part.Name);
            part.Describe(schema);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndObject();
    }

    private bool TryMake(ref JsonCursor cursor, object?[] slots, scoped ReadOnlySpan<long> positions, [NotNullWhen(true)] out T? value)
    {
        try
        {
            value = make(slots);
            return true;
        }
        catch (RefusedPartException refusal)
        {
            value = default;
            var index = 0;
            while (parts[index].Name != refusal.Part)
            {
                index++;
            }

            return cursor.FailAt(refusal.Part, refusal.Rule, refusal.Limit, refusal.Least, positions[index]);
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException)
        {
            value = default;
            return cursor.FailWhole(ValidationRule.Malformed);
        }
    }
}

/// <summary>One part of a value.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class ValueObjectPart<T>(string name, bool isRequired)
{
    internal string Name { get; } = name;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    internal bool IsRequired { get; } = isRequired;

    internal static ValueObjectPart<T> Of<TPart>(string name, JsonCodec<TPart> codec, Func<JsonSink, T, TPart> get)
        where TPart : notnull => new Typed<TPart>(name, true, codec, (sink, value) => (true, get(sink, value)));

    internal static ValueObjectPart<T> Maybe<TPart>(string name, JsonCodec<TPart> codec, Func<JsonSink, T, TPart?> get)
        where TPart : class => new Typed<TPart>(name, false, codec, (sink, value) => get(sink, value) is { } part ? (true, part) : default);

    internal static ValueObjectPart<T> MaybeValue<TPart>(string name, JsonCodec<TPart> codec, Func<JsonSink, T, TPart?> get)
        where TPart : struct => new Typed<TPart>(name, false, codec, (sink, value) => get(sink, value) is { } part ? (true, part) : default);

    internal abstract bool TryRead(ref JsonCursor cursor, out object? slot);

    internal abstract void Write(JsonSink sink, T value);

    internal abstract void Describe(SchemaWriter schema);

    private sealed class Typed<TPart>(string name, bool isRequired, JsonCodec<TPart> codec, Func<JsonSink, T, (bool IsPresent, TPart Part)> get)
        : ValueObjectPart<T>(name, isRequired)
        where TPart : notnull
    {
        internal override bool TryRead(ref JsonCursor cursor, out object? slot)
        {
            slot = codec.TryRead(ref cursor, out var part) ? part : null;
            return slot is not null;
        }

        internal override void Write(JsonSink sink, T value)
        {
            if (get(sink, value) is (true, var part))
            {
                sink.Json.WritePropertyName(Name);
                codec.Write(sink, part);
            }
        }

        internal override void Describe(SchemaWriter schema) => codec.Describe(schema);
    }
}
