using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class MerkleVectorTests
{
    private const int VectorsPerKind = 98;

    public static TheoryData<string> InclusionNames => MerkleVectors.Names("inclusion");

    public static TheoryData<string> ConsistencyNames => MerkleVectors.Names("consistency");

    [VectorTheory]
    [MemberData(nameof(InclusionNames))]
    [Trait("Must", "AL-13")]
    public void VerifyInclusion_Vector_IsAsItSays(string name)
    {
        var vector = MerkleVectors.Read("inclusion", name);
        var accepted = MerkleVectors.Hash(vector, "leafHash") is { } leaf
            && MerkleVectors.Hash(vector, "root") is { } root
            && MerkleVectors.Proof(vector) is { } proof
            && MerkleProof.VerifyInclusion(leaf, MerkleVectors.Number(vector, "leafIdx"), MerkleVectors.Number(vector, "treeSize"), proof, root);
        Assert.Equal(!vector.GetProperty("wantErr").GetBoolean(), accepted);
    }

    [VectorTheory]
    [MemberData(nameof(ConsistencyNames))]
    [Trait("Must", "AL-14")]
    public void VerifyConsistency_Vector_IsAsItSays(string name)
    {
        var vector = MerkleVectors.Read("consistency", name);
        var accepted = MerkleVectors.Hash(vector, "root1") is { } earlier
            && MerkleVectors.Hash(vector, "root2") is { } later
            && MerkleVectors.Proof(vector) is { } proof
            && MerkleProof.VerifyConsistency(MerkleVectors.Number(vector, "size1"), MerkleVectors.Number(vector, "size2"), proof, earlier, later);
        Assert.Equal(!vector.GetProperty("wantErr").GetBoolean(), accepted);
    }

    [VectorTheory]
    [InlineData("inclusion")]
    [InlineData("consistency")]
    public void Vectors_OfAKind_AreAllThere(string kind) => Assert.Equal(VectorsPerKind, MerkleVectors.Names(kind).Count);
}
