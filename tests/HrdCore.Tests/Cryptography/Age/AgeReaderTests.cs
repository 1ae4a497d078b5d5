using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeReaderTests : IDisposable
{
    private const int Chunk = 65536;
    private const int SealedChunk = Chunk + 16;
    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(131072)]
    [InlineData(200_000)]
    public void Read_FromTheBeginning_GivesTheContent(int length)
    {
        using var reader = Open(Content(length));
        using var output = new MemoryStream();
        reader.CopyTo(output);
        Assert.Equal(Content(length), output.ToArray());
        Assert.Equal(length, reader.Length);
        Assert.Equal(length, reader.Position);
    }

    [Fact]
    public void Read_AnyRange_GivesThatRange()
    {
        var content = Content(200_000);
        using var reader = Open(content);
        var random = new Random(11);
        var buffer = new byte[100_000];
        for (var i = 0; i < 300; i++)
        {
            var at = random.Next(content.Length);
            var length = random.Next(1, Math.Min(buffer.Length, content.Length - at) + 1);
            reader.Position = at;
            reader.ReadExactly(buffer.AsSpan(0, length));
            Assert.True(buffer.AsSpan(0, length).SequenceEqual(content.AsSpan(at, length)), $"{length} bytes at {at}");
        }
    }

    [Theory]
    [InlineData(-3, SeekOrigin.End, 97)]
    [InlineData(5, SeekOrigin.Current, 15)]
    [InlineData(5, SeekOrigin.Begin, 5)]
    public void Seek_FromAnOrigin_MovesThere(int offset, SeekOrigin origin, byte next)
    {
        using var reader = Open([.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
        reader.Position = 10;
        reader.Seek(offset, origin);
        Assert.Equal(next, reader.ReadByte());
    }

    [Fact]
    public void Read_BeyondTheEnd_GivesNothing()
    {
        using var reader = Open([1, 2]);
        reader.Position = 1L << 40;
        Assert.Equal(0, reader.Read(new byte[4]));
    }

    [Fact]
    public void OpenRead_WithAPassphrase_GivesTheContent()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 10, 20);
        using var reader = AgeFile.OpenRead(new MemoryStream(AgeFile.Encrypt([7], passphrase)), passphrase);
        Assert.Equal(7, reader.ReadByte());
    }

    [Fact]
    public void OpenRead_FileThatBeginsWithinTheSource_GivesTheContent()
    {
        var source = new MemoryStream([.. "before"u8, .. File([7])]) { Position = 6 };
        using var reader = AgeFile.OpenRead(source, _identity);
        Assert.Equal(7, reader.ReadByte());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(3000)]
    [InlineData(SealedChunk)]
    [InlineData(2 * SealedChunk)]
    [Trait("Must", "AG-13")]
    public void OpenRead_FileCut_IsDamagedAtOnce(int cut)
    {
        var file = File(Content(3 * Chunk));
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => AgeFile.OpenRead(new MemoryStream(file[..^cut]), _identity)).Fault);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(SealedChunk)]
    [Trait("Must", "AG-13")]
    public void OpenRead_FileLengthened_IsDamagedAtOnce(int extra) =>
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => AgeFile.OpenRead(new MemoryStream([.. File(Content(Chunk)), .. new byte[extra]]), _identity)).Fault);

    [Fact]
    [Trait("Must", "AG-13")]
    public void Read_ChunkChanged_FailsEveryTimeAndGivesNothingOfIt()
    {
        var file = File(Content(3 * Chunk));
        file[^(2 * SealedChunk)] ^= 1; // the first byte of the second of three
        using var reader = AgeFile.OpenRead(new MemoryStream(file), _identity);
        var buffer = new byte[10];
        for (var i = 0; i < 2; i++)
        {
            reader.Position = Chunk + 5;
            Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => reader.Read(buffer)).Fault);
            Assert.DoesNotContain(buffer, b => b != 0);
            reader.Position = 0;
            Assert.Equal(10, reader.Read(buffer));
            buffer.AsSpan().Clear();
        }
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void Read_ChunksExchanged_IsDamaged()
    {
        var file = File(Content(3 * Chunk));
        var first = file[^(3 * SealedChunk)..^(2 * SealedChunk)];
        file.AsSpan(file.Length - (2 * SealedChunk), SealedChunk).CopyTo(file.AsSpan(file.Length - (3 * SealedChunk)));
        first.CopyTo(file.AsSpan(file.Length - (2 * SealedChunk)));
        using var reader = AgeFile.OpenRead(new MemoryStream(file), _identity);
        Assert.Throws<AgeFileException>(() => reader.Read(new byte[10]));
    }

    [Fact]
    public void Read_SourceCutAfterOpening_IsDamaged()
    {
        var source = new MemoryStream();
        source.Write(File(Content(3 * Chunk)));
        source.Position = 0;
        using var reader = AgeFile.OpenRead(source, _identity);
        source.SetLength(source.Length - SealedChunk - 10);
        reader.Position = Chunk;
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => reader.Read(new byte[10])).Fault);
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
    public void Position_Negative_Throws()
    {
        using var reader = Open([1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Position = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Seek(-2, SeekOrigin.End));
    }

    [Fact]
    public void AnyMember_AfterDispose_Throws()
    {
        var reader = Open([1]);
        reader.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reader.Length);
        Assert.Throws<ObjectDisposedException>(() => reader.Position);
        Assert.Throws<ObjectDisposedException>(() => reader.Read(new byte[1]));
        Assert.False(reader.CanRead);
    }

    [Fact]
    public void SetLengthAndWrite_Reader_AreNotSupported()
    {
        using var reader = Open([1]);
        Assert.Throws<NotSupportedException>(() => reader.SetLength(1));
        Assert.Throws<NotSupportedException>(() => reader.Write([1], 0, 1));
    }

    [Fact]
    public void ToString_Reader_IsAConstant()
    {
        using var reader = Open([1]);
        Assert.Equal("[AgeReader]", reader.ToString());
    }

    public void Dispose() => _identity.Dispose();

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    private byte[] File(byte[] content) => AgeFile.Encrypt(content, _identity.Recipient);

    private AgeReader Open(byte[] content) => AgeFile.OpenRead(new MemoryStream(File(content)), _identity);
}
