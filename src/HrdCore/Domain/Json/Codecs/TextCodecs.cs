using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>Free text.</summary>
internal sealed class TextCodec(int maxLength, bool lines) : JsonCodec<string>
{
    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out string? value) =>
        cursor.TryText(out value) && (DomainText.IsValid(value, maxLength, lines) || cursor.Fail(ValidationRule.Text, maxLength));

    internal override void Write(JsonSink sink, string value) => sink.Text(value);

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "string");
        schema.Json.WriteNumber("minLength"u8, 1);
        schema.Json.WriteNumber("maxLength"u8, maxLength);
    }
}

/// <summary>A value that does not print, of a class that its place gives it.</summary>
/// <typeparam name="T">What is inside.</typeparam>
internal sealed class SensitiveCodec<T>(DataClass dataClass, JsonCodec<T> content) : JsonCodec<Sensitive<T>>
    where T : notnull
{
    internal override DataClass DataClass => dataClass;

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out Sensitive<T>? value)
    {
        value = content.TryRead(ref cursor, out var read) ? new Sensitive<T>(read, dataClass) : null;
        return value is not null;
    }

    internal override void Write(JsonSink sink, Sensitive<T> value) => content.Write(sink, value.Reveal(sink.Purpose));

    internal override void Describe(SchemaWriter schema) => content.Describe(schema);
}
