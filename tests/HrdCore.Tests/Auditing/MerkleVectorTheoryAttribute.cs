namespace HrdCore.Tests.Auditing;

/// <summary>A theory over transparency-dev's Merkle proof vectors; skipped with the reason where they are absent.</summary>
internal sealed class MerkleVectorTheoryAttribute : TheoryAttribute
{
    public MerkleVectorTheoryAttribute()
    {
        if (!Directory.Exists(MerkleVectors.Folder))
        {
            Skip = MerkleVectors.SkipReason;
        }
    }
}
