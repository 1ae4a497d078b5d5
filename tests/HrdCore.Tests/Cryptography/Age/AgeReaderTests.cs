using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;
using HrdCore.Tests.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeReaderTests : ChunkReaderContract, IDisposable
{
    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    protected override int Chunk => 65536;

    [Fact]
    public void OpenRead_WithAPassphrase_GivesTheContent()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 10, 20);
        using var reader = AgeFile.OpenRead(new MemoryStream(AgeFile.Encrypt([7], passphrase)), passphrase);
        Assert.Equal(7, reader.ReadByte());
    }

    [Fact]
    public void OpenRead_ArmoredFile_SaysWhatReadsIt()
    {
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream([1]), file, new AgeOptions { Armor = true }, _identity.Recipient);
        file.Position = 0;
        Assert.Contains("AgeFile.Decrypt", Assert.Throws<AgeFileException>(() => AgeFile.OpenRead(file, _identity)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenRead_SourceWithoutPlaces_Throws()
    {
        using var passphrase = AgePassphrase.FromText("brook");
        using var source = new System.IO.Compression.ZLibStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress);
        Assert.Throws<ArgumentException>(() => AgeFile.OpenRead(source, _identity));
        Assert.Throws<ArgumentException>(() => AgeFile.OpenRead(source, passphrase));
    }

    [Fact]
    public void OpenRead_PassphraseDisposed_Throws()
    {
        var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 10, 20);
        var file = AgeFile.Encrypt([1], passphrase);
        passphrase.Dispose();
        Assert.Throws<ObjectDisposedException>(() => AgeFile.OpenRead(new MemoryStream(file), passphrase));
    }

    [Fact]
    public void OpenRead_WorkThatTakesMoreMemoryThanThereIs_IsRefused()
    {
        using var generous = AgePassphrase.FromText("brook", maxWorkFactor: 30);
        var file = System.Text.Encoding.ASCII.GetBytes($"age-encryption.org/v1\n-> scrypt {new string('A', 22)} 30\n{new string('A', 43)}\n--- {new string('A', 43)}\n");
        Assert.Throws<InsufficientMemoryException>(() => AgeFile.OpenRead(new MemoryStream(file), generous));
        Assert.Throws<InsufficientMemoryException>(() => AgeFile.Decrypt(new MemoryStream(file), Stream.Null, generous));
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void OpenRead_FileCut_IsDamaged() =>
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => AgeFile.OpenRead(new MemoryStream(Seal(Content(3 * Chunk))[..^1]), _identity)).Fault);

    [Fact]
    [Trait("Must", "AG-13")]
    public void Read_ChunkChanged_IsDamaged()
    {
        var file = Seal(Content(3 * Chunk));
        file[^(2 * (Chunk + 16))] ^= 1; // the first byte of the second of three
        using ChunkReader reader = AgeFile.OpenRead(new MemoryStream(file), _identity);
        reader.Position = Chunk;
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => reader.Read(new byte[1])).Fault);
    }

    public void Dispose() => _identity.Dispose();

    protected override byte[] Seal(byte[] content) => AgeFile.Encrypt(content, _identity.Recipient);

    protected override ChunkReader? TryOpen(Stream source)
    {
        try
        {
            return AgeFile.OpenRead(source, _identity);
        }
        catch (AgeFileException)
        {
            return null;
        }
    }

    // The header for one X25519 recipient has 168 bytes, the payload's nonce 16.
    protected override int BodyLength(byte[] message) => message.Length - 184;
}
