using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeFileTests : IDisposable
{
    // Made once with the age client 1.1.1; the key opens nothing else.
    private const string ClientKey = "AGE-SECRET-KEY-1738P8W0WEPA7Z5VMPLELJ34NAAAA9YZDTUQNTTHLXQTUJTAGVF7SSRXCPS";
    private const string ClientRecipient = "age138w2shh3yvavej4mjjhn45dzdfa23zn83s2v5prt37llc93smg9sc2y5dy";
    private const string ClientFile = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSAwNGxKZkE2cHlBdmFyaEVxSWNZekJnVTdJWDNFdi9VQzFmTTMwU2lnVVRVCkJ5NysyUzM2dDNzeHc5R2g5WWFjOUNkb09uR0R4Ly9SSDVEa1ExT3M3eTgKLS0tIEZSajY4eUQvYzduZjdVcGM5UG9VbkRucnhRNlNOVUpMaHJjVHVUT2Z6dWcKzQ7BQd3YvgjY1RoI0pqn0fRA8LNO26CQ1XmpshQvcGqcLRiEmcbdqpbFzX3pkdjJ";

    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Fact]
    public void Decrypt_KnownFile_GivesKnownContent()
    {
        using var identity = AgeIdentity.Parse(ClientKey);
        Assert.Equal("meet at the mill", Encoding.UTF8.GetString(AgeFile.Decrypt(Convert.FromBase64String(ClientFile), identity)));
    }

    [Fact]
    public void Recipient_KnownIdentity_IsKnown()
    {
        using var identity = AgeIdentity.Parse(ClientKey);
        Assert.Equal(ClientRecipient, identity.Recipient.ToString());
    }

    [Fact]
    public void Decrypt_Bytes_AreWhereTheCollectorMovesNothing() =>
        Assert.Equal(GC.MaxGeneration, GC.GetGeneration(AgeFile.Decrypt(AgeFile.Encrypt([1, 2, 3], _identity.Recipient), _identity))); // what is pinned counts as old at once

    [Fact]
    public void Decrypt_WhatEncryptMade_GivesTheContent() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), content => AgeFile.Decrypt(AgeFile.Encrypt(content, _identity.Recipient), _identity).AsSpan().SequenceEqual(content))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(131072)]
    [InlineData(300_000)]
    public void Decrypt_LengthAroundAChunk_GivesTheContent(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        Assert.Equal(content, AgeFile.Decrypt(AgeFile.Encrypt(content, _identity.Recipient), _identity));
    }

    [Fact]
    public void Decrypt_StreamThatTrickles_GivesTheContent()
    {
        var content = new byte[150_000];
        new Random(7).NextBytes(content);
        using var output = new MemoryStream();
        AgeFile.Decrypt(new TrickleStream(AgeFile.Encrypt(content, _identity.Recipient)), output, _identity);
        Assert.Equal(content, output.ToArray());
    }

    [Fact]
    public void Decrypt_FileForSomebodyElse_IsNoMatch()
    {
        using var other = AgeIdentity.Generate();
        Assert.Equal(AgeFileFault.NoMatchingIdentity, FaultOf(AgeFile.Encrypt([1], other.Recipient)));
    }

    [Fact]
    public void Decrypt_SecondIdentityMatches_GivesTheContent()
    {
        using var other = AgeIdentity.Generate();
        Assert.Equal([1], AgeFile.Decrypt(AgeFile.Encrypt([1], _identity.Recipient), other, _identity));
    }

    [Fact]
    public void Decrypt_AnyBitFlipped_IsRefused()
    {
        var file = AgeFile.Encrypt("twenty bytes of text"u8, _identity.Recipient);
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotNull(FaultOf(file));
            file[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Decrypt_CutAnywhere_IsRefused()
    {
        var file = AgeFile.Encrypt("twenty bytes of text"u8, _identity.Recipient);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.NotNull(FaultOf(file[..length]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(70_000)]
    public void Decrypt_Lengthened_IsDamaged(int extra) =>
        Assert.Equal(AgeFileFault.Damaged, FaultOf([.. AgeFile.Encrypt([1, 2, 3], _identity.Recipient), .. new byte[extra]]));

    [Fact]
    public void Decrypt_CutAtAChunk_IsDamaged()
    {
        var file = AgeFile.Encrypt(new byte[131072], _identity.Recipient);
        Assert.Equal(AgeFileFault.Damaged, FaultOf(file[..^(65536 + 16)]));
    }

    [Fact]
    public void Decrypt_UnknownStanzaAdded_IsDamagedSinceTheHeaderIsAuthenticated() =>
        Assert.Equal(AgeFileFault.Damaged, FaultOf(WithHeader(header => header.Replace("\n---", "\n-> grease-x yz\n\n---", StringComparison.Ordinal))));

    [Theory]
    [InlineData("age-encryption.org/v1\n", "age-encryption.org/v2\n")]
    [InlineData("age-encryption.org/v1\n", "age-encryption.org/v1\r\n")]
    [InlineData("-> X25519 ", "->  X25519 ")]
    [InlineData("-> X25519 ", "-> X25519 extra ")]
    [InlineData("-> X25519 ", "-> X25519 A")]
    [InlineData("-> X25519 ", "-> \n-> X25519 ")]
    [InlineData("\n---", "=\n---")]
    [InlineData("\n---", "\nAAAA\n---")]
    [InlineData("\n--- ", "\n---  ")]
    [InlineData("\n--- ", "\n---")]
    [InlineData("\n--- ", "\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- ")]
    public void Decrypt_HeaderOfWrongShape_IsMalformed(string part, string replacement) =>
        Assert.Equal(AgeFileFault.Malformed, FaultOf(WithHeader(header => header.Replace(part, replacement, StringComparison.Ordinal))));

    [Fact]
    public void Decrypt_ShareOfLowOrder_IsMalformed() =>
        Assert.Equal(AgeFileFault.Malformed, FaultOf(WithHeader(header =>
            header[..header.IndexOf("X25519 ", StringComparison.Ordinal)] + "X25519 " + new string('A', 43) + header[(header.IndexOf("X25519 ", StringComparison.Ordinal) + 50)..])));

    [Theory]
    [InlineData("lines of a body")]
    [InlineData("stanzas")]
    [Trait("Must", "AG-2")]
    public void Decrypt_HeaderWithoutEnd_IsRefusedAtTheLimit(string kind)
    {
        var endless = new EndlessStream("age-encryption.org/v1\n-> x\n", kind == "stanzas" ? "\n-> " + new string('x', 2000) + "\n" : new string('A', 64) + "\n");
        Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(endless, Stream.Null, _identity)).Fault);
        Assert.InRange(endless.Given, 1024 * 1024, 1024 * 1024 + 65536); // the limit, and one buffer
    }

    [Theory]
    [InlineData("x")]
    [InlineData("x ")]
    [InlineData(" ")]
    [Trait("Must", "AG-2")]
    public void Decrypt_LineWithoutEnd_IsRefusedAtTheLimit(string repeated)
    {
        var endless = new EndlessStream("age-encryption.org/v1\n-> ", repeated);
        Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(endless, Stream.Null, _identity)).Fault);
        Assert.InRange(endless.Given, 128 * 1024, 128 * 1024 + 2 * 65536);
    }

    [Fact]
    [Trait("Must", "AG-4")]
    public void Decrypt_StanzasOfUnknownTypes_ArePassedOver()
    {
        Span<byte> fileKey = [.. RandomNumberGenerator.GetBytes(16)];
        using var file = new MemoryStream();
        file.Write(AgeHeader.Write([new AgeStanza("joint-grease", ["'", "~"], new byte[96]), AgeX25519.Wrap(fileKey, _identity.Recipient), new AgeStanza("mlkem768x25519", [], [])], fileKey));
        AgePayload.Seal(fileKey, new MemoryStream("mill"u8.ToArray()), file, new AgeOptions());
        Assert.Equal("mill"u8.ToArray(), AgeFile.Decrypt(file.ToArray(), _identity));
    }

    [Fact]
    [Trait("Must", "AG-2")]
    public void Decrypt_TooManyStanzas_IsMalformed() =>
        Assert.Equal(AgeFileFault.Malformed, FaultOf(Encoding.ASCII.GetBytes("age-encryption.org/v1\n" + string.Concat(Enumerable.Repeat("-> x\n\n", 1025)) + "--- " + new string('A', 43) + "\n")));

    [Fact]
    public void Decrypt_HeaderMalformed_SaysNothingOfTheContent()
    {
        var thrown = Assert.Throws<AgeFileException>(() => AgeFile.Decrypt("not an age file: canary-5d1f\n"u8, _identity));
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Decrypt_NoIdentity_Throws() => Assert.Throws<ArgumentException>(() => AgeFile.Decrypt(AgeFile.Encrypt([1], _identity.Recipient)));

    [Fact]
    public void Encrypt_NoRecipient_Throws() => Assert.Throws<ArgumentException>(() => AgeFile.Encrypt([1]));

    [Fact]
    public void Encrypt_RecipientOfLowOrder_Throws() =>
        Assert.Throws<ArgumentException>(() => AgeFile.Encrypt([1], new AgeRecipient(new byte[32])));

    [Fact]
    public void Encrypt_NullRecipient_Throws() => Assert.Throws<ArgumentNullException>(() => AgeFile.Encrypt([1], [_identity.Recipient, null!]));

    [Theory]
    [InlineData("")]
    [InlineData("age1")]
    [InlineData("age138w2shh3yvavej4mjjhn45dzdfa23zn83s2v5prt37llc93smg9sc2y5dyq")]
    [InlineData("age138w2shh3yvavej4mjjhn45dzdfa23zn83s2v5prt37llc93smg9sc2y5dq")]
    public void Parse_NoRecipient_Throws(string text) => Assert.Throws<FormatException>(() => AgeRecipient.Parse(text));

    [Fact]
    public void Parse_TheOtherHalfOfAKey_SaysWhichItIs()
    {
        using var identity = AgeIdentity.Generate();
        Span<char> secret = stackalloc char[AgeIdentity.SecretKeyLength];
        identity.RevealSecretKey(secret);
        var written = secret.ToString();
        var refused = Assert.Throws<FormatException>(() => AgeRecipient.Parse(written)).Message;
        Assert.Contains("secret half", refused, StringComparison.Ordinal);
        Assert.DoesNotContain(written[20..], refused, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("public half", Assert.Throws<FormatException>(() => AgeIdentity.Parse(identity.Recipient.ToString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Must", "AG-3")]
    public void Parse_PostQuantumRecipient_SaysThatItComesLater() =>
        Assert.Contains("later version", Assert.Throws<FormatException>(() => AgeRecipient.Parse("age1pq1" + new string('q', 1952))).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_WrittenRecipient_IsTheSame() => Assert.Equal(_identity.Recipient, AgeRecipient.Parse(_identity.Recipient.ToString()));

    [Fact]
    public void Parse_WrittenIdentity_OpensTheSame()
    {
        var secret = new char[AgeIdentity.SecretKeyLength];
        _identity.RevealSecretKey(secret);
        using var again = AgeIdentity.Parse(secret);
        Assert.Equal(_identity.Recipient, again.Recipient);
    }

    [Fact]
    public void Parse_MistypedIdentity_ThrowsWithoutIt()
    {
        var thrown = Assert.Throws<FormatException>(() => AgeIdentity.Parse(ClientKey[..^1] + (ClientKey[^1] == 'Q' ? 'P' : 'Q')));
        Assert.DoesNotContain(ClientKey[20..40], thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void RevealSecretKey_DestinationOfAnotherSize_Throws() => Assert.Throws<ArgumentException>(() => _identity.RevealSecretKey(new char[73]));

    [Fact]
    public void RevealSecretKey_AfterDispose_Throws()
    {
        var identity = AgeIdentity.Generate();
        identity.Dispose();
        Assert.Throws<ObjectDisposedException>(() => identity.RevealSecretKey(new char[AgeIdentity.SecretKeyLength]));
    }

    [Fact]
    public void ToString_Identity_IsAConstant() => Assert.Equal("[AgeIdentity]", _identity.ToString());

    public void Dispose() => _identity.Dispose();

    private AgeFileFault? FaultOf(byte[] file)
    {
        try
        {
            AgeFile.Decrypt(file, _identity);
            return null;
        }
        catch (AgeFileException e)
        {
            return e.Fault;
        }
    }

    private byte[] WithHeader(Func<string, string> change)
    {
        var file = AgeFile.Encrypt([1, 2, 3], _identity.Recipient);
        var text = Encoding.Latin1.GetString(file);
        var end = text.IndexOf("\n--- ", StringComparison.Ordinal) + 5 + 43 + 1;
        return Encoding.Latin1.GetBytes(change(text[..end]) + text[end..]);
    }

    /// <summary>Gives at most 1,000 bytes a read, as a socket would.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1000)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));
    }
}
