using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Lets System.Text.Json read and write records as <see cref="DomainJson"/> does: a document of its own wherever it stands.</summary>
internal sealed class RecordJsonConverter<TRecord>(Purpose purpose, IMemberCipher? cipher) : JsonConverter<TRecord>
    where TRecord : DomainRecord, IDomainRecord<TRecord>
{
    public override TRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The document rents memory for a copy, and clears it when it is disposed of.
        using var document = Parse(ref reader);
        var source = cipher is null ? null : new SealedSource(cipher);
        return DomainJson.TryReadDocument<TRecord>(JsonMarshal.GetRawUtf8Value(document.RootElement), source, out var record, out var report)
            ? record
            : throw JsonText.Refusal(report, new InvalidRecordException(TRecord.Shape.Name, report));
    }

    public override void Write(Utf8JsonWriter writer, TRecord value, JsonSerializerOptions options) => DomainJson.WriteDocument(new JsonSink(writer, purpose, cipher), value);

    private static JsonDocument Parse(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            throw JsonText.Refusal(ValidationRule.NotJson); // what is thrown here quotes the text; it goes no further
        }
    }
}
