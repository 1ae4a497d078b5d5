using System.Security.Cryptography;
using System.Text.RegularExpressions;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>The known answers of docs/formats/export.md, which were computed by other implementations and are read from the page itself.</summary>
public sealed class ExportFormatTests : IDisposable
{
    private const string Context = "referral to partner.example";
    private readonly SigningKey _signer = SigningKey.FromSeed(Range(0, 32));
    private readonly RecipientManifest _manifest = new(
        Range(0x40, 32),
        [
            Insider.Entry(AgeRecipient.Parse("age19tzzytlwduuqetkmpys6v8l4n7njaw6neajvquqjnlzhfkf675pqxylnvm"), "罗云岫"),
            Insider.Entry(AgeRecipient.Parse("age138w2shh3yvavej4mjjhn45dzdfa23zn83s2v5prt37llc93smg9sc2y5dy"), "Lina Orvath"),
        ]);

    [Fact] // EX-1, EX-2
    public void Manifest_OfKnownReaders_IsAsThePageShows()
    {
        Assert.Equal(KnownAnswer("manifest", 0), _manifest.Bytes.ToArray());
        Assert.Equal(KnownAnswer("digest", 0), _manifest.ToDigest());
        Assert.Equal(["Lina Orvath", "罗云岫"], RecipientManifestBytes.Read(KnownAnswer("manifest", 0)).Reveal(Purpose.Verification).Select(entry => entry.Name.Reveal(Purpose.Verification)));
    }

    [Fact]
    public void EnvelopeSignature_OfKnownEnvelope_IsAsThePageShows()
    {
        var message = EnvelopeSignature.Message("an envelope"u8, _manifest, KeyId.FromBytes(Range(0xa0, 12)), "log.example/audit", new byte[512]);
        Assert.Equal(KnownAnswer("vkey", 0), _signer.VerifyingKey.ToBytes());
        Assert.Equal(KnownAnswer("message", 0), message);
        var signature = new byte[EnvelopeSignature.SizeInBytes];
        _signer.Sign(message, signature);
        Assert.Equal(KnownAnswer("signature", 0), signature);
    }

    [Fact]
    public void ExportSignature_OfKnownFile_IsAsThePageShows()
    {
        var context = ExportTrust.DigestOf(Context);
        var hash = SHA512.HashData("a file"u8);
        Assert.Equal(KnownAnswer("context", 0), context);
        Assert.Equal(KnownAnswer("header", 0), ExportHeader.Write(_signer.VerifyingKey, context, _manifest.Digest));
        Assert.Equal(KnownAnswer("message", 1), ExportHeader.Message(hash, context, _manifest.Digest));
        Assert.Equal(KnownAnswer("signature", 1), ExportHeader.WriteSignature(_signer, hash, context, _manifest.Digest));
        Assert.True(ExportHeader.TryVerify(KnownAnswer("signature", 1), hash, new ExportTrust(_signer.VerifyingKey, Context), out var digest));
        Assert.Equal(_manifest.ToDigest(), digest);
    }

    public void Dispose() => _signer.Dispose();

    private static byte[] Range(int start, int count) => [.. Enumerable.Range(start, count).Select(i => (byte)i)];

    private static byte[] KnownAnswer(string name, int which)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "export.md"));
        var match = Regex.Matches(page, $@"^{name} +([0-9a-f]+(?:\n +[0-9a-f]+)*)$", RegexOptions.Multiline)[which];
        return Convert.FromHexString(Regex.Replace(match.Groups[1].Value, @"\s", ""));
    }
}
