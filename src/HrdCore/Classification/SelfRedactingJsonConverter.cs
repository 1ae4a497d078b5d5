using System.Text.Json;
using System.Text.Json.Serialization;

namespace HrdCore.Classification;

/// <summary>Writes the class of a self-redacting value, as a JSON string or property name, and refuses to read one.</summary>
/// <remarks>Serializing by accident must neither leak nor stop a logger, so writing gives the constant. Reading it back would pass a
/// constant off as data, so reading throws. The lossless form of the domain types is in <c>HrdCore.Domain.Json</c>.</remarks>
public sealed class SelfRedactingJsonConverter : JsonConverter<object>
{
    // System.Text.Json appends the path of the JSON to the message, unless the message has one: and a path holds property names, which can
    // be people's names.
    private const string ReadRefused = "Default JSON holds the class of a sensitive value, not the value. Read it with the codec that wrote it. Path: not shown.";

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ISelfRedacting).IsAssignableFrom(typeToConvert);

    /// <summary>Always refused.</summary>
    /// <exception cref="NotSupportedException">Always: default JSON holds the class of the value, not the value.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(ReadRefused);

    /// <summary>Always refused.</summary>
    /// <exception cref="NotSupportedException">Always: default JSON holds the class of the value, not the value.</exception>
    public override object ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(ReadRefused);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(DataClasses.Mask(((ISelfRedacting)value).DataClass));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(DataClasses.Mask(((ISelfRedacting)value).DataClass));
    }
}
