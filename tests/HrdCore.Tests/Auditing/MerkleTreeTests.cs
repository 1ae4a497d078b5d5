using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class MerkleTreeTests
{
    private const int MaxSize = 130;

    [Fact]
    [Trait("Must", "AL-12")]
    public void Root_EverySizeTo130_IsTheDefinitions()
    {
        var reference = new ReferenceTree(MaxSize);
        var tree = ReferenceTree.Tree(MaxSize);
        for (var size = 0; size <= MaxSize; size++)
        {
            Assert.Equal(reference.Root(size), tree.RootAt(size));
        }
    }

    [Fact]
    [Trait("Must", "AL-12")]
    public void Frontier_EverySizeTo130_HasTheTreesRoot()
    {
        var tree = ReferenceTree.Tree(MaxSize);
        var frontier = new MerkleFrontier();
        foreach (var leaf in ReferenceTree.LeafHashes(MaxSize))
        {
            Assert.Equal(tree.RootAt(frontier.Size), frontier.Root);
            frontier.Append(leaf);
        }

        Assert.Equal(tree.Root, frontier.Root);
    }

    [Fact]
    public void ProveInclusion_EveryLeafOfEverySizeTo130_IsTheDefinitions()
    {
        var reference = new ReferenceTree(MaxSize);
        var tree = ReferenceTree.Tree(MaxSize);
        for (var size = 1; size <= MaxSize; size++)
        {
            for (var index = 0; index < size; index++)
            {
                Assert.Equal(reference.Path(index, size), tree.ProveInclusion(index, size));
            }
        }
    }

    [Fact]
    public void ProveConsistency_EveryPairOfSizesTo130_IsTheDefinitions()
    {
        var reference = new ReferenceTree(MaxSize);
        var tree = ReferenceTree.Tree(MaxSize);
        for (var later = 1; later <= MaxSize; later++)
        {
            for (var earlier = 1; earlier <= later; earlier++)
            {
                Assert.Equal(reference.Proof(earlier, later), tree.ProveConsistency(earlier, later));
            }
        }
    }

    [Fact]
    public void LeafHash_OfALeaf_IsWhatWasAppended() => Assert.Equal(MerkleHash.OfLeaf(ReferenceTree.Leaf(4)), ReferenceTree.Tree(5).LeafHash(4));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    [InlineData(0, 8)]
    public void ProveInclusion_OutsideTheTree_IsRefused(long index, long size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceTree.Tree(7).ProveInclusion(index, size));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(5, 8)]
    public void ProveConsistency_OutsideTheTree_IsRefused(long earlier, long later) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceTree.Tree(7).ProveConsistency(earlier, later));

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void RootAt_OutsideTheTree_IsRefused(long size) => Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceTree.Tree(7).RootAt(size));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void LeafHash_OutsideTheTree_IsRefused(long index) => Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceTree.Tree(7).LeafHash(index));
}
