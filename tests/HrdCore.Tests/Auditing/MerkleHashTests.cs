using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class MerkleHashTests
{
    [Fact]
    [Trait("Must", "AL-12")]
    public void OfEmptyTree_IsHashOfNothing() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hex(MerkleHash.OfEmptyTree));

    [Fact]
    [Trait("Must", "AL-12")]
    public void OfLeaf_Empty_HashesPrefixZero() =>
        Assert.Equal("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", Hex(MerkleHash.OfLeaf([])));

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(70_000)]
    public void OfLeaf_AnyLength_HashesPrefixAndLeaf(int length)
    {
        var leaf = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        Assert.Equal(System.Security.Cryptography.SHA256.HashData([0, .. leaf]), MerkleHash.OfLeaf(leaf).ToBytes());
    }

    [Fact]
    [Trait("Must", "AL-12")]
    public void OfLeaf_MadeOfTwoHashes_IsNotTheirNode()
    {
        var (left, right) = (MerkleHash.OfLeaf([1]), MerkleHash.OfLeaf([2]));
        byte[] forged = [.. left.ToBytes(), .. right.ToBytes()];
        Assert.NotEqual(MerkleHash.OfNode(left, right), MerkleHash.OfLeaf(forged));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void FromBytes_OtherLength_IsRefused(int length) => Assert.Throws<ArgumentException>(() => MerkleHash.FromBytes(new byte[length]));

    [Fact]
    public void TryParse_ItsOwnText_GivesTheSameHash()
    {
        var hash = MerkleHash.OfLeaf([7]);
        Assert.True(MerkleHash.TryParse(hash.ToString(), out var parsed));
        Assert.Equal(hash, parsed);
    }

    [Theory]
    [Trait("Must", "AL-22")]
    [Trait("Must", "AL-26")]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")] // no padding
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=")] // spare bits not zero
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\0")] // U+0000, which parsers of the base library pass over at an end
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\0")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAA=")]
    [InlineData("____AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")] // base64url
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")] // 36 bytes
    public void TryParse_OtherSpelling_IsRefused(string text) => Assert.False(MerkleHash.TryParse(text, out _));

    [Fact]
    public void CopyTo_TooShort_IsRefused() => Assert.Throws<ArgumentException>(() => default(MerkleHash).CopyTo(new byte[31]));

    [Fact]
    public void Equals_OneBitOff_IsFalse()
    {
        var bytes = MerkleHash.OfLeaf([7]).ToBytes();
        bytes[31] ^= 1;
        Assert.True(MerkleHash.FromBytes(bytes) != MerkleHash.OfLeaf([7]));
    }

    private static string Hex(MerkleHash hash) => Convert.ToHexStringLower(hash.ToBytes());
}
