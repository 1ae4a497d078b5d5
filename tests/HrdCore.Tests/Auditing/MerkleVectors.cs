using System.Text;
using System.Text.Json;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

/// <summary>Reads transparency-dev's Merkle proof vectors: one JSON object per file.</summary>
internal static class MerkleVectors
{
    private const string Folder = "merkle";

    internal static TheoryData<string> Names(string kind)
    {
        var names = new TheoryData<string>();
        if (Vectors.Folder is not null)
        {
            var folder = Vectors.Path(Path.Combine(Folder, kind));
            foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                names.Add(Path.GetRelativePath(folder, file));
            }
        }

        return names;
    }

    internal static JsonElement Read(string kind, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Vectors.Path(Path.Combine(Folder, kind, name))));
        return document.RootElement.Clone();
    }

    // Sizes beyond the signed range become negative, which must be refused all the same.
    internal static long Number(JsonElement vector, string property) => unchecked((long)vector.GetProperty(property).GetUInt64());

    internal static MerkleHash[]? Proof(JsonElement vector)
    {
        var property = vector.GetProperty("proof");
        if (property.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        var proof = property.EnumerateArray().Select(Hash).ToArray();
        return proof.Any(hash => hash is null) ? null : [.. proof.Select(hash => hash!.Value)];
    }

    internal static MerkleHash? Hash(JsonElement vector, string property) => Hash(vector.GetProperty(property));

    // Some vectors write "don't care 1" where a root is meant: equal placeholders become equal hashes. Anything else that is not
    // 32 bytes long cannot be a hash at all, which is a refusal.
    private static MerkleHash? Hash(JsonElement text)
    {
        var bytes = text.GetBytesFromBase64();
        if (Encoding.UTF8.GetString(bytes).StartsWith("don't care", StringComparison.Ordinal))
        {
            return MerkleHash.OfLeaf(bytes);
        }

        return bytes.Length == MerkleHash.SizeInBytes ? MerkleHash.FromBytes(bytes) : null;
    }
}
