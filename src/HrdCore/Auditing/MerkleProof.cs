// Verification of RFC 6962 proofs by the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2.
// A verifier that accepts too much fails open, so: sizes are checked first, a proof has exactly one right length, and an empty proof
// passes only where the RFC's definition gives one. Bounds: at most 63 hashes for inclusion, 64 for consistency; longer ones are false.
namespace HrdCore.Auditing;

/// <summary>Checks proofs about a tree of which only roots are known. Every kind of bad input is the answer false, never an exception.</summary>
public static class MerkleProof
{
    /// <summary>Whether a leaf is in a tree.</summary>
    /// <param name="leafHash">The leaf's hash, which the caller has computed from the leaf.</param>
    /// <param name="index">Where in the tree, from 0.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="proof">From the log.</param>
    /// <param name="root">The tree's root, from a verified checkpoint.</param>
    public static bool VerifyInclusion(MerkleHash leafHash, long index, long size, ReadOnlySpan<MerkleHash> proof, MerkleHash root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var node = index;
        var last = size - 1;
        var hash = leafHash;
        foreach (var neighbour in proof)
        {
            if (last == 0)
            {
                return false; // at the root already: the proof is too long
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.OfNode(neighbour, hash);
                ClimbPastMissingNeighbours(ref node, ref last);
            }
            else
            {
                hash = MerkleHash.OfNode(hash, neighbour);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && hash == root; // last > 0: the proof is too short
    }

    /// <summary>Whether one tree is the beginning of another.</summary>
    /// <param name="earlier">The size of the first tree; at least 1. The empty tree begins every tree: that is no statement, and false.</param>
    /// <param name="later">The size of the second tree; not below <paramref name="earlier"/>.</param>
    /// <param name="proof">From the log; empty only for equal sizes.</param>
    /// <param name="earlierRoot">The root of the first tree.</param>
    /// <param name="laterRoot">The root of the second tree.</param>
    public static bool VerifyConsistency(
        long earlier, long later, ReadOnlySpan<MerkleHash> proof, MerkleHash earlierRoot, MerkleHash laterRoot)
    {
        if (earlier < 1 || earlier > later)
        {
            return false;
        }

        if (earlier == later)
        {
            return proof.IsEmpty && earlierRoot == laterRoot;
        }

        // A complete first tree is itself a node of the second: the proof leaves it out.
        var startsAtRoot = long.IsPow2(earlier);
        if (proof.IsEmpty)
        {
            return false;
        }

        var node = earlier - 1;
        var last = later - 1;
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }

        var start = startsAtRoot ? earlierRoot : proof[0];
        var earlierHash = start;
        var laterHash = start;
        foreach (var neighbour in startsAtRoot ? proof : proof[1..])
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                earlierHash = MerkleHash.OfNode(neighbour, earlierHash);
                laterHash = MerkleHash.OfNode(neighbour, laterHash);
                ClimbPastMissingNeighbours(ref node, ref last);
            }
            else
            {
                laterHash = MerkleHash.OfNode(laterHash, neighbour);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && earlierHash == earlierRoot && laterHash == laterRoot;
    }

    // On the right edge of an unbalanced tree a node may have no neighbour for some levels; there its hash goes up unchanged.
    private static void ClimbPastMissingNeighbours(ref long node, ref long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            node >>= 1;
            last >>= 1;
        }
    }
}
