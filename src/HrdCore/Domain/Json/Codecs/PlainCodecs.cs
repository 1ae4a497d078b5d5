using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A random identifier, RFC 9562, in lower case.</summary>
internal sealed class IdCodec : JsonCodec<Guid>
{
    private const int Length = 36;

    internal override bool TryRead(ref JsonCursor cursor, out Guid value)
    {
        Span<char> text = stackalloc char[Length];
        value = default;
        return cursor.TryText(text, out var length)
            && ((Guid.TryParseExact(text[..length], "D", out value) && value != Guid.Empty && !text[..length].ContainsAnyExcept("0123456789abcdef-")) || cursor.Fail(ValidationRule.Malformed));
    }

    internal override void Write(JsonSink sink, Guid value) => sink.Json.WriteStringValue(value);

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "string");
        schema.Json.WriteString("format"u8, "uuid");
    }
}

/// <summary>An instant in UTC to the tick, with no more decimals than needed, e.g. <c>2019-03-14T23:50:00Z</c>, RFC 3339.</summary>
internal sealed class InstantCodec : JsonCodec<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const int Longest = 28;

    internal override bool TryRead(ref JsonCursor cursor, out DateTimeOffset value)
    {
        // Only the spelling that is also written: a missing offset would be read as local time, and an eighth decimal would be lost.
        Span<char> text = stackalloc char[Longest];
        value = default;
        return cursor.TryText(text, out var length)
            && ((DateTimeOffset.TryParseExact(text[..length], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
                    && IsWritten(text[..length], value) && Check.IsInRange(value))
                || cursor.Fail(ValidationRule.Malformed));
    }

    internal override void Write(JsonSink sink, DateTimeOffset value)
    {
        Span<char> text = stackalloc char[Longest];
        value.UtcDateTime.TryFormat(text, out var length, Format, CultureInfo.InvariantCulture);
        sink.Json.WriteStringValue(text[..length]);
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "string");
        schema.Json.WriteString("format"u8, "date-time");
        schema.Json.WriteString("pattern"u8, "Z$");
    }

    private static bool IsWritten(ReadOnlySpan<char> text, DateTimeOffset value)
    {
        Span<char> written = stackalloc char[Longest];
        value.UtcDateTime.TryFormat(written, out var length, Format, CultureInfo.InvariantCulture);
        return text.SequenceEqual(written[..length]);
    }
}

/// <summary>A whole number.</summary>
internal sealed class IntegerCodec(int least, int most) : JsonCodec<int>
{
    internal override bool TryRead(ref JsonCursor cursor, out int value)
    {
        value = 0;
        if (cursor.Token != System.Text.Json.JsonTokenType.Number)
        {
            return cursor.Fail(ValidationRule.WrongType);
        }

        var good = cursor.TryInt64(out var number) && number >= least && number <= most;
        value = good ? (int)number : 0;
        return good || cursor.Fail(ValidationRule.OutOfRange, most, least);
    }

    internal override void Write(JsonSink sink, int value) => sink.Json.WriteNumberValue(value);

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "integer");
        schema.Json.WriteNumber("minimum"u8, least);
        schema.Json.WriteNumber("maximum"u8, most);
    }
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanCodec : JsonCodec<bool>
{
    internal override bool TryRead(ref JsonCursor cursor, out bool value)
    {
        value = cursor.Token == System.Text.Json.JsonTokenType.True;
        return value || cursor.Token == System.Text.Json.JsonTokenType.False || cursor.Fail(ValidationRule.WrongType);
    }

    internal override void Write(JsonSink sink, bool value) => sink.Json.WriteBooleanValue(value);

    internal override void Describe(SchemaWriter schema) => schema.Json.WriteString("type"u8, "boolean");
}
