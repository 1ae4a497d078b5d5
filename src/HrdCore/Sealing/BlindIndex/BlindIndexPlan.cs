namespace HrdCore.Sealing;

/// <summary>All blind indexes of one kind of record: how long their tags are, and what these give away together.</summary>
/// <remarks>Threads: immutable.</remarks>
public abstract class BlindIndexPlan
{
    /// <summary>16: fewer rows are opened and compared.</summary>
    public const int MinRows = 16;

    /// <summary>4,294,967,296.</summary>
    public const long MaxRows = 1L << 32;

    /// <summary>16: the most indexes of one kind of record.</summary>
    public const int MaxIndexes = 16;

    private protected BlindIndexPlan(string entity, long expectedRows, IReadOnlyList<BlindIndexEstimate> indexes)
    {
        var bits = indexes.Sum(index => index.TellingBits);
        Entity = entity;
        ExpectedRows = expectedRows;
        Indexes = indexes;
        RowsPerCombination = expectedRows / Math.Pow(2, bits);
        FewestRows = (long)Math.Ceiling(2 * Math.Pow(2, bits));
        MostRows = (long)Math.Min(MaxRows, Math.Floor(Math.Pow(4, bits)));
    }

    /// <summary>The kind of record.</summary>
    public string Entity { get; }

    /// <summary>How many rows are expected.</summary>
    public long ExpectedRows { get; }

    /// <summary>The indexes, in the order they were given.</summary>
    public IReadOnlyList<BlindIndexEstimate> Indexes { get; }

    /// <summary>How many rows share all their tags by chance, on average: from 2 to the root of <see cref="ExpectedRows"/>.</summary>
    public double RowsPerCombination { get; }

    /// <summary>From how many rows on the plan keeps what it promises. As long as there are fewer, the tags single people out.</summary>
    public long FewestRows { get; }

    /// <summary>Up to how many rows the plan does. With more, a search opens many rows for nothing.</summary>
    public long MostRows { get; }
}
