using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes a value as its text, e.g. <c>"2019-03-XX"</c>, wherever System.Text.Json meets one, also as the name of a member. It needs no reflection.</summary>
/// <remarks>What is no such value is refused with a <see cref="JsonException"/> that names the rule and quotes nothing.</remarks>
/// <typeparam name="T">A value whose text is short.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    /// <summary>Most characters of a text.</summary>
    public const int MaxLength = 512;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw JsonText.Refusal(ValidationRule.WrongType)
        : TryRead(ref reader, out var value) ? value
        : throw JsonText.Refusal(ValidationRule.Malformed);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Span<char> text = stackalloc char[MaxLength];
        writer.WriteStringValue(Text(value, text));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) ? value : throw JsonText.Refusal(ValidationRule.Malformed);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Span<char> text = stackalloc char[MaxLength];
        writer.WritePropertyName(Text(value, text));
    }

    private static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        value = default;
        return JsonText.TryCopy(ref reader, buffer, out var length) && T.TryParse(buffer[..length], CultureInfo.InvariantCulture, out value);
    }

    private static ReadOnlySpan<char> Text(T value, Span<char> buffer) =>
        value.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture) ? buffer[..length] : value.ToString(null, CultureInfo.InvariantCulture);
}
