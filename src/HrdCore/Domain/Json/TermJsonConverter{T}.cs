using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes a term of one of HrdCore's lists as its code, e.g. <c>"state.police"</c>, also as the name of a member. It needs no reflection.</summary>
/// <remarks>What is no such value is refused with a <see cref="JsonException"/> that names the rule and quotes nothing.</remarks>
/// <typeparam name="T">The list.</typeparam>
public sealed class TermJsonConverter<T> : JsonConverter<T>
    where T : VocabularyTerm, IVocabularyTerm<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(ref reader) : throw JsonText.Refusal(ValidationRule.WrongType);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Code);
    }

    private static T Find(ref Utf8JsonReader reader)
    {
        Span<char> code = stackalloc char[CodedTerm.MaxLength];
        return JsonText.TryCopy(ref reader, code, out var length) && Vocabularies.TryFind<T>(code[..length], out var term) ? term : throw JsonText.Refusal(ValidationRule.UnknownCode);
    }
}
