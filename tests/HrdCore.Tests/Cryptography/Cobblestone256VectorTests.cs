using System.IO.Compression;
using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography;

/// <summary>The 35 published messages for Cobblestone-256 (Wycheproof, c2sp_chunked_encryption_aes_256_gcm).</summary>
public class Cobblestone256VectorTests
{
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
            data.Add(test.Id, test.Text("comment"));
        }

        return data;
    }

    [VectorFact]
    public void Vectors_Are35() => Assert.Equal(35, Tests().Length);

    [VectorTheory]
    [MemberData(nameof(All))]
    public void Open_PublishedMessage_AgreesWithItsVerdict(int id, string comment)
    {
        var test = Tests().Single(t => t.Id == id);
        var key = test.Hex("key");
        var message = Inflate(test.Hex("ct"));
        var plaintext = new byte[message.Length];

        if (key.Length != Cobblestone256.KeySizeInBytes)
        {
            Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(key, test.Hex("ctx"), message, plaintext, out _));
            return;
        }

        var opened = Cobblestone256.TryOpen(key, test.Hex("ctx"), message, plaintext, out var written);

        Assert.True(opened == test.IsValid, $"{id} {comment}: opened is {opened}");
        if (opened)
        {
            Assert.Equal(test.Number("msgLength"), written);
            Assert.Equal(test.Text("msgSha512"), Convert.ToHexStringLower(SHA512.HashData(plaintext.AsSpan(0, written))));
        }
        else
        {
            Assert.Equal(0, written);
            Assert.DoesNotContain(plaintext, b => b != 0);
        }
    }

    [VectorTheory]
    [MemberData(nameof(All))]
    public void OpenStream_PublishedMessage_AgreesWithItsVerdict(int id, string comment)
    {
        var test = Tests().Single(t => t.Id == id);
        var key = test.Hex("key");
        if (key.Length != Cobblestone256.KeySizeInBytes)
        {
            Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(key, test.Hex("ctx"), new MemoryStream(), Stream.Null));
            return;
        }

        var message = Inflate(test.Hex("ct"));
        var isValid = test.IsValid;
        foreach (var workers in new[] { 1, 8 })
        {
            using var opened = new MemoryStream();
            var answer = Cobblestone256.TryOpen(key, test.Hex("ctx"), new MemoryStream(message), opened, new ChunkOptions { MaxParallelism = workers });
            Assert.True(answer == isValid, $"{id} {comment}, {workers} workers: opened is {answer}");
            RequireContent(test, isValid, opened.ToArray());
        }

        using var read = new MemoryStream();
        Assert.True(ReadsWhole(key, test.Hex("ctx"), message, read) == isValid, $"{id} {comment}: the chunk reader disagrees");
        RequireContent(test, isValid, read.ToArray());
    }

    [VectorFact]
    public void Derive_PublishedMessages_GivesTheirKeyAndBaseNonce()
    {
        var checkedCount = 0;
        foreach (var test in Tests().Where(t => t.Has("aeadKey")))
        {
            var derived = new byte[Cobblestone256Keys.SizeInBytes];
            Cobblestone256Keys.Derive(test.Hex("key"), Inflate(test.Hex("ct")).AsSpan(0, Cobblestone256.SaltSizeInBytes), test.Hex("ctx"), derived);
            Assert.Equal(test.Hex("aeadKey"), Cobblestone256Keys.Key(derived).ToArray());
            Assert.Equal(test.Hex("baseNonce"), Cobblestone256Keys.BaseNonce(derived).ToArray());
            checkedCount++;
        }

        Assert.Equal(25, checkedCount);
    }

    private static WycheproofCase[] Tests() => WycheproofFile.Read("c2sp_chunked_encryption_aes_256_gcm");

    private static bool ReadsWhole(byte[] key, byte[] context, byte[] message, Stream destination)
    {
        if (!Cobblestone256ChunkReader.TryOpen(key, context, new MemoryStream(message), out var reader))
        {
            return false;
        }

        using (reader)
        {
            try
            {
                reader.CopyTo(destination);
                return true;
            }
            catch (AuthenticationTagMismatchException)
            {
                return false;
            }
        }
    }

    private static void RequireContent(WycheproofCase test, bool isValid, byte[] content)
    {
        if (isValid)
        {
            Assert.Equal(test.Number("msgLength"), content.Length);
            Assert.Equal(test.Text("msgSha512"), Convert.ToHexStringLower(SHA512.HashData(content)));
        }
    }

    private static byte[] Inflate(byte[] compressed)
    {
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        zlib.CopyTo(output);
        return output.ToArray();
    }
}
