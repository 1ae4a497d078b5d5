using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HrdCore.Classification;

namespace HrdCore.Domain.Json;

/// <summary>Options with which System.Text.Json reads and writes records, alone and inside types of yours. Without them a record is written as its classes, e.g. <c>"[Identity]"</c>.</summary>
/// <remarks>Nothing here reflects. The options know the records and the values; for types of yours, add the context that the source generator made:
/// <c>options.TypeInfoResolverChain.Add(YourContext.Default)</c>. Errors are <see cref="JsonException"/> with an <see cref="Validation.InvalidRecordException"/> inside, whose report
/// quotes nothing. For files of records, <see cref="DomainJson"/> and <see cref="RecordLines"/> do the same faster and report every fault.</remarks>
public static class RecordJsonOptions
{
    /// <summary>Options that write everything in the clear.</summary>
    /// <param name="purpose">Why the content is looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    public static JsonSerializerOptions Revealing(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return Of(purpose, null);
    }

    /// <summary>Options that write sensitive members sealed in their place, and open them.</summary>
    /// <param name="cipher">Seals and opens the members. It is asked for each record, so it must stay usable as long as the options.</param>
    /// <exception cref="ArgumentNullException">The cipher is null.</exception>
    public static JsonSerializerOptions Sealing(IMemberCipher cipher)
    {
        ArgumentNullException.ThrowIfNull(cipher);
        return Of(Purpose.Sealing, cipher);
    }

    private static JsonSerializerOptions Of(Purpose purpose, IMemberCipher? cipher)
    {
        var converters = new Converters(purpose, cipher);
        var options = new JsonSerializerOptions { Encoder = DomainJson.WriterOptions.Encoder, MaxDepth = DomainJson.MaxDepth };
        options.Converters.Add(converters);
        options.TypeInfoResolverChain.Add(converters);
        return options;
    }

    // A converter in the options wins over the attribute on the record; a context that was generated for another assembly asks for it here too.
    private sealed class Converters(Purpose purpose, IMemberCipher? cipher) : JsonConverterFactory, IJsonTypeInfoResolver
    {
        public override bool CanConvert(Type typeToConvert) => RecordKinds.TryFind(typeToConvert, out _);

        public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            RecordKinds.TryFind(typeToConvert, out var kind) ? kind.Converter(purpose, cipher) : null;

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            RecordKinds.TryFind(type, out var kind) ? kind.TypeInfo(options, kind.Converter(purpose, cipher)) : null;
    }
}
