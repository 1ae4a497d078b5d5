using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Everything that reads key books, certificates, root slots and what leaves with a signature.</summary>
public sealed class KeyFuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly Guid Tenant = Guid.NewGuid();
    private readonly SigningKey _signer = SigningKey.Generate();
    private readonly AgeIdentity _reader = AgeIdentity.Generate();

    [Fact]
    public void TryRead_BrokenKeyBooks_GivesAnAnswer()
    {
        byte[][] corpus = [Book(1), Book(3)];
        FuzzRun.Check(output, new FuzzTarget(corpus, book => IsOneOf(corpus, book, KeyBook.TryRead(book, Tenant, _signer.VerifyingKey, out _))) { Words = ["HRDB", "custodians"] });
    }

    [Fact]
    public void TryRead_BrokenKeyBooksOfTheRightSigner_ReadBackAsTheyAre() =>
        FuzzRun.Check(output, new FuzzTarget([Book(1)[..^64], Book(3)[..^64]], content =>
        {
            // The signer made a mistake, or is the attacker: what is behind the signature is judged all the same.
            var bytes = new byte[content.Length + SigningKey.SignatureSizeInBytes];
            content.CopyTo(bytes, 0);
            _signer.Sign([.. "hrdcore/key-book/v1\n"u8, .. content], bytes.AsSpan(content.Length));
            if (!KeyBook.TryRead(bytes, Tenant, _signer.VerifyingKey, out var book))
            {
                return false;
            }

            Assert.Equal(bytes, KeyBook.Sign(_signer, book.TenantId, book.Edition, book.MinimumGeneration, book.Keys).ToBytes());
            return true;
        })
        { Words = ["HRDB", "custodians"] });

    [Fact]
    public void TryOpen_BrokenCertificates_GivesAnAnswer()
    {
        var unit = new ErasureUnit(Tenant, "case", Guid.NewGuid());
        var signer = new NoteSigner("keys.ngo.example", _signer);
        byte[][] corpus = [DestructionCertificate.Sign(unit, 2, DateTimeOffset.UnixEpoch, new DateOnly(2026, 4, 14), 12, signer).Note.ToBytes()];
        FuzzRun.Check(output, new FuzzTarget(corpus, note => IsOneOf(corpus, note, DestructionCertificate.TryOpen(note, signer.Verifier, unit, out _)))
        {
            Words = ["hrdcore/destruction/v1\n", "unit ", "keys ", "at ", "backups gone by ", "log entry ", "\n\n", "\u2014 "],
        });
    }

    [Fact]
    public void TryUnwrapAsync_BrokenSlots_GivesAnAnswer()
    {
        var slot = AgeKeyWrapper.ForKeyFile("server", _reader);
        byte[][] corpus = [AtOnce(slot.WrapAsync(new byte[KeyRecord.SizeInBytes], Tenant, default))];
        FuzzRun.Check(output, new FuzzTarget(corpus, envelope => AtOnce(slot.TryUnwrapAsync(envelope, Tenant, new byte[KeyRecord.SizeInBytes], default)))
        {
            Words = ["-> X25519 ", "--- ", "-> scrypt ", "\n"],
            FixedBytes = 4 * 1024 * 1024,
        });
    }

    [Fact]
    public void Open_BrokenExports_GivesNothingThatWasNotSigned()
    {
        var manifest = Manifest();
        var file = new MemoryStream();
        var signature = SignedExport.Write(new MemoryStream(new byte[3000]), file, _signer, "referral", manifest);
        byte[][] corpus = [[.. signature, .. file.ToArray()]];
        FuzzRun.Check(output, new FuzzTarget(corpus, export =>
        {
            var cut = Math.Min(export.Length, SignedExport.SignatureSizeInBytes);
            SignedExport.Open(new MemoryStream(export, cut, export.Length - cut), export.AsSpan(0, cut), Stream.Null, new ExportTrust(_signer.VerifyingKey, "referral", manifest), _reader);
            return IsOneOf(corpus, export, isTaken: true);
        })
        {
            Documented = [typeof(InvalidDataException)],
            FixedBytes = 8 * 1024 * 1024,
        });
    }

    [Fact]
    public void Verify_BrokenEnvelopeSignatures_GivesAnAnswer()
    {
        var manifest = Manifest();
        var envelope = AgeFile.Encrypt("key"u8, _reader.Recipient);
        var keyId = KeyId.Generate();
        byte[][] corpus = [[.. EnvelopeSignature.Sign(_signer, envelope, manifest, keyId, "log.ngo.example"), .. envelope]];
        FuzzRun.Check(output, new FuzzTarget(corpus, signed =>
        {
            var cut = Math.Min(signed.Length, EnvelopeSignature.SizeInBytes);
            return IsOneOf(corpus, signed, EnvelopeSignature.Verify(_signer.VerifyingKey, signed.AsSpan(cut), signed.AsSpan(0, cut), manifest, keyId, "log.ngo.example"));
        })
        {
            FixedBytes = 1024 * 1024,
        });
    }

    [Fact]
    public void Open_BrokenManifests_HasOneFormForEachList()
    {
        byte[][] corpus = [AgeFile.Decrypt(Manifest().Seal(), _reader)];
        FuzzRun.Check(output, new FuzzTarget(corpus, bytes =>
        {
            var opened = RecipientManifest.Open(AgeFile.Encrypt(bytes, _reader.Recipient), _reader);
            Assert.Equal(bytes, opened.Bytes.ToArray());
            Assert.Equal(opened.Count, opened.Reveal(Purpose.Verification).Count);
            return true;
        })
        {
            Documented = [typeof(InvalidDataException)],
            FixedBytes = 8 * 1024 * 1024,
        });
    }

    public void Dispose()
    {
        _signer.Dispose();
        _reader.Dispose();
    }

    // An age file waits for nothing.
    private static T AtOnce<T>(ValueTask<T> task)
    {
        Assert.True(task.IsCompleted);
        return task.GetAwaiter().GetResult();
    }

    private static bool IsOneOf(byte[][] corpus, byte[] input, bool isTaken)
    {
        Assert.True(!isTaken || corpus.Any(sound => sound.AsSpan().SequenceEqual(input)), "A changed value was taken.");
        return isTaken;
    }

    private RecipientManifest Manifest() => new(new RecipientManifestEntry(_reader.Recipient, new Sensitive<string>("Desk of a partner", RecipientManifestEntry.NameClass)));

    private byte[] Book(int keys) => KeyBook.Sign(_signer, Tenant, 4, 1, [.. Enumerable.Range(1, keys).Select(generation => new KeyBookEntry(KeyKind.Tenant, generation == keys, generation, KeyId.Generate(), [new KeyBookSlot("custodians", isOffline: true, new byte[60]), new KeyBookSlot("server", isOffline: false, new byte[40])]))]).ToBytes();
}
