using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class RecipientManifestTests : IDisposable
{
    private const string Origin = "log.example/audit";
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();
    private readonly AgeIdentity _insider = AgeIdentity.Generate();
    private readonly AgeIdentity _stranger = AgeIdentity.Generate();
    private readonly SigningKey _signer = SigningKey.Generate();
    private readonly TenantKey _tenantKey = TenantKey.Generate(Guid.NewGuid());
    private readonly RecipientManifest _manifest;
    private readonly byte[] _envelope;
    private readonly byte[] _signature;

    public RecipientManifestTests()
    {
        _manifest = new RecipientManifest(Insider.Entry(_custodian.Recipient, "Lina Orvath"), Insider.Entry(_insider.Recipient, "罗云岫"));
        _envelope = TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient, _insider.Recipient);
        _signature = EnvelopeSignature.Sign(_signer, _envelope, _manifest, _tenantKey.Id, Origin);
    }

    [Fact] // EX-3
    public void Open_Sealed_GivesTheManifestToEachOnItAndNobodyElse()
    {
        var file = _manifest.Seal();
        foreach (var reader in new[] { _custodian, _insider })
        {
            var opened = RecipientManifest.Open(file, reader);
            Assert.Equal(_manifest.ToDigest(), opened.ToDigest());
            Assert.Equal(2, opened.Count);
        }

        Assert.Throws<AgeFileException>(() => RecipientManifest.Open(file, _stranger));
    }

    [Fact] // EX-3, EX-4
    public void Open_ManifestClosedForOthersToo_Throws()
    {
        var file = _manifest.Seal();
        Assert.Throws<InvalidDataException>(() => RecipientManifest.Open(Insider.WithReader(file, _insider, _stranger.Recipient), _custodian));
        Assert.Throws<InvalidDataException>(() => RecipientManifest.Open(AgeFile.Encrypt("no manifest"u8, _custodian.Recipient), _custodian));
        Assert.Throws<ArgumentException>(() => RecipientManifest.Open(file));
    }

    [Fact] // EX-2
    public void Digest_OfTheSameReaders_IsAnotherEachTime()
    {
        var entry = Insider.Entry(_custodian.Recipient, "Lina Orvath");
        Assert.NotEqual(new RecipientManifest(entry).ToDigest(), new RecipientManifest(entry).ToDigest());
    }

    [Fact] // EX-1
    public void Read_AnyByteChangedOrCutOrAdded_IsRefusedOrAnotherManifest()
    {
        var bytes = _manifest.Bytes.ToArray();
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var flip in new byte[] { 1, 0x20, 0x80 })
            {
                var changed = (byte[])bytes.Clone();
                changed[i] ^= flip;
                var given = (byte[])changed.Clone();
                try
                {
                    // Another salt or name is another manifest; whatever is taken is taken in the one spelling.
                    Assert.Equal(given, RecipientManifestBytes.Read(changed).Bytes.ToArray());
                }
                catch (InvalidDataException)
                {
                    // Refused.
                }
            }

            Assert.Throws<InvalidDataException>(() => RecipientManifestBytes.Read(bytes[..i]));
        }

        Assert.Throws<InvalidDataException>(() => RecipientManifestBytes.Read([.. bytes, 0]));
    }

    [Fact] // EX-1
    public void Read_ReadersInAnotherOrderOrTwice_IsRefused()
    {
        var salt = new byte[32];
        var entries = _manifest.Reveal(Purpose.Verification).ToArray();
        Assert.Throws<InvalidDataException>(() => RecipientManifestBytes.Read(RecipientManifestBytes.Write(salt, [entries[1], entries[0]])));
        Assert.Throws<InvalidDataException>(() => RecipientManifestBytes.Read(RecipientManifestBytes.Write(salt, [entries[0], entries[0]])));
        Assert.Throws<InvalidDataException>(() => RecipientManifestBytes.Read(RecipientManifestBytes.Write(salt, [])));
    }

    [Fact] // EX-4
    public void Fits_FileForMoreOrFewer_ReturnsFalse()
    {
        Assert.True(_manifest.Fits(_envelope));
        Assert.False(_manifest.Fits(AgeFile.Encrypt([1], _custodian.Recipient)));
        Assert.False(_manifest.Fits(Insider.WithReader(_envelope, _insider, _stranger.Recipient)));
        Assert.Throws<AgeFileException>(() => _manifest.Fits("no age file"u8));
    }

    [Fact]
    public void Fits_ArmoredFile_IsCountedToo()
    {
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream([1]), file, new AgeOptions { Armor = true }, _custodian.Recipient, _insider.Recipient);
        Assert.True(_manifest.Fits(file.ToArray()));
    }

    [Fact]
    public void Verify_SignedEnvelope_ReturnsTrue() => Assert.True(Verify(_envelope));

    [Fact] // EX-5, EX-7: age itself opens each of these
    public void Verify_EnvelopeWhoseReadersAnInsiderChanged_ReturnsFalse()
    {
        var added = Insider.WithReader(_envelope, _insider, _stranger.Recipient);
        var removed = Insider.WithoutReader(_envelope, _insider, 0);
        var swapped = Insider.WithAnotherReaderInPlace(_envelope, _insider, 0, _stranger.Recipient);
        Assert.Equal(_tenantKey.Id, TenantKeyEnvelope.Open(added, _stranger).Id);
        Assert.Equal(_tenantKey.Id, TenantKeyEnvelope.Open(removed, _insider).Id);
        Assert.Equal(_tenantKey.Id, TenantKeyEnvelope.Open(swapped, _stranger).Id);

        Assert.All([added, removed, swapped], envelope => Assert.False(Verify(envelope)));
    }

    [Fact] // EX-5
    public void Verify_SignatureOfTheTrustedKeyOverAnEnvelopeThatDoesNotFit_ReturnsFalse()
    {
        var envelope = Insider.WithReader(_envelope, _insider, _stranger.Recipient);
        var signature = new byte[EnvelopeSignature.SizeInBytes];
        _signer.Sign(EnvelopeSignature.Message(envelope, _manifest, _tenantKey.Id, Origin, new byte[512]), signature);
        Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, envelope, signature, _manifest, _tenantKey.Id, Origin));
        Assert.Throws<ArgumentException>("envelope", () => EnvelopeSignature.Sign(_signer, envelope, _manifest, _tenantKey.Id, Origin));
    }

    [Fact] // EX-6
    public void Verify_AnythingElseThanWasSigned_ReturnsFalse()
    {
        using var other = SigningKey.Generate();
        var otherManifest = new RecipientManifest([.. _manifest.Reveal(Purpose.Verification)]);
        Assert.False(EnvelopeSignature.Verify(other.VerifyingKey, _envelope, _signature, _manifest, _tenantKey.Id, Origin));
        Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, _signature, otherManifest, _tenantKey.Id, Origin));
        Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, _signature, _manifest, KeyId.Generate(), Origin));
        Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, _signature, _manifest, _tenantKey.Id, "log.example/other"));
        Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, [], _manifest, _tenantKey.Id, Origin));
    }

    [Fact]
    public void Verify_AnyBitOfEnvelopeOrSignatureFlipped_ReturnsFalse()
    {
        for (var bit = 0; bit < _envelope.Length * 8; bit += 3)
        {
            var envelope = (byte[])_envelope.Clone();
            envelope[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(Verify(envelope));
        }

        for (var bit = 0; bit < _signature.Length * 8; bit++)
        {
            var signature = (byte[])_signature.Clone();
            signature[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, signature, _manifest, _tenantKey.Id, Origin));
        }
    }

    [Fact]
    public void EnvelopeSignature_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => EnvelopeSignature.Sign(_signer, _envelope, _manifest, _tenantKey.Id, ""));
        Assert.Throws<ArgumentException>(() => EnvelopeSignature.Verify(_signer.VerifyingKey, _envelope, _signature, _manifest, _tenantKey.Id, "a\nb"));
        Assert.Throws<AgeFileException>(() => EnvelopeSignature.Sign(_signer, "no age file"u8, _manifest, _tenantKey.Id, Origin));
        var disposed = SigningKey.Generate();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => EnvelopeSignature.Sign(disposed, _envelope, _manifest, _tenantKey.Id, Origin));
    }

    [Fact]
    public void RecipientManifest_WrongArguments_Throw()
    {
        var entry = Insider.Entry(_custodian.Recipient, "Lina Orvath");
        Assert.Throws<ArgumentException>(() => new RecipientManifest());
        Assert.Throws<ArgumentException>(() => new RecipientManifest(entry, Insider.Entry(_custodian.Recipient, "Somebody")));
        Assert.Throws<ArgumentNullException>(() => new RecipientManifest(entry, null!));
        Assert.Throws<ArgumentException>(() => new RecipientManifest([.. Enumerable.Repeat(entry, 1025)]));
    }

    [Fact]
    public void Seal_RecipientNobodyCanOwn_Throws() =>
        Assert.Throws<ArgumentException>(() => new RecipientManifest(Insider.Entry(new AgeRecipient(new byte[32]), "Nobody")).Seal());

    [Fact]
    public void RecipientManifestEntry_WrongName_Throws()
    {
        Assert.All(["", new string('x', 256), new string('岫', 86), "A\ud800"], name => Assert.Throws<ArgumentException>("name", () => Insider.Entry(_custodian.Recipient, name)));
        Assert.Throws<ArgumentException>("name", () => new RecipientManifestEntry(_custodian.Recipient, new Sensitive<string>("x", DataClass.Identity)));
    }

    public void Dispose()
    {
        _custodian.Dispose();
        _insider.Dispose();
        _stranger.Dispose();
        _signer.Dispose();
        _tenantKey.Dispose();
    }

    private bool Verify(byte[] envelope) => EnvelopeSignature.Verify(_signer.VerifyingKey, envelope, _signature, _manifest, _tenantKey.Id, Origin);
}
