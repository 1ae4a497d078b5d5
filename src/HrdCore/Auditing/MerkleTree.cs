// RFC 6962 section 2.1: tree hash MTH, audit path PATH (2.1.1), consistency proof SUBPROOF (2.1.2), over stored hashes.
// Every complete subtree's root is kept, so that a proof costs O(log n) hashes. Memory: about 64 bytes per leaf.
namespace HrdCore.Auditing;

/// <summary>A tree over leaf hashes that can prove its content: that a leaf is in it, and that an earlier tree is its beginning.</summary>
/// <remarks>Threads: not safe while appending.</remarks>
public sealed class MerkleTree
{
    private readonly List<List<MerkleHash>> _levels = [[]]; // [k][i] roots the leaves [i * 2^k, (i + 1) * 2^k)

    /// <summary>How many leaves the tree has.</summary>
    public long Size => _levels[0].Count;

    /// <summary>The root of the tree as it is now.</summary>
    public MerkleHash Root => RootAt(Size);

    /// <summary>Adds a leaf on the right.</summary>
    /// <param name="leafHash">From <see cref="MerkleHash.OfLeaf"/>.</param>
    public void Append(MerkleHash leafHash)
    {
        _levels[0].Add(leafHash);
        for (var level = 0; _levels[level].Count % 2 == 0; level++)
        {
            if (level + 1 == _levels.Count)
            {
                _levels.Add([]);
            }

            _levels[level + 1].Add(MerkleHash.OfNode(_levels[level][^2], _levels[level][^1]));
        }
    }

    /// <summary>The hash of one leaf.</summary>
    /// <param name="index">From 0; below <see cref="Size"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public MerkleHash LeafHash(long index)
    {
        RequireIndex(index, Size);
        return _levels[0][(int)index];
    }

    /// <summary>The root that the tree had when it had fewer leaves.</summary>
    /// <param name="size">0 to <see cref="Size"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative or beyond the tree.</exception>
    public MerkleHash RootAt(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        return size == 0 ? MerkleHash.OfEmptyTree : Subtree(0, size);
    }

    /// <summary>Proves that a leaf is in the tree of a given size. Check it with <see cref="MerkleProof.VerifyInclusion"/>.</summary>
    /// <param name="index">The leaf's index, from 0; below <paramref name="size"/>.</param>
    /// <param name="size">1 to <see cref="Size"/>.</param>
    /// <returns>The neighbours on the way from the leaf to the root; empty for a tree of one leaf.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf or no such size.</exception>
    public MerkleHash[] ProveInclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        RequireIndex(index, size);
        List<MerkleHash> path = [];
        long start = 0;
        for (var end = size; end - start > 1;)
        {
            var middle = start + Split(end - start);
            if (index < middle)
            {
                path.Add(Subtree(middle, end));
                end = middle;
            }
            else
            {
                path.Add(Subtree(start, middle));
                start = middle;
            }
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>Proves that the tree of one size is the beginning of the tree of another. Check it with <see cref="MerkleProof.VerifyConsistency"/>.</summary>
    /// <param name="earlier">1 to <paramref name="later"/>. Every tree begins with the empty one, so that needs no proof and has none.</param>
    /// <param name="later">At most <see cref="Size"/>.</param>
    /// <returns>The proof; empty for equal sizes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such size.</exception>
    public MerkleHash[] ProveConsistency(long earlier, long later)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(later, Size);
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, later);
        List<MerkleHash> proof = [];
        long start = 0;
        var end = later;
        while (end != earlier)
        {
            var middle = start + Split(end - start);
            if (earlier <= middle)
            {
                proof.Add(Subtree(middle, end));
                end = middle;
            }
            else
            {
                proof.Add(Subtree(start, middle));
                start = middle;
            }
        }

        if (start != 0)
        {
            proof.Add(Subtree(start, end)); // from the left edge it is the earlier root itself, which the verifier has
        }

        proof.Reverse();
        return [.. proof];
    }

    private static void RequireIndex(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
    }

    // The largest power of two below the count; count > 1.
    private static long Split(long count) => 1L << (int)long.Log2(count - 1);

    private MerkleHash Subtree(long start, long end)
    {
        var count = end - start;
        if (long.IsPow2(count))
        {
            var level = (int)long.Log2(count);
            return _levels[level][(int)(start >> level)];
        }

        var middle = start + Split(count);
        return MerkleHash.OfNode(Subtree(start, middle), Subtree(middle, end));
    }
}
