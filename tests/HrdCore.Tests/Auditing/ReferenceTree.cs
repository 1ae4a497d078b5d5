using System.Security.Cryptography;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

/// <summary>The definitions of RFC 6962 section 2.1 written down as they stand, to compare the library with.</summary>
internal sealed class ReferenceTree(int count)
{
    internal static byte[] Leaf(int i) => [(byte)(i >> 8), (byte)i];

    internal static MerkleHash[] LeafHashes(int count) => [.. Enumerable.Range(0, count).Select(i => MerkleHash.OfLeaf(Leaf(i)))];

    internal static MerkleTree Tree(int count)
    {
        var tree = new MerkleTree();
        foreach (var hash in LeafHashes(count))
        {
            tree.Append(hash);
        }

        return tree;
    }

    private readonly MerkleHash[] _leaves = LeafHashes(count);
    private readonly Dictionary<Range, MerkleHash> _roots = [];

    internal static MerkleHash RootOf(params MerkleHash[] leaves) => new ReferenceTree(0).Compute(leaves);

    // MTH(D[0:size])
    internal MerkleHash Root(int size) => Root(..size);

    // PATH(index, D[0:size])
    internal MerkleHash[] Path(int index, int size) => Path(index, ..size);

    // PROOF(earlier, D[0:later])
    internal MerkleHash[] Proof(int earlier, int later) => Proof(earlier, ..later, complete: true);

    private MerkleHash[] Path(int m, Range of)
    {
        var (start, n) = of.GetOffsetAndLength(int.MaxValue);
        if (n == 1)
        {
            return [];
        }

        var (left, right) = Halves(start, n);
        return m < left.End.Value - start ? [.. Path(m, left), Root(right)] : [.. Path(m - (left.End.Value - start), right), Root(left)];
    }

    private MerkleHash[] Proof(int m, Range of, bool complete)
    {
        var (start, n) = of.GetOffsetAndLength(int.MaxValue);
        if (m == n)
        {
            return complete ? [] : [Root(of)];
        }

        var (left, right) = Halves(start, n);
        return m <= left.End.Value - start
            ? [.. Proof(m, left, complete), Root(right)]
            : [.. Proof(m - (left.End.Value - start), right, complete: false), Root(left)];
    }

    private MerkleHash Root(Range of)
    {
        if (!_roots.TryGetValue(of, out var root))
        {
            _roots[of] = root = Compute(_leaves[of]);
        }

        return root;
    }

    private MerkleHash Compute(ReadOnlySpan<MerkleHash> leaves)
    {
        if (leaves.Length <= 1)
        {
            return leaves.IsEmpty ? MerkleHash.FromBytes(SHA256.HashData([])) : leaves[0];
        }

        var (left, right) = Halves(0, leaves.Length);
        return MerkleHash.FromBytes(SHA256.HashData([0x01, .. Compute(leaves[left]).ToBytes(), .. Compute(leaves[right]).ToBytes()]));
    }

    // k is the largest power of two below n.
    private static (Range Left, Range Right) Halves(int start, int n)
    {
        var k = 1;
        while (k * 2 < n)
        {
            k *= 2;
        }

        return (start..(start + k), (start + k)..(start + n));
    }
}
