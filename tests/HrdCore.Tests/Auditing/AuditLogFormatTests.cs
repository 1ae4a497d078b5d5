using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

/// <summary>Holds docs/formats/audit-log.md, the code and the tests together: its known answers, its limits, its numbered MUSTs.</summary>
public partial class AuditLogFormatTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "audit-log.md"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [Trait("Must", "AL-6")]
    [Trait("Must", "AL-9")]
    public void KnownAnswer_Leaf_IsThePages(int index)
    {
        var entry = Entries()[index];
        Assert.Equal(Answer($"leaf {index}"), Convert.ToHexStringLower(entry.Leaf));
        Assert.Equal(Answer($"leaf hash {index}"), Convert.ToHexStringLower(entry.LeafHash.ToBytes()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Trait("Must", "AL-12")]
    public void KnownAnswer_Root_IsThePages(int size)
    {
        var tree = new MerkleFrontier();
        foreach (var entry in Entries().Take(size))
        {
            tree.Append(entry.LeafHash);
        }

        Assert.Equal(Answer($"root of {size}"), Convert.ToHexStringLower(tree.Root.ToBytes()));
    }

    [Fact]
    [Trait("Must", "AL-23")]
    public void KnownAnswer_Key_IsThePages()
    {
        var verifier = NoteKeys.Signer().Verifier;
        Assert.Equal(Answer("public key"), verifier.Key.ToString());
        Assert.Equal(Answer("verifier key"), verifier.ToString());
    }

    [Fact]
    [Trait("Must", "AL-2")]
    [Trait("Must", "AL-23")]
    [Trait("Must", "AL-25")]
    public void KnownAnswer_Checkpoint_IsThePages()
    {
        var note = new Checkpoint(NoteKeys.Origin, 3, Root()).Sign(NoteKeys.Signer());
        Assert.Contains($"```\n{note}```\n", Page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Must", "AL-1")]
    public void KnownAnswer_Directory_IsIntact()
    {
        using var folder = new LogFolder();
        byte[] leaves = [.. Entries().SelectMany(entry => new byte[] { 0, (byte)entry.Leaf.Length }.Concat(entry.Leaf.ToArray()))];
        Assert.EndsWith(Convert.ToHexStringLower(SHA256.HashData(leaves)), Answer("leaves"), StringComparison.Ordinal);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Leaves, leaves);
        File.WriteAllBytes(folder.Checkpoint, new Checkpoint(NoteKeys.Origin, 3, Root()).Sign(NoteKeys.Signer()).ToBytes());
        Assert.Equal(AuditLogStatus.Intact, folder.Verify().Status);
    }

    [Theory]
    [InlineData("Leaf", AuditEntry.MaxSizeInBytes)]
    [InlineData("Commitments of a leaf", AuditEntry.MaxCommitments)]
    [InlineData("Object identifier", AuditObjectId.MaxSizeInBytes)]
    [InlineData("Note", SignedNote.MaxSizeInBytes)]
    [InlineData("Signatures of a note", SignedNote.MaxSignatures)]
    public void Limit_OfTheTable_IsTheCodes(string what, int limit) =>
        Assert.Matches($@"\| {what} \| [^|]*\b{limit.ToString("N0", CultureInfo.InvariantCulture)}( bytes)? \|", Page);

    [Fact]
    public void EveryMust_IsNamedByATest()
    {
        var musts = Musts().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(musts.Distinct(), musts);
        Assert.True(musts.Count > 30, "The page's MUSTs were not found.");
        Assert.Empty(musts.Except(NamedByTests()));
    }

    [Fact]
    public void EveryMustThatATestNames_IsOnThePage() => Assert.Empty(NamedByTests().Except(Musts().Matches(Page).Select(match => match.Groups[1].Value)));

    private static IEnumerable<string> NamedByTests() =>
        typeof(AuditLogFormatTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(AuditLogFormatTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Must")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!)
            .Distinct();

    private static AuditEntry[] Entries()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
        var actor = ActorHandle.FromBytes(Sequence(0xa0, ActorHandle.SizeInBytes));
        var first = AuditObjectId.FromGuid(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"));
        var second = AuditObjectId.FromBytes([1, 2, 3]);
        return
        [
            AuditEntry.Create(time, ActorHandle.Software, AuditAction.KeyCreated, Opening(0x20)),
            AuditEntry.Create(time.AddMilliseconds(1), actor, AuditAction.Opened, Opening(0x20), first),
            AuditEntry.Create(time.AddMilliseconds(2), actor, AuditAction.Disclosed, Opening(0x40), first, second),
        ];
    }

    private static MerkleHash Root() => ReferenceTree.RootOf([.. Entries().Select(entry => entry.LeafHash)]);

    private static AuditOpening Opening(int first) => AuditOpening.FromBytes(Sequence(first, AuditOpening.SizeInBytes));

    private static byte[] Sequence(int first, int count) => [.. Enumerable.Range(first, count).Select(i => (byte)i)];

    private static string Answer(string name)
    {
        var line = Page.Split('\n').Single(candidate => candidate.StartsWith(name.PadRight(13), StringComparison.Ordinal));
        return line[13..];
    }

    [GeneratedRegex(@"^- \*\*(AL-\d+)\*\* .*\bMUST\b", RegexOptions.Multiline)]
    private static partial Regex Musts();
}
