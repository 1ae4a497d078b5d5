using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>The 143 published files (C2SP CCTV): each is opened or refused as its author says, for the same kind of reason, and gives exactly the bytes that may be given.</summary>
public sealed class AgeVectorTests
{
    public static TheoryData<string> Judged() => [.. Named(IsJudged)];

    public static TheoryData<string> Hybrid() => [.. Named(IsHybrid)];

    [AgeVectorTheory]
    [InlineData("judged", 124)]
    [InlineData("hybrid, refused", 19)]
    public void Vectors_OfAKind_AreSoMany(string kind, int count) =>
        Assert.Equal(count, Named(kind == "judged" ? IsJudged : IsHybrid).Count());

    [AgeVectorTheory]
    [MemberData(nameof(Judged))]
    [Trait("Must", "AG-1")]
    public void Decrypt_PublishedFile_AgreesWithItsVerdict(string name)
    {
        var vector = AgeVector.Read(name);
        using var content = new MemoryStream();

        var verdict = Verdict(vector, content);

        Assert.Equal(vector.Expect, verdict);
        if (vector.PayloadSha256 is { } digest)
        {
            Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(content.ToArray())));
        }
        else
        {
            Assert.Equal(0, content.Length);
        }
    }

    [AgeVectorTheory]
    [MemberData(nameof(Hybrid))]
    [Trait("Must", "AG-3")]
    public void Parse_PublishedHybridIdentity_IsRefusedAsNotReadYet(string name) =>
        Assert.Contains("post-quantum", Assert.Throws<FormatException>(() => AgeVector.Read(name).Identities.Select(identity => AgeIdentity.Parse(identity)).ToArray()).Message, StringComparison.Ordinal);

    /// <summary>With identities or without any, as their holder would; and with each passphrase. All must say the same.</summary>
    private static string Verdict(AgeVector vector, MemoryStream content)
    {
        AgeIdentity[] identities = vector.Identities.Length == 0 ? [AgeIdentity.Generate()] : [.. vector.Identities.Select(identity => AgeIdentity.Parse(identity))];
        AgePassphrase[] passphrases = [.. vector.Passphrases.Select(text => AgePassphrase.FromText(text))];
        try
        {
            var verdicts = passphrases.Select(passphrase => Verdict(vector, () => AgeFile.Decrypt(new MemoryStream(vector.File), content, passphrase)));
            if (passphrases.Length == 0 || vector.Identities.Length > 0)
            {
                verdicts = verdicts.Append(Verdict(vector, () => AgeFile.Decrypt(new MemoryStream(vector.File), content, identities)));
            }

            return verdicts.Distinct().Single();
        }
        finally
        {
            Array.ForEach(identities, identity => identity.Dispose());
            Array.ForEach(passphrases, passphrase => passphrase.Dispose());
        }
    }

    private static string Verdict(AgeVector vector, Action decrypt)
    {
        try
        {
            decrypt();
            return "success";
        }
        catch (AgeFileException e)
        {
            return e.Fault switch
            {
                AgeFileFault.Malformed => "header failure",
                AgeFileFault.MalformedArmor => "armor failure",
                AgeFileFault.NoMatchingIdentity => "no match",
                // The reader tells one kind of damage; that of the header is found before anything is given.
                AgeFileFault.Damaged => vector.PayloadSha256 is null ? "HMAC failure" : "payload failure",
                _ => throw new NotSupportedException("A fault that no vector has."),
            };
        }
    }

    private static bool IsJudged(AgeVectorNeeds needs) => !IsHybrid(needs);

    private static bool IsHybrid(AgeVectorNeeds needs) => needs.HasFlag(AgeVectorNeeds.Hybrid);

    private static IEnumerable<string> Named(Func<AgeVectorNeeds, bool> filter) =>
        AgeVector.Folder is null ? ["absent"] : AgeVector.Names().Where(name => filter(AgeVector.Read(name).Needs));
}
