namespace HrdCore.Sealing;

/// <summary>What to look for in one column of tags. Prints as <c>[BlindIndexTag]</c>.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class BlindIndexTag
{
    private readonly byte[] _bytes;

    internal BlindIndexTag(KeyId keyId, int version, byte[] bytes)
    {
        KeyId = keyId;
        Version = version;
        _bytes = bytes;
    }

    /// <summary>The index key that the column was made with.</summary>
    public KeyId KeyId { get; }

    /// <summary>The version of the index, which tells the column.</summary>
    public int Version { get; }

    /// <summary>A copy of the tag as it is stored: 1 to 4 bytes.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>Always <c>[BlindIndexTag]</c>: beside the stored tags it tells which rows were searched for.</summary>
    public override string ToString() => "[BlindIndexTag]";
}
