using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>One text in several languages: an object with a language tag for each, in the order given.</summary>
internal sealed class LocalizedTextCodec(int maxLength) : JsonCodec<LocalizedText>
{
    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out LocalizedText? value)
    {
        value = null;
        if (!cursor.EnterObject())
        {
            return false;
        }

        var texts = new List<KeyValuePair<LanguageTag, string>>();
        var good = true;
        while (cursor.NextMember())
        {
            var isTag = cursor.TryName(LanguageTag.MaxLength, out var name) & LanguageTag.TryParse(name, out var tag);
            cursor.ToValue("?"); // a tag has room for a name, so it stays out of paths
            good &= isTag
                ? cursor.TryText(out var text) && (DomainText.IsValid(text, maxLength, lines: true) ? Add(texts, tag!, text) : cursor.Fail(ValidationRule.Text, maxLength))
                : cursor.Fail(ValidationRule.UnknownMember);
        }

        cursor.Leave();
        if (!good)
        {
            return false;
        }

        try
        {
            value = new LocalizedText(texts);
            return true;
        }
        catch (ArgumentException)
        {
            return cursor.Fail(ValidationRule.Malformed);
        }
    }

    internal override void Write(JsonSink sink, LocalizedText value)
    {
        sink.Json.WriteStartObject();
        foreach (var language in value.Languages)
        {
            sink.Json.WritePropertyName(language.ToString());
            sink.Text(value.In(language)!);
        }

        sink.Json.WriteEndObject();
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "object");
        schema.Json.WriteNumber("minProperties"u8, 1);
        schema.Json.WriteStartObject("additionalProperties"u8);
        schema.Json.WriteString("type"u8, "string");
        schema.Json.WriteNumber("minLength"u8, 1);
        schema.Json.WriteNumber("maxLength"u8, maxLength);
        schema.Json.WriteEndObject();
    }

    private static bool Add(List<KeyValuePair<LanguageTag, string>> texts, LanguageTag tag, string text)
    {
        texts.Add(new(tag, text));
        return true;
    }
}
