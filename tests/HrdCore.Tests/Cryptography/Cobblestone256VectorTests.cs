using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

/// <summary>The 35 published messages for Cobblestone-256 (Wycheproof, c2sp_chunked_encryption_aes_256_gcm).</summary>
public class Cobblestone256VectorTests
{
    private const string File = "wycheproof/c2sp_chunked_encryption_aes_256_gcm_test.json";

    public static TheoryData<int, string> All()
    {
        var data = new TheoryData<int, string>();
        if (Vectors.Folder is null)
        {
            data.Add(0, "absent");
            return data;
        }

        foreach (var test in Tests())
        {
            data.Add(test.GetProperty("tcId").GetInt32(), test.GetProperty("comment").GetString()!);
        }

        return data;
    }

    [VectorFact]
    public void Vectors_Are35() => Assert.Equal(35, Tests().Count());

    [VectorTheory]
    [MemberData(nameof(All))]
    public void Open_PublishedMessage_AgreesWithItsVerdict(int id, string comment)
    {
        var test = Tests().Single(t => t.GetProperty("tcId").GetInt32() == id);
        var key = Hex(test, "key");
        var message = Inflate(Hex(test, "ct"));
        var plaintext = new byte[message.Length];

        if (key.Length != Cobblestone256.KeySizeInBytes)
        {
            Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(key, Hex(test, "ctx"), message, plaintext, out _));
            return;
        }

        var opened = Cobblestone256.TryOpen(key, Hex(test, "ctx"), message, plaintext, out var written);

        Assert.True(opened == (test.GetProperty("result").GetString() == "valid"), $"{id} {comment}: opened is {opened}");
        if (opened)
        {
            Assert.Equal(test.GetProperty("msgLength").GetInt32(), written);
            Assert.Equal(test.GetProperty("msgSha512").GetString(), Convert.ToHexStringLower(SHA512.HashData(plaintext.AsSpan(0, written))));
        }
        else
        {
            Assert.Equal(0, written);
            Assert.DoesNotContain(plaintext, b => b != 0);
        }
    }

    [VectorFact]
    public void Derive_PublishedMessages_GivesTheirKeyAndBaseNonce()
    {
        var checkedCount = 0;
        foreach (var test in Tests().Where(t => t.TryGetProperty("aeadKey", out _)))
        {
            var derived = new byte[Cobblestone256Keys.SizeInBytes];
            Cobblestone256Keys.Derive(Hex(test, "key"), Inflate(Hex(test, "ct")).AsSpan(0, Cobblestone256.SaltSizeInBytes), Hex(test, "ctx"), derived);
            Assert.Equal(Hex(test, "aeadKey"), Cobblestone256Keys.Key(derived).ToArray());
            Assert.Equal(Hex(test, "baseNonce"), Cobblestone256Keys.BaseNonce(derived).ToArray());
            checkedCount++;
        }

        Assert.Equal(25, checkedCount);
    }

    private static IEnumerable<JsonElement> Tests()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(Vectors.Path(File)));
        return [.. document.RootElement.GetProperty("testGroups").EnumerateArray().SelectMany(g => g.GetProperty("tests").EnumerateArray()).Select(t => t.Clone())];
    }

    private static byte[] Hex(JsonElement test, string name) => Convert.FromHexString(test.GetProperty(name).GetString()!);

    private static byte[] Inflate(byte[] compressed)
    {
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        zlib.CopyTo(output);
        return output.ToArray();
    }
}
