using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes a figure with its qualifier as its text, for <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/> and <see cref="double"/>.</summary>
/// <remarks>Give another number <see cref="TextJsonConverter{T}"/> in the options: a converter for any number would need reflection.</remarks>
public sealed class QuantityJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(Quantity<int>) ? new TextJsonConverter<Quantity<int>>()
        : type == typeof(Quantity<long>) ? new TextJsonConverter<Quantity<long>>()
        : type == typeof(Quantity<decimal>) ? new TextJsonConverter<Quantity<decimal>>()
        : type == typeof(Quantity<double>) ? new TextJsonConverter<Quantity<double>>()
        : null;
}
