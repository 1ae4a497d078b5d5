// The right edge of an RFC 6962 tree: one hash per one-bit of its size, which is all that is needed to append and to know the root.
// Memory: at most 63 hashes. Append: one leaf, amortised one node hash. Root: at most 62 node hashes.
namespace HrdCore.Auditing;

/// <summary>A growing tree that remembers only its right edge: enough to append and to give the root, at 32 bytes per doubling of its size.</summary>
/// <remarks>Threads: not safe. For proofs, which need the leaf hashes, see <see cref="MerkleTree"/>.</remarks>
public sealed class MerkleFrontier
{
    private readonly MerkleHash[] _complete = new MerkleHash[63]; // [k] roots a complete subtree of 2^k leaves if bit k of Size is one

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; private set; }

    /// <summary>The root of the tree as it is now.</summary>
    public MerkleHash Root
    {
        get
        {
            if (Size == 0)
            {
                return MerkleHash.OfEmptyTree;
            }

            var level = int.CreateChecked(long.TrailingZeroCount(Size));
            var root = _complete[level];
            for (level++; Size >> level != 0; level++)
            {
                if ((Size >> level & 1) == 1)
                {
                    root = MerkleHash.OfNode(_complete[level], root);
                }
            }

            return root;
        }
    }

    /// <summary>Adds a leaf on the right.</summary>
    /// <param name="leafHash">From <see cref="MerkleHash.OfLeaf"/>.</param>
    /// <exception cref="InvalidOperationException">The tree has 2^63 - 1 leaves.</exception>
    public void Append(MerkleHash leafHash)
    {
        if (Size == long.MaxValue)
        {
            throw new InvalidOperationException("The tree is full: it has 2^63 - 1 leaves.");
        }

        var node = leafHash;
        var level = 0;
        for (; (Size >> level & 1) == 1; level++)
        {
            node = MerkleHash.OfNode(_complete[level], node);
        }

        _complete[level] = node;
        Size++;
    }
}
