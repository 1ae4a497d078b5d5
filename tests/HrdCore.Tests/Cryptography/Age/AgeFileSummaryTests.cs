using System.Text;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeFileSummaryTests : IDisposable
{
    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void Inspect_BinaryFile_GivesTheLengthOfItsContent(int length)
    {
        var summary = Inspect(AgeFile.Encrypt(new byte[length], _identity.Recipient, _identity.Recipient));
        Assert.Equal((false, 2, 0, 0, 0, false, length), (summary.IsArmored, summary.X25519Stanzas, summary.PostQuantumStanzas, summary.PassphraseStanzas, summary.OtherStanzas, summary.MixesClassicAndPostQuantum, summary.ContentLength));
    }

    [Fact]
    public void Inspect_ArmoredFileOfAPassphrase_SaysSo()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 4, 10);
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream([1]), file, passphrase, new AgeOptions { Armor = true });
        var summary = Inspect(file.ToArray());
        Assert.Equal((true, 0, 1, null), (summary.IsArmored, summary.X25519Stanzas, summary.PassphraseStanzas, summary.ContentLength));
    }

    [Fact]
    [Trait("Must", "AG-16")]
    public void Inspect_FileForX25519AndPostQuantum_SaysThatItIsMixedAndItOpens()
    {
        byte[] fileKey = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        using var file = new MemoryStream();
        file.Write(AgeHeader.Write([new AgeStanza("mlkem768x25519", [new string('A', 1494)], new byte[32]), AgeX25519.Wrap(fileKey, _identity.Recipient), new AgeStanza("grease", [], [])], fileKey));
        AgePayload.Seal(fileKey, new MemoryStream("mill"u8.ToArray()), file, new AgeOptions());

        var summary = Inspect(file.ToArray());

        Assert.Equal((1, 1, 1, true), (summary.X25519Stanzas, summary.PostQuantumStanzas, summary.OtherStanzas, summary.MixesClassicAndPostQuantum));
        Assert.Equal("mill"u8.ToArray(), AgeFile.Decrypt(file.ToArray(), _identity));
    }

    [AgeVectorTheory]
    [InlineData("x25519", false)]
    [InlineData("hybrid", false)]
    [InlineData("hybrid_and_x25519", true)]
    [Trait("Must", "AG-16")]
    public void Inspect_PublishedFile_SaysWhetherItIsMixed(string name, bool mixed) =>
        Assert.Equal(mixed, Inspect(AgeVector.Read(name).File).MixesClassicAndPostQuantum);

    [Fact]
    [Trait("Must", "AG-17")]
    public void Inspect_PayloadWithoutEnd_ReadsTheHeaderAlone()
    {
        using var endless = new EndlessStream(Encoding.Latin1.GetString(AgeFile.Encrypt([1], _identity.Recipient)), "A");
        Assert.Equal((1, null), (AgeFile.Inspect(endless).X25519Stanzas, AgeFile.Inspect(new EndlessStream(Encoding.Latin1.GetString(AgeFile.Encrypt([1], _identity.Recipient)), "A")).ContentLength));
        Assert.InRange(endless.Given, 1, 4096);
    }

    [Theory]
    [InlineData("age-encryption.org/v1\n-> x ", "x", AgeFileFault.Malformed)]
    [InlineData("age-encryption.org/v1\n", "-> x\n\n", AgeFileFault.Malformed)]
    [InlineData("-----BEGIN AGE ENCRYPTED FILE-----\n", "A", AgeFileFault.MalformedArmor)]
    [Trait("Must", "AG-17")]
    public void Inspect_HeaderWithoutEnd_IsRefusedAtTheLimit(string start, string repeated, AgeFileFault fault)
    {
        using var endless = new EndlessStream(start, repeated);
        Assert.Equal(fault, Assert.Throws<AgeFileException>(() => AgeFile.Inspect(endless)).Fault);
        Assert.InRange(endless.Given, 1, 2 * 1024 * 1024);
    }

    [Fact]
    public void Inspect_FileCutWithinAChunksTag_IsDamaged()
    {
        var file = AgeFile.Encrypt(new byte[65_536], _identity.Recipient);
        int[] lengths = [file.Length - 65_552 - 16, file.Length - 65_552, file.Length - 65_552 + 15];
        Assert.All(lengths, length => Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => Inspect(file[..length])).Fault));
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => Inspect([.. file, .. new byte[16]])).Fault);
    }

    [Fact]
    public void Inspect_NotFromTheBeginningOfTheStream_CountsFromThere()
    {
        using var stream = new MemoryStream([.. new byte[100], .. AgeFile.Encrypt(new byte[10], _identity.Recipient)]) { Position = 100 };
        Assert.Equal(10, AgeFile.Inspect(stream).ContentLength);
    }

    [Fact]
    public void Inspect_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AgeFile.Inspect(null!));

    public void Dispose() => _identity.Dispose();

    private static AgeFileSummary Inspect(byte[] file) => AgeFile.Inspect(new MemoryStream(file));
}
