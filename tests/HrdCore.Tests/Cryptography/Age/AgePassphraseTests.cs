using System.Text;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgePassphraseTests : IDisposable
{
    private readonly AgePassphrase _passphrase = AgePassphrase.WithAnyWorkFactor("two mills, one brook", 10, 20);

    [Fact]
    [Trait("Must", "AG-5")]
    public void Encrypt_WithAPassphrase_WritesWorkFactor18Alone()
    {
        using var usual = AgePassphrase.FromText("two mills, one brook");
        var file = AgeFile.Encrypt("at noon"u8, usual);
        Assert.Matches("^age-encryption.org/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n[A-Za-z0-9+/]{43}\n--- ", Encoding.Latin1.GetString(file));
        Assert.Equal("at noon"u8.ToArray(), AgeFile.Decrypt(file, usual));
    }

    [Fact]
    public void Decrypt_StreamWithThePassphrase_GivesTheContent()
    {
        using var file = new MemoryStream();
        using var content = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream(new byte[100_000]), file, _passphrase);
        file.Position = 0;
        AgeFile.Decrypt(file, content, _passphrase);
        Assert.Equal(new byte[100_000], content.ToArray());
    }

    [Theory]
    [InlineData("two mills, one brook ")]
    [InlineData("Two mills, one brook")]
    [InlineData("two mills, one broo")]
    public void Decrypt_AnotherPassphrase_IsNoMatch(string other)
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor(other, 10, 20);
        Assert.Equal(AgeFileFault.NoMatchingIdentity, FaultOf(AgeFile.Encrypt([1], _passphrase), passphrase));
    }

    [Fact]
    public void Decrypt_PassphraseForAFileOfRecipients_IsNoMatch()
    {
        using var identity = AgeIdentity.Generate();
        Assert.Equal(AgeFileFault.NoMatchingIdentity, FaultOf(AgeFile.Encrypt([1], identity.Recipient), _passphrase));
    }

    [Fact]
    public void Decrypt_IdentityForAFileOfAPassphrase_IsNoMatch()
    {
        using var identity = AgeIdentity.Generate();
        var file = AgeFile.Encrypt([1], _passphrase);
        Assert.Equal(AgeFileFault.NoMatchingIdentity, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, identity)).Fault);
    }

    [Fact]
    public void Decrypt_EveryBitOfTheFileFlipped_IsRefused()
    {
        using var quick = AgePassphrase.WithAnyWorkFactor("brook", 1, 3);
        var file = AgeFile.Encrypt("at noon"u8, quick);
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotNull(FaultOf(file, quick));
            file[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Theory]
    [InlineData("21")]
    [InlineData("30")]
    [InlineData("64")]
    [InlineData("99999999999999999999")]
    [Trait("Must", "AG-6")]
    public void Decrypt_WorkFactorAboveWhatIsAllowed_IsRefusedWithoutWork(string workFactor)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        var thrown = Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(WithStanza($"-> scrypt {new string('A', 22)} {workFactor}\n{new string('A', 43)}\n"), _passphrase));
        Assert.Equal(AgeFileFault.Malformed, thrown.Fault);
        Assert.Contains("above 20", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(started.ElapsedMilliseconds, 0, 1000); // the least of these takes two seconds and 2 GiB
    }

    [Fact]
    [Trait("Must", "AG-6")]
    public void Decrypt_AllowedWorkThatTakesMoreMemoryThanThereIs_IsRefusedWithoutWork()
    {
        using var generous = AgePassphrase.FromText("brook", maxWorkFactor: AgePassphrase.LimitOfMaxWorkFactor);
        Assert.Throws<InsufficientMemoryException>(() => AgeFile.Decrypt(WithStanza($"-> scrypt {new string('A', 22)} 30\n{new string('A', 43)}\n"), generous));
    }

    [Fact]
    public void Encrypt_WorkThatTakesMoreMemoryThanThereIs_IsRefused()
    {
        using var costly = AgePassphrase.WithAnyWorkFactor("brook", 30, 30);
        Assert.Throws<InsufficientMemoryException>(() => AgeFile.Encrypt([1], costly));
        Assert.Throws<InsufficientMemoryException>(() => AgeFile.Encrypt(Stream.Null, Stream.Null, costly));
    }

    // The passphrase was disposed: whoever came as far as the key derivation would throw ObjectDisposedException.
    [Theory]
    [InlineData(42)]
    [InlineData(44)]
    [InlineData(64)]
    [InlineData(86)]
    [Trait("Must", "AG-7")]
    public void Decrypt_BodyOfAnotherSize_IsRefusedBeforeThePassphraseIsUsed(int characters)
    {
        _passphrase.Dispose();
        var lines = new string('A', characters).Chunk(64).Select(line => new string(line)).ToList();
        Assert.Equal(AgeFileFault.Malformed, FaultOf(WithStanza($"-> scrypt {new string('A', 22)} 10\n{string.Join('\n', lines)}\n{(characters == 64 ? "\n" : "")}"), _passphrase));
    }

    [Fact]
    [Trait("Must", "AG-5")]
    public void Decrypt_PassphraseBesideAnotherStanza_IsRefused() =>
        Assert.Equal(AgeFileFault.Malformed, FaultOf(WithStanza($"-> scrypt {new string('A', 22)} 10\n{new string('A', 43)}\n-> grease\n\n"), _passphrase));

    [Fact]
    public void EncryptAndDecrypt_DisposedPassphrase_Throw()
    {
        var file = AgeFile.Encrypt([1], _passphrase);
        _passphrase.Dispose();
        Assert.Throws<ObjectDisposedException>(() => AgeFile.Encrypt([1], _passphrase));
        Assert.Throws<ObjectDisposedException>(() => AgeFile.Decrypt(file, _passphrase));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public void FromText_LengthOutsideTheRange_Throws(int length) => Assert.Throws<ArgumentException>(() => AgePassphrase.FromText(new string('x', length)));

    [Fact]
    public void FromText_TooLongInUtf8_Throws() => Assert.Throws<ArgumentException>(() => AgePassphrase.FromText(new string('ж', 513)));

    [Fact]
    public void FromText_LongestInUtf8_IsTaken() => AgePassphrase.FromText(new string('ж', 512)).Dispose();

    [Fact]
    public void FromText_HalfACharacter_ThrowsWithoutIt()
    {
        var thrown = Assert.Throws<ArgumentException>(() => AgePassphrase.FromText("mill\ud83d"));
        Assert.DoesNotContain("D83D", thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(17, 20)]
    [InlineData(21, 21)]
    [InlineData(18, 17)]
    [InlineData(18, 31)]
    public void FromText_WorkFactorOutsideItsRange_Throws(int workFactor, int maxWorkFactor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AgePassphrase.FromText("brook", workFactor, maxWorkFactor));

    [Fact]
    public void ToString_Passphrase_IsAConstant() => Assert.Equal("[AgePassphrase]", _passphrase.ToString());

    public void Dispose() => _passphrase.Dispose();

    private static AgeFileFault? FaultOf(byte[] file, AgePassphrase passphrase)
    {
        try
        {
            AgeFile.Decrypt(file, passphrase);
            return null;
        }
        catch (AgeFileException e)
        {
            return e.Fault;
        }
    }

    private static byte[] WithStanza(string stanza) => Encoding.ASCII.GetBytes($"age-encryption.org/v1\n{stanza}--- {new string('A', 43)}\n");
}
