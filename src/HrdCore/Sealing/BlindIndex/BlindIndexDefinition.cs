namespace HrdCore.Sealing;

/// <summary>What a blind index is made of: one field, or several together.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Threads: immutable.</remarks>
public sealed class BlindIndexDefinition<TRow>
    where TRow : notnull
{
    /// <summary>8: the most fields of an index.</summary>
    public const int MaxParts = 8;

    /// <summary>1,024: the fewest different values that the fields of an index can take together.</summary>
    public const int MinDistinctValues = 1024;

    /// <summary>32: the longest tag.</summary>
    public const int MaxBits = 32;

    private readonly BlindIndexPart<TRow>[] _parts;

    /// <summary>Describes an index.</summary>
    /// <param name="name">Its name, 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="parts">1 to 8 fields, each once. Who searches gives a value for each, in this order.</param>
    /// <exception cref="ArgumentNullException">The name or a field is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape; or there are no fields, too many, one twice, or such that together take fewer than 1,024 values.</exception>
    public BlindIndexDefinition(string name, params ReadOnlySpan<BlindIndexPart<TRow>> parts)
    {
        RecordAddress.RequireName(name, nameof(name));
        if (parts.Length is 0 or > MaxParts)
        {
            throw new ArgumentException($"An index is of 1 to {MaxParts} fields; {parts.Length} were given.", nameof(parts));
        }

        _parts = parts.ToArray();
        Array.ForEach(_parts, part => ArgumentNullException.ThrowIfNull(part, nameof(parts)));
        if (_parts.DistinctBy(part => part.Field, StringComparer.Ordinal).Count() < _parts.Length)
        {
            throw new ArgumentException("A field stands twice in the index. Name each once.", nameof(parts));
        }

        EntropyBits = _parts.Sum(part => Math.Log2(part.DistinctValues));
        if (EntropyBits < Math.Log2(MinDistinctValues))
        {
            throw new ArgumentException(
                $"The fields of an index take at least {MinDistinctValues} different values together; these take fewer, so that counting the tags tells which value is which "
                + "(a status, a country, a kind of violation). Join a field that takes many, such as a name, or open the rows and compare.",
                nameof(parts));
        }

        Name = name;
    }

    /// <summary>The index's name.</summary>
    public string Name { get; }

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<BlindIndexPart<TRow>> Parts => _parts;

    /// <summary>How long the tag is, 1 to 32 bits; null leaves it to the plan, which takes the shortest that does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 32.</exception>
    public int? Bits
    {
        get;
        init => field = value is null or (>= 1 and <= MaxBits) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A tag has 1 to {MaxBits} bits.");
    }

    /// <summary>Whether each tag takes a tenth of a second or two and 64 MiB of memory on purpose (Argon2id), so that whoever stole the index key cannot try all telephone numbers. Off unless it is set.</summary>
    public bool IsStretched { get; init; }

    /// <summary>How much the fields tell together at most, in bits: log2 of how many values they can take.</summary>
    internal double EntropyBits { get; }
}
