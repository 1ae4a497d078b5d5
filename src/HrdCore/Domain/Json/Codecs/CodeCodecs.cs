using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A term of one of our own lists, by its code.</summary>
/// <typeparam name="T">The list.</typeparam>
internal sealed class TermCodec<T> : JsonCodec<T>
    where T : VocabularyTerm, IVocabularyTerm<T>
{
    internal override int LongestValue { get; } = T.All.Max(term => term.Code.Length) + "\"\"".Length;

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out T? value)
    {
        Span<char> code = stackalloc char[CodedTerm.MaxLength];
        value = null;
        return cursor.TextLength > code.Length && cursor.Token == System.Text.Json.JsonTokenType.String
            ? cursor.Fail(ValidationRule.UnknownCode)
            : cursor.TryText(code, out var length) && (Vocabularies.TryFind(code[..length], out value) || cursor.Fail(ValidationRule.UnknownCode));
    }

    internal override void Write(JsonSink sink, T value) => sink.Json.WriteStringValue(value.Code);

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("enum"u8);
        foreach (var term in T.All)
        {
            schema.Json.WriteStringValue(term.Code);
        }

        schema.Json.WriteEndArray();
    }
}

/// <summary>A member of an enumeration, by its code.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class EnumCodec<T>(params ImmutableArray<(T Value, string Code)> codes) : JsonCodec<T>
    where T : struct, Enum
{
    internal override bool TryRead(ref JsonCursor cursor, out T value)
    {
        value = default;
        if (!cursor.TryText(out var text))
        {
            return false;
        }

        foreach (var (known, code) in codes)
        {
            if (string.Equals(code, text, StringComparison.Ordinal))
            {
                value = known;
                return true;
            }
        }

        return cursor.Fail(ValidationRule.UnknownCode);
    }

    internal override void Write(JsonSink sink, T value)
    {
        foreach (var (known, code) in codes)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                sink.Json.WriteStringValue(code);
                return;
            }
        }

        throw new InvalidOperationException("A member of an enumeration has no code in JSON.");
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("enum"u8);
        foreach (var (_, code) in codes)
        {
            schema.Json.WriteStringValue(code);
        }

        schema.Json.WriteEndArray();
    }
}

/// <summary>A value with one written form in ASCII, such as a date or a language tag.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class ParsedCodec<T>(int maxLength, ParsedCodec<T>.Why? why = null) : JsonCodec<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    /// <summary>Which rule a text breaks that was refused; it is empty when it was longer than any that is one.</summary>
    internal delegate ValidationRule Why(ReadOnlySpan<char> text);

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out T? value)
    {
        Span<char> text = stackalloc char[maxLength];
        value = default;
        return cursor.TextLength > maxLength && cursor.Token == System.Text.Json.JsonTokenType.String
            ? cursor.Fail(why?.Invoke(default) ?? ValidationRule.Malformed)
            : cursor.TryText(text, out var length)
                && (T.TryParse(text[..length], CultureInfo.InvariantCulture, out value) || cursor.Fail(why?.Invoke(text[..length]) ?? ValidationRule.Malformed));
    }

    internal override void Write(JsonSink sink, T value)
    {
        Span<char> text = stackalloc char[maxLength];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        sink.Json.WriteStringValue(text[..length]);
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "string");
        schema.Json.WriteNumber("minLength"u8, 1);
        schema.Json.WriteNumber("maxLength"u8, maxLength);
    }
}
