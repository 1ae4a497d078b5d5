using FsCheck;
using FsCheck.Fluent;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class MerkleProofTests
{
    private const int MaxSize = 130;

    private static readonly MerkleHash Foreign = MerkleHash.OfLeaf("foreign"u8);

    [Fact]
    public void VerifyInclusion_EveryLeafOfEverySizeTo130_IsTrue() =>
        ForEveryLeaf((tree, index, size) => Assert.True(
            MerkleProof.VerifyInclusion(tree.LeafHash(index), index, size, tree.ProveInclusion(index, size), tree.RootAt(size))));

    [Fact]
    [Trait("Must", "AL-13")]
    public void VerifyInclusion_ProofOneTooLongOrTooShort_IsFalse() =>
        ForEveryLeaf((tree, index, size) =>
        {
            var (leaf, root, proof) = (tree.LeafHash(index), tree.RootAt(size), tree.ProveInclusion(index, size));
            Assert.False(MerkleProof.VerifyInclusion(leaf, index, size, [.. proof, Foreign], root));
            Assert.False(MerkleProof.VerifyInclusion(leaf, index, size, [Foreign, .. proof], root));
            if (proof.Length > 0)
            {
                Assert.False(MerkleProof.VerifyInclusion(leaf, index, size, proof.AsSpan(1), root));
                Assert.False(MerkleProof.VerifyInclusion(leaf, index, size, proof.AsSpan(0, proof.Length - 1), root));
            }
        });

    [Fact]
    public void VerifyInclusion_OneHashReplaced_IsFalse() =>
        ForEveryLeaf((tree, index, size) =>
        {
            var proof = tree.ProveInclusion(index, size);
            for (var i = 0; i < proof.Length; i++)
            {
                var kept = proof[i];
                proof[i] = Foreign;
                Assert.False(MerkleProof.VerifyInclusion(tree.LeafHash(index), index, size, proof, tree.RootAt(size)));
                proof[i] = kept;
            }

            Assert.False(MerkleProof.VerifyInclusion(Foreign, index, size, proof, tree.RootAt(size)));
            Assert.False(MerkleProof.VerifyInclusion(tree.LeafHash(index), index, size, proof, Foreign));
        });

    [Fact]
    public void VerifyInclusion_AtAnotherIndex_IsFalse()
    {
        var tree = ReferenceTree.Tree(33);
        for (var index = 0; index < 33; index++)
        {
            var proof = tree.ProveInclusion(index, 33);
            for (var other = -1; other <= 34; other++)
            {
                Assert.Equal(other == index, MerkleProof.VerifyInclusion(tree.LeafHash(index), other, 33, proof, tree.Root));
            }
        }
    }

    [Fact]
    [Trait("Must", "AL-13")]
    public void VerifyInclusion_InATreeOfTwiceTheSize_IsFalse() =>
        ForEveryLeaf((tree, index, size) => Assert.False(
            MerkleProof.VerifyInclusion(tree.LeafHash(index), index, 2 * size, tree.ProveInclusion(index, size), tree.RootAt(size))));

    [Theory]
    [Trait("Must", "AL-13")]
    [InlineData(-1, 1)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void VerifyInclusion_IndexOutsideTheSize_IsFalse(long index, long size) =>
        Assert.False(MerkleProof.VerifyInclusion(Foreign, index, size, [], Foreign));

    [Fact]
    public void VerifyInclusion_NodePassedOffAsLeaf_IsFalse()
    {
        // The tree of 4 seen as a tree of 2 whose leaves are the inner nodes: only the leaf prefix stands against it.
        var tree = ReferenceTree.Tree(4);
        byte[] forged = [.. tree.LeafHash(0).ToBytes(), .. tree.LeafHash(1).ToBytes()];
        var right = MerkleHash.OfNode(tree.LeafHash(2), tree.LeafHash(3));
        Assert.False(MerkleProof.VerifyInclusion(MerkleHash.OfLeaf(forged), 0, 2, [right], tree.Root));
    }

    [Fact]
    public void VerifyInclusion_LargestSize_TakesAFullPath()
    {
        var proof = Enumerable.Repeat(Foreign, 63).ToArray();
        var root = proof.Aggregate(Foreign, MerkleHash.OfNode);
        Assert.True(MerkleProof.VerifyInclusion(Foreign, 0, long.MaxValue, proof, root));
    }

    [Fact]
    public void VerifyConsistency_EveryPairOfSizesTo130_IsTrue() =>
        ForEveryPair((tree, earlier, later) => Assert.True(
            MerkleProof.VerifyConsistency(earlier, later, tree.ProveConsistency(earlier, later), tree.RootAt(earlier), tree.RootAt(later))));

    [Fact]
    [Trait("Must", "AL-14")]
    public void VerifyConsistency_ProofOneTooLongOrTooShort_IsFalse() =>
        ForEveryPair((tree, earlier, later) =>
        {
            var (first, second, proof) = (tree.RootAt(earlier), tree.RootAt(later), tree.ProveConsistency(earlier, later));
            Assert.False(MerkleProof.VerifyConsistency(earlier, later, [.. proof, Foreign], first, second));
            Assert.False(MerkleProof.VerifyConsistency(earlier, later, [Foreign, .. proof], first, second));
            if (proof.Length > 0)
            {
                Assert.False(MerkleProof.VerifyConsistency(earlier, later, proof.AsSpan(1), first, second));
                Assert.False(MerkleProof.VerifyConsistency(earlier, later, proof.AsSpan(0, proof.Length - 1), first, second));
                Assert.False(MerkleProof.VerifyConsistency(earlier, later, [], first, second));
            }
        });

    [Fact]
    [Trait("Must", "AL-14")]
    public void VerifyConsistency_RootReplaced_IsFalse() =>
        ForEveryPair((tree, earlier, later) =>
        {
            var proof = tree.ProveConsistency(earlier, later);
            Assert.False(MerkleProof.VerifyConsistency(earlier, later, proof, Foreign, tree.RootAt(later)));
            Assert.False(MerkleProof.VerifyConsistency(earlier, later, proof, tree.RootAt(earlier), Foreign));
        });

    [Fact]
    public void VerifyConsistency_OneHashReplaced_IsFalse() =>
        ForEveryPair((tree, earlier, later) =>
        {
            var proof = tree.ProveConsistency(earlier, later);
            for (var i = 0; i < proof.Length; i++)
            {
                var kept = proof[i];
                proof[i] = Foreign;
                Assert.False(MerkleProof.VerifyConsistency(earlier, later, proof, tree.RootAt(earlier), tree.RootAt(later)));
                proof[i] = kept;
            }
        });

    [Fact]
    [Trait("Must", "AL-14")]
    public void VerifyConsistency_WithATreeOfTwiceTheSize_IsFalse() =>
        ForEveryPair((tree, earlier, later) => Assert.False(
            MerkleProof.VerifyConsistency(earlier, 2 * later, tree.ProveConsistency(earlier, later), tree.RootAt(earlier), tree.RootAt(later))));

    [Theory]
    [Trait("Must", "AL-14")]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(-1, 1)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MaxValue, 1)]
    public void VerifyConsistency_SizesOutOfRange_IsFalse(long earlier, long later) =>
        Assert.False(MerkleProof.VerifyConsistency(earlier, later, [], Foreign, Foreign));

    [Fact]
    public void Proofs_OfAnyTree_Verify() =>
        Prop.ForAll((byte[][] content, PositiveInt pick) =>
        {
            var tree = new MerkleTree();
            foreach (var leaf in content.Prepend([]))
            {
                tree.Append(MerkleHash.OfLeaf(leaf ?? []));
            }

            var size = (pick.Get % tree.Size) + 1;
            var index = pick.Get % size;
            return MerkleProof.VerifyInclusion(tree.LeafHash(index), index, size, tree.ProveInclusion(index, size), tree.RootAt(size))
                && MerkleProof.VerifyConsistency(size, tree.Size, tree.ProveConsistency(size, tree.Size), tree.RootAt(size), tree.Root);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Verify_AnyNumbersAndHashes_AnswersFalseWithoutThrowing() =>
        Prop.ForAll((long a, long b, byte[] seeds) =>
        {
            var proof = seeds.Select(seed => MerkleHash.OfLeaf([seed])).ToArray();
            return !MerkleProof.VerifyInclusion(Foreign, a, b, proof, MerkleHash.OfEmptyTree)
                && !MerkleProof.VerifyConsistency(a, b, proof, Foreign, MerkleHash.OfEmptyTree);
        }).QuickCheckThrowOnFailure();

    private static void ForEveryLeaf(Action<MerkleTree, int, int> check)
    {
        var tree = ReferenceTree.Tree(MaxSize);
        for (var size = 1; size <= MaxSize; size++)
        {
            for (var index = 0; index < size; index++)
            {
                check(tree, index, size);
            }
        }
    }

    private static void ForEveryPair(Action<MerkleTree, int, int> check)
    {
        var tree = ReferenceTree.Tree(MaxSize);
        for (var later = 1; later <= MaxSize; later++)
        {
            for (var earlier = 1; earlier <= later; earlier++)
            {
                check(tree, earlier, later);
            }
        }
    }
}
