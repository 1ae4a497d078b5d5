namespace HrdCore.Sealing;

/// <summary>What a plan says of one index.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class BlindIndexEstimate
{
    internal BlindIndexEstimate(string name, IReadOnlyList<string> fields, int bits, double entropyBits, long rows, bool isStretched)
    {
        Name = name;
        Fields = fields;
        Bits = bits;
        TellingBits = Math.Min(bits, entropyBits);
        RowsPerTag = rows / Math.Pow(2, TellingBits);
        IsStretched = isStretched;
    }

    /// <summary>The index's name.</summary>
    public string Name { get; }

    /// <summary>The names of its fields, in order.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>How long its tag is, in bits.</summary>
    public int Bits { get; }

    /// <summary>How much of it tells rows apart, in bits: its length, or less where the fields take fewer values.</summary>
    public double TellingBits { get; }

    /// <summary>How many rows share a tag, on average, once all rows are there; as many are opened by a search.</summary>
    public double RowsPerTag { get; }

    /// <summary>Whether each tag is slow to compute on purpose.</summary>
    public bool IsStretched { get; }
}
