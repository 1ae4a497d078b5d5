using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions;

/// <summary>A comparison that stops at the first difference tells an attacker how far they came. Where keys and tags are, each such comparison is listed with what it compares, and none of that is secret.</summary>
public sealed partial class ConstantTimeTests
{
    private static readonly Dictionary<string, (int Count, string Compares)> Listed = new(StringComparer.Ordinal)
    {
        ["Cryptography/Age/AgeArmorReader.cs"] = (3, "lines of armor, which are public"),
        ["Cryptography/Age/AgeBase64.cs"] = (1, "a header's text with its canonical form, which is public"),
        ["Cryptography/Age/AgeRecipient.cs"] = (1, "public keys"),
        ["Cryptography/RandomSource.cs"] = (1, "a mark that is given to nobody; a match is refused for good"),
        ["Cryptography/Sodium/SodiumSelfTest.cs"] = (1, "a published answer"),
        ["Cryptography/VerifyingKey.cs"] = (1, "public keys"),
        ["Sealing/Export/ExportHeader.cs"] = (1, "digests that lie beside the file, before a signature is verified over them"),
        ["Sealing/Export/RecipientManifest.cs"] = (1, "public keys, to sort them"),
        ["Sealing/Export/RecipientManifestBytes.cs"] = (2, "a label, and what an age file held that its reader opened"),
        ["Sealing/Export/VerifiedSource.cs"] = (1, "hashes of a ciphertext, made here"),
        ["Sealing/Keys/Rewrap.cs"] = (1, "wraps, as they are stored in the open"),
        ["Sealing/SealedValueHeader.cs"] = (1, "a header, which is public"),
    };

    [Fact]
    public void Comparison_ThatStopsEarly_IsListedWithWhatItCompares()
    {
        var source = Path.Combine(Repository.Root, "src", "HrdCore");
        var found = new[] { "Cryptography", "Sealing" }.SelectMany(room => Directory.EnumerateFiles(Path.Combine(source, room), "*.cs", SearchOption.AllDirectories))
            .Select(path => (Path: Path.GetRelativePath(source, path).Replace('\\', '/'), Count: Early().Count(File.ReadAllText(path)))).Where(file => file.Count > 0);

        Assert.Equal(Listed.Select(entry => (entry.Key, entry.Value.Count)).Order(), found.Order());
    }

    [GeneratedRegex(@"\b(?:SequenceEqual|SequenceCompareTo)\(")]
    private static partial Regex Early();
}
