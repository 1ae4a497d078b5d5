using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class CheckpointTests
{
    private const string Root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    private static readonly NoteSigner Signer = NoteKeys.Signer();

    [Fact]
    [Trait("Must", "AL-25")]
    [Trait("Must", "AL-28")]
    public void ToString_IsThreeLines()
    {
        Assert.True(MerkleHash.TryParse(Root, out var root));
        Assert.Equal($"example.com/behind-the-sofa\n20852163\n{Root}\n", new Checkpoint("example.com/behind-the-sofa", 20852163, root).ToString());
    }

    [Fact]
    public void TryOpen_WhatWasSigned_GivesItBack()
    {
        var checkpoint = new Checkpoint(NoteKeys.Origin, 7, MerkleHash.OfLeaf([1]));
        Assert.True(Checkpoint.TryOpen(checkpoint.Sign(Signer).ToBytes(), Signer.Verifier, out var opened));
        Assert.Equal(checkpoint, opened);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("18446744073709551616", false)]
    [InlineData("", false)]
    [InlineData("00", false)]
    [InlineData("07", false)]
    [InlineData("-1", false)]
    [InlineData("+1", false)]
    [InlineData(" 1", false)]
    [InlineData("1 ", false)]
    [InlineData("1,000", false)]
    [InlineData("0x1", false)]
    [InlineData("1e3", false)]
    [InlineData("١", false)]
    [Trait("Must", "AL-26")]
    public void TryOpen_Size_IsDecimalWithoutOrnament(string size, bool taken) =>
        Assert.Equal(taken, TryOpen($"{NoteKeys.Origin}\n{size}\n{Root}\n", out _));

    [Fact]
    [Trait("Must", "AL-26")]
    public void TryParse_SizeBeforeAZeroCharacter_IsRefused() => Assert.False(Checkpoint.TryParse($"{NoteKeys.Origin}\n1\0\n{Root}\n", out _));

    [Theory]
    [InlineData("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I")]
    [InlineData("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=")]
    [InlineData("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==")]
    [InlineData("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")]
    [InlineData("")]
    [Trait("Must", "AL-26")]
    public void TryOpen_RootOfOtherShape_IsRefused(string root) => Assert.False(TryOpen($"{NoteKeys.Origin}\n1\n{root}\n", out _));

    [Theory]
    [InlineData("{0}\n1\n")]
    [InlineData("{0}\n")]
    [InlineData("{0}\n1\n{1}\n\n")]
    [InlineData("{0}\n1\n{1}\n\nextension\n")]
    [InlineData("\n{0}\n1\n{1}\n")]
    [InlineData("{0}\n\n1\n{1}\n")]
    [Trait("Must", "AL-25")]
    public void TryOpen_MissingOrEmptyLine_IsRefused(string text) =>
        Assert.False(TryOpen(text.Replace("{0}", NoteKeys.Origin, StringComparison.Ordinal).Replace("{1}", Root, StringComparison.Ordinal), out _));

    [Fact]
    [Trait("Must", "AL-28")]
    public void TryOpen_ExtensionLines_AreKept()
    {
        Assert.True(TryOpen($"{NoteKeys.Origin}\n1\n{Root}\nfirst\nsecond line\n", out var checkpoint));
        Assert.Equal(["first", "second line"], checkpoint!.Extensions);
        Assert.Equal($"{NoteKeys.Origin}\n1\n{Root}\nfirst\nsecond line\n", checkpoint.ToString());
    }

    [Fact]
    [Trait("Must", "AL-27")]
    public void TryOpen_OriginThatIsNotTheKeysName_IsRefused() => Assert.False(TryOpen($"other.example\n1\n{Root}\n", out _));

    [Fact]
    [Trait("Must", "AL-27")]
    public void Sign_UnderAnotherName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Checkpoint("other.example", 0, MerkleHash.OfEmptyTree).Sign(Signer));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [Trait("Must", "AL-27")]
    public void Constructor_OriginOfOtherShape_IsRefused(string origin) => Assert.Throws<ArgumentException>(() => new Checkpoint(origin, 0, default));

    [Fact]
    public void Constructor_NegativeSize_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Checkpoint("a", -1, default));

    [Fact]
    public void Equals_AnyLineOther_IsFalse()
    {
        var checkpoint = new Checkpoint("a", 1, MerkleHash.OfLeaf([1]));
        Assert.Equal(new Checkpoint("a", 1, MerkleHash.OfLeaf([1])), checkpoint);
        Assert.NotEqual(new Checkpoint("b", 1, MerkleHash.OfLeaf([1])), checkpoint);
        Assert.NotEqual(new Checkpoint("a", 2, MerkleHash.OfLeaf([1])), checkpoint);
        Assert.NotEqual(new Checkpoint("a", 1, MerkleHash.OfLeaf([2])), checkpoint);
    }

    private static bool TryOpen(string text, out Checkpoint? checkpoint) =>
        Checkpoint.TryOpen(SignedNote.Sign(text, Signer).ToBytes(), Signer.Verifier, out checkpoint);
}
