namespace HrdCore.Sealing;

/// <summary>A search by a blind index. Ask the database for <see cref="Tags"/>, and give all that it finds to <see cref="Filter"/>: other rows have these tags too. Prints as <c>[BlindIndexQuery]</c>.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Threads: immutable. The indexes must not be disposed before it has been used.</remarks>
public sealed class BlindIndexQuery<TRow>
    where TRow : notnull
{
    private readonly Side[] _sides;

    internal BlindIndexQuery(Side[] sides) => _sides = sides;

    /// <summary>What to look for: a row is a candidate when its column of that version holds the tag. One; two during a rotation, either of which will do.</summary>
    public IReadOnlyList<BlindIndexTag> Tags => Array.ConvertAll(_sides, side => side.Tag);

    /// <summary>Opens what was found and keeps the rows that hold what was searched for.</summary>
    /// <typeparam name="TCandidate">A row as it is stored.</typeparam>
    /// <param name="candidates">All that was found, each row once.</param>
    /// <param name="open">Opens a row; it throws when the row does not open, so that none is lost in silence.</param>
    /// <param name="falsePositives">How many of them only share a tag.</param>
    /// <returns>The others, opened, in their order.</returns>
    /// <exception cref="ArgumentNullException">The candidates or the function is null.</exception>
    /// <exception cref="ArgumentException">A value in a row is too long or holds half a surrogate pair.</exception>
    public IReadOnlyList<TRow> Filter<TCandidate>(IEnumerable<TCandidate> candidates, Func<TCandidate, TRow> open, out int falsePositives)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(open);
        var found = new List<TRow>();
        falsePositives = 0;
        foreach (var candidate in candidates)
        {
            var row = open(candidate);
            if (Array.Exists(_sides, side => side.Index.Holds(row, side.Digest)))
            {
                found.Add(row);
            }
            else
            {
                falsePositives++;
            }
        }

        return found;
    }

    /// <summary>Always <c>[BlindIndexQuery]</c>.</summary>
    public override string ToString() => "[BlindIndexQuery]";

    /// <summary>What is asked of one index: the tag, and the digest of the folded values that the rows are compared with.</summary>
    internal sealed class Side(BlindIndex<TRow> index, BlindIndexTag tag, byte[] digest)
    {
        internal BlindIndex<TRow> Index => index;

        internal BlindIndexTag Tag => tag;

        internal ReadOnlySpan<byte> Digest => digest;
    }
}
