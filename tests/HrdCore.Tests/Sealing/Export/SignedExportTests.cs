using System.Security.Cryptography;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;
using HrdCore.Tests.Cryptography.Age;

namespace HrdCore.Tests.Sealing;

public sealed class SignedExportTests : IDisposable
{
    private const string Context = "referral to partner.example";
    private static readonly byte[] Content = "what partner.example may know"u8.ToArray();

    private readonly AgeIdentity _partner = AgeIdentity.Generate();
    private readonly AgeIdentity _insider = AgeIdentity.Generate();
    private readonly AgeIdentity _stranger = AgeIdentity.Generate();
    private readonly SigningKey _author = SigningKey.Generate();
    private readonly SigningKey _thief = SigningKey.Generate();
    private readonly RecipientManifest _manifest;
    private readonly byte[] _file;
    private readonly byte[] _signature;

    public SignedExportTests()
    {
        _manifest = new RecipientManifest(Insider.Entry(_partner.Recipient, "Lina Orvath"), Insider.Entry(_insider.Recipient, "罗云岫"));
        (_file, _signature) = Write(Content);
    }

    private ExportTrust Trust => new(_author.VerifyingKey, Context);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_408)]
    [InlineData(65_409)]
    [InlineData(3_000_000)]
    public void Open_WhatWasWritten_GivesTheContent(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        var (file, signature) = Write(content);
        Assert.Equal(content, Open(file, signature, Trust));
        Assert.Equal(content, Open(file, signature, new ExportTrust(_author.VerifyingKey, Context, _manifest)));
    }

    [Fact]
    public void Open_ArmoredAndNotAtTheBeginningOfItsStream_GivesTheContent()
    {
        using var file = new MemoryStream();
        file.Write("before"u8);
        var signature = SignedExport.Write(new OneByOneStream(Content), file, _author, Context, _manifest, new AgeOptions { Armor = true });
        file.Position = "before".Length;
        using var content = new MemoryStream();
        SignedExport.Open(file, signature, content, new ExportTrust(_author.VerifyingKey, Context, _manifest), _partner);
        Assert.Equal(Content, content.ToArray());
    }

    [AgeClientTheory]
    [InlineData(0)]
    public void Client_Export_OpensAndShowsTheHeaderAndTheContent(int custodian)
    {
        var keyFile = Path.GetTempFileName();
        var secret = new char[AgeIdentity.SecretKeyLength];
        new[] { _partner }[custodian].RevealSecretKey(secret);
        File.WriteAllText(keyFile, new string(secret));
        var opened = AgeClient.Run(_file, "-d", "-i", keyFile);
        File.Delete(keyFile);
        Assert.Equal([.. ExportHeader.Write(_author.VerifyingKey, ExportTrust.DigestOf(Context), _manifest.Digest), .. Content], opened!);
    }

    [Fact] // EX-8, EX-9: the file alone, without its author
    public void Open_SignatureTakenOff_IsRefused() => AssertRefused(_file, [], Trust);

    [Fact] // EX-10: stripped and sent on as the thief's own; who trusts the thief still learns that it is not the thief's
    public void Open_SignedAnewBySomebodyElse_IsRefusedByTheKeyInside()
    {
        var signature = ExportHeader.WriteSignature(_thief, SHA512.HashData(_file), ExportTrust.DigestOf(Context), _manifest.Digest);
        AssertRefused(_file, signature, new ExportTrust(_thief.VerifyingKey, Context));
        AssertRefused(_file, signature, Trust);
    }

    [Fact] // EX-10
    public void Open_SignedAnewForAnotherContextOrManifest_IsRefusedByTheHeader()
    {
        var other = new RecipientManifest([.. _manifest.Reveal(Purpose.Verification)]);
        const string elsewhere = "referral to other.example";
        AssertRefused(_file, ExportHeader.WriteSignature(_author, SHA512.HashData(_file), ExportTrust.DigestOf(elsewhere), _manifest.Digest), new ExportTrust(_author.VerifyingKey, elsewhere));
        AssertRefused(_file, ExportHeader.WriteSignature(_author, SHA512.HashData(_file), ExportTrust.DigestOf(Context), other.Digest), Trust);
    }

    [Fact] // EX-8
    public void Open_OtherContextOrKeyThanTrusted_IsRefused()
    {
        AssertRefused(_file, _signature, new ExportTrust(_author.VerifyingKey, "referral to other.example"));
        AssertRefused(_file, _signature, new ExportTrust(_thief.VerifyingKey, Context));
    }

    [Fact] // EX-12
    public void Open_OtherManifestThanKnown_IsRefused()
    {
        var other = new RecipientManifest([.. _manifest.Reveal(Purpose.Verification)]);
        AssertRefused(_file, _signature, new ExportTrust(_author.VerifyingKey, Context, other));
        var changed = (byte[])_signature.Clone();
        other.Digest.CopyTo(changed.AsSpan(8));
        AssertRefused(_file, changed, Trust);
        AssertRefused(_file, changed, new ExportTrust(_author.VerifyingKey, Context, other));
    }

    [Fact] // EX-12: a careless author, whose file is for one reader more than the manifest says
    public void Open_FileThatDoesNotFitTheKnownManifest_IsRefused()
    {
        var file = Insider.WithReader(_file, _insider, _stranger.Recipient);
        var signature = ExportHeader.WriteSignature(_author, SHA512.HashData(file), ExportTrust.DigestOf(Context), _manifest.Digest);
        Assert.Equal(Content, Open(file, signature, Trust));
        AssertRefused(file, signature, new ExportTrust(_author.VerifyingKey, Context, _manifest));
    }

    [Fact] // EX-9
    public void Open_ReadersChangedByAnInsider_IsRefused()
    {
        AssertRefused(Insider.WithReader(_file, _insider, _stranger.Recipient), _signature, Trust);
        AssertRefused(Insider.WithoutReader(_file, _insider, 1), _signature, Trust);
    }

    [Fact] // EX-11
    public void Open_AnyBitFlipped_IsRefused()
    {
        for (var bit = 0; bit < _file.Length * 8; bit += 7)
        {
            var file = (byte[])_file.Clone();
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertRefused(file, _signature, Trust);
        }

        for (var bit = 0; bit < _signature.Length * 8; bit++)
        {
            var signature = (byte[])_signature.Clone();
            signature[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertRefused(_file, signature, Trust);
        }
    }

    [Fact] // EX-11
    public void Open_CutOrLengthened_IsRefused()
    {
        for (var length = 0; length < _file.Length; length += 5)
        {
            AssertRefused(_file[..length], _signature, Trust);
        }

        AssertRefused([.. _file, 0], _signature, Trust);
        AssertRefused(_file, _signature[..^1], Trust);
        AssertRefused(_file, [.. _signature, 0], Trust);
    }

    [Fact]
    public void Open_SignatureOfAnEnvelope_IsRefused()
    {
        // The same key, manifest and file: only what is signed is another kind of thing.
        var envelopeSignature = EnvelopeSignature.Sign(_author, _file, _manifest, KeyId.Generate(), Context);
        AssertRefused(_file, [.. _signature[..40], .. envelopeSignature], Trust);
        Assert.False(EnvelopeSignature.Verify(_author.VerifyingKey, _file, _signature.AsSpan(40), _manifest, KeyId.Generate(), Context));
    }

    [Fact] // EX-11: signed, and for somebody else
    public void Open_ForSomebodyElse_IsRefusedInTheSameWords() => AssertRefused(_file, _signature, Trust, _stranger);

    [Theory] // EX-10: signed by the trusted author, and not as the page says
    [InlineData(0, 'h')]
    [InlineData(4, 2)]
    [InlineData(5, 1)]
    [InlineData(104, 1)]
    [InlineData(127, 1)]
    public void Open_HeaderOfAnotherShape_IsRefused(int at, int value)
    {
        var plain = AgeFile.Decrypt(_file, _partner);
        plain[at] = (byte)value;
        AssertRefusedWhenSigned(AgeFile.Encrypt(plain, _partner.Recipient));
    }

    [Fact] // EX-10
    public void Open_ContentShorterThanTheHeader_IsRefused()
    {
        AssertRefusedWhenSigned(AgeFile.Encrypt(AgeFile.Decrypt(_file, _partner).AsSpan(0, 127), _partner.Recipient));
        AssertRefusedWhenSigned(AgeFile.Encrypt([], _partner.Recipient));
        AssertRefusedWhenSigned("no age file"u8.ToArray());
    }

    [Fact] // EX-9: somebody writes to the file between the check and the reading
    public void Open_FileChangedAfterItWasVerified_GivesNothingOfTheChange()
    {
        // The insider knows the file key and makes another file of it, which age takes for sound.
        var plain = AgeFile.Decrypt(_file, _insider);
        "what nobody has signed, at all"u8[..(plain.Length - 128)].CopyTo(plain.AsSpan(128));
        var forged = AgeFile.Encrypt(plain, _partner.Recipient, _insider.Recipient);
        using var content = new MemoryStream();
        var thrown = Assert.Throws<InvalidDataException>(() => SignedExport.Open(new SwappedStream(_file, forged), _signature, content, Trust, _partner));
        Assert.Equal(SignedExport.Refusal().Message, thrown.Message);
        Assert.Equal(0, content.Length);
    }

    [Theory] // EX-9: also far behind the beginning, and where the file grew or shrank
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Open_LongFileChangedAfterItWasVerified_GivesOnlyWhatWasVerified(int growth)
    {
        var original = new byte[5_000_000];
        new Random(1).NextBytes(original);
        var (file, signature) = Write(original);
        var changed = growth < 0 ? file[..^1] : growth > 0 ? [.. file, 0] : (byte[])file.Clone();
        if (growth == 0)
        {
            changed[4_000_000] ^= 1;
        }

        using var content = new MemoryStream();
        Assert.Throws<InvalidDataException>(() => SignedExport.Open(new SwappedStream(file, changed), signature, content, Trust, new AgeOptions { MaxParallelism = 1 }, _partner));
        Assert.True(content.ToArray().AsSpan().SequenceEqual(original.AsSpan(0, (int)content.Length)), "what was given is the beginning of what was signed");
    }

    [Fact]
    public void Open_WrongArguments_Throws()
    {
        Assert.Throws<ArgumentException>("source", () => SignedExport.Open(new OneByOneStream(_file), _signature, new MemoryStream(), Trust, _partner));
        Assert.Throws<ArgumentException>("identities", () => SignedExport.Open(new MemoryStream(_file), _signature, new MemoryStream(), Trust));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => SignedExport.Open(new MemoryStream(_file), _signature, new MemoryStream(), Trust, new AgeOptions { CancellationToken = cancelled.Token }, _partner));
        var disposed = AgeIdentity.Generate();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => SignedExport.Open(new MemoryStream(_file), _signature, new MemoryStream(), Trust, disposed));
    }

    [Fact]
    public void Write_WrongArguments_Throws()
    {
        byte[] Into(SigningKey key, string context, RecipientManifest manifest, AgeOptions? options = null) =>
            SignedExport.Write(new MemoryStream(Content), new MemoryStream(), key, context, manifest, options);
        Assert.Throws<ArgumentException>(() => Into(_author, "", _manifest));
        Assert.Throws<ArgumentException>(() => Into(_author, Context, new RecipientManifest(Insider.Entry(new AgeRecipient(new byte[32]), "Nobody"))));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Into(_author, Context, _manifest, new AgeOptions { CancellationToken = cancelled.Token }));
        var disposed = SigningKey.Generate();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Into(disposed, Context, _manifest));
    }

    [Fact]
    public void ExportTrust_ContextOfAnotherShape_Throws() => Assert.Throws<ArgumentException>(() => new ExportTrust(_author.VerifyingKey, "a\nb"));

    public void Dispose()
    {
        _partner.Dispose();
        _insider.Dispose();
        _stranger.Dispose();
        _author.Dispose();
        _thief.Dispose();
    }

    private (byte[] File, byte[] Signature) Write(byte[] content)
    {
        using var file = new MemoryStream();
        var signature = SignedExport.Write(new MemoryStream(content), file, _author, Context, _manifest);
        return (file.ToArray(), signature);
    }

    private byte[] Open(byte[] file, byte[] signature, ExportTrust trust)
    {
        using var content = new MemoryStream();
        SignedExport.Open(new MemoryStream(file), signature, content, trust, _partner);
        return content.ToArray();
    }

    private void AssertRefusedWhenSigned(byte[] file) =>
        AssertRefused(file, ExportHeader.WriteSignature(_author, SHA512.HashData(file), ExportTrust.DigestOf(Context), _manifest.Digest), Trust);

    // One answer, and not a byte of content.
    private void AssertRefused(byte[] file, byte[] signature, ExportTrust trust, AgeIdentity? reader = null)
    {
        using var content = new MemoryStream();
        var thrown = Assert.Throws<InvalidDataException>(() => SignedExport.Open(new MemoryStream(file), signature, content, trust, reader ?? _partner));
        Assert.Equal(SignedExport.Refusal().Message, thrown.Message);
        Assert.Null(thrown.InnerException);
        Assert.Equal(0, content.Length);
    }

    /// <summary>A source that gives a byte at a time and cannot go back.</summary>
    private sealed class OneByOneStream(byte[] bytes) : ReadOnlyContent
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            if (_at == bytes.Length || buffer.IsEmpty)
            {
                return 0;
            }

            buffer[0] = bytes[_at++];
            return 1;
        }
    }

    /// <summary>A file that somebody writes to: once it was read to its end, it is another.</summary>
    private sealed class SwappedStream(byte[] first, byte[] then) : MemoryStream
    {
        private MemoryStream _now = new(first);

        public override bool CanSeek => true;

        public override long Position
        {
            get => _now.Position;
            set
            {
                _now = new MemoryStream(then);
                _now.Position = value;
            }
        }

        public override int Read(Span<byte> buffer) => _now.Read(buffer);
    }
}
