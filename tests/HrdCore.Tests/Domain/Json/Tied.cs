using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Sealed documents that a test changes as somebody with the keys would, or without: with the digest made anew, or the old one.</summary>
internal static class Tied
{
    public static JsonObject Sealed<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, record, new MirrorCipher());
        return JsonNode.Parse(output.WrittenSpan)!.AsObject();
    }

    public static byte[] Utf8(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    /// <summary>The document with the digest of what it is now.</summary>
    public static byte[] Anew(JsonObject json)
    {
        json[OpenPart.Name] = SealedAt(OpenPart.Name, $"\"{OpenPart.Digest(Utf8(json), null)}\"");
        return Utf8(json);
    }

    /// <summary>The fields with the digest of what they are now.</summary>
    public static IEnumerable<RecordField> Anew(byte[] open, IEnumerable<RecordField> fields)
    {
        var others = fields.Where(field => field.Path != OpenPart.Name).ToArray();
        return [.. others, new RecordField(OpenPart.Name, DataClasses.Sealed, Encoding.UTF8.GetBytes($"\"{OpenPart.Digest(open, others)}\""))];
    }

    public static JsonObject SealedAt(string path, string json) =>
        new() { ["sealed"] = Convert.ToBase64String(new MirrorCipher().Seal(path, DataClasses.Sealed, Encoding.UTF8.GetBytes(json))) };
}
