using System.Buffers;
using System.Text;
using System.Text.Json;
using HrdCore.Domain.Records;

namespace HrdCore.Domain.Json;

/// <summary>The JSON Schema of a record, made from the same table that reads and writes it.</summary>
/// <remarks>Dialect: 2020-12. The schema says what a reader accepts as far as one member goes; what members have to do with each other is in the record's
/// constructor. Each member carries its class as <c>x-class</c>, and <c>x-sealed</c> where a sealed document
/// seals it whatever its class: "yes", or "always" where it does so also when it is not known.</remarks>
public static class RecordSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = DomainJson.WriterOptions.Encoder };

    /// <summary>The schema as text.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    public static string Of<TRecord>()
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            new SchemaWriter(json).Document(TRecord.Shape);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }
}
