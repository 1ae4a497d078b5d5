// The planner of blind indexes (docs/formats/blind-index.md section 5), after CipherSweet's rule: over all indexes of a row, the rows that share their tags by
// chance are at least 2, or tags name people, and at most the root of all rows, or a search opens too many.
namespace HrdCore.Sealing;

/// <summary>All blind indexes of one kind of record: how long their tags are, and what these give away together. A plan that would single people out, or find nearly every row, is refused.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Threads: immutable.</remarks>
public sealed class BlindIndexPlan<TRow> : BlindIndexPlan
    where TRow : notnull
{
    private readonly BlindIndexDefinition<TRow>[] _definitions;

    /// <summary>Plans the indexes of a kind of record.</summary>
    /// <param name="entity">The kind of record, as its <see cref="RecordAddress"/> names it: 1 to 255 printable ASCII characters.</param>
    /// <param name="expectedRowCount">How many rows one organisation will have in the years to come: 16 to 4,294,967,296. When in doubt, fewer.</param>
    /// <param name="indexes">1 to 16 indexes with different names: all that rows of this kind have, since their bits add up.</param>
    /// <exception cref="ArgumentNullException">The name or an index is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is out of its range.</exception>
    /// <exception cref="ArgumentException">The name has another shape; there are no indexes, too many or two of one name; or their tags are together too long or too short.</exception>
    public BlindIndexPlan(string entity, long expectedRowCount, params ReadOnlySpan<BlindIndexDefinition<TRow>> indexes)
        : base(RequireEntity(entity), expectedRowCount, Estimate(RequireRows(expectedRowCount), Require(indexes)))
    {
        _definitions = indexes.ToArray();
    }

    /// <summary>Makes an index that is ready for use.</summary>
    /// <param name="key">The organisation's key; the index keeps its own, derived from it.</param>
    /// <param name="index">The index's name in this plan.</param>
    /// <param name="version">The version of the index, from 1: another one for another length of the tag, other fields or forms, or another key.</param>
    /// <returns>The index, which the caller disposes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The plan has no index of this name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is below 1.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public BlindIndex<TRow> Open(BlindIndexKey key, string index, int version)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(index);
        if (version < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(version), "Versions of an index start at 1.");
        }

        var at = Array.FindIndex(_definitions, definition => string.Equals(definition.Name, index, StringComparison.Ordinal));
        return at >= 0
            ? new BlindIndex<TRow>(key, Entity, _definitions[at], Indexes[at].Bits, version)
            : throw new ArgumentException("The plan has no index of this name. Take one of those in Indexes.", nameof(index));
    }

    private static string RequireEntity(string entity)
    {
        RecordAddress.RequireName(entity, nameof(entity));
        return entity;
    }

    private static long RequireRows(long expectedRowCount) => expectedRowCount is >= MinRows and <= MaxRows
        ? expectedRowCount
        : throw new ArgumentOutOfRangeException(
            nameof(expectedRowCount), $"A blind index is for {MinRows} to {MaxRows} rows. Among fewer, every tag points at somebody: open the rows and compare, it takes no time.");

    private static BlindIndexDefinition<TRow>[] Require(ReadOnlySpan<BlindIndexDefinition<TRow>> indexes)
    {
        if (indexes.Length is 0 or > MaxIndexes)
        {
            throw new ArgumentException($"A plan has 1 to {MaxIndexes} indexes; {indexes.Length} were given.", nameof(indexes));
        }

        var all = indexes.ToArray();
        Array.ForEach(all, index => ArgumentNullException.ThrowIfNull(index, nameof(indexes)));
        return all.DistinctBy(index => index.Name, StringComparer.Ordinal).Count() == all.Length
            ? all
            : throw new ArgumentException("Two indexes have one name. Give each its own.", nameof(indexes));
    }

    private static BlindIndexEstimate[] Estimate(long rows, BlindIndexDefinition<TRow>[] indexes)
    {
        var least = Math.Log2(rows) / 2;
        var most = Math.Log2(rows) - 1;
        var bits = Array.ConvertAll(indexes, index => index.Bits ?? 1);

        // Where it is left to the plan, the shortest tags that find few enough rows: what a tag tells is never taken back, and opening some more rows costs little.
        while (Sum(indexes, bits) < least && ShortestFree(indexes, bits) is >= 0 and var shortest)
        {
            bits[shortest]++;
        }

        var sum = Sum(indexes, bits);
        if (sum > most)
        {
            throw new ArgumentException(
                $"The tags of a row tell {sum:F1} bits together, and with the rows expected {most:F1} are the most: beyond, fewer than 2 rows share their tags and each points at somebody. Shorten the tags or leave out an index.",
                nameof(indexes));
        }

        if (sum < least)
        {
            throw new ArgumentException(
                $"The tags of a row tell {sum:F1} bits together, and with the rows expected {least:F1} are the least: below, a search opens more rows than their root. Lengthen the tags, or join a field that takes more values.",
                nameof(indexes));
        }

        return [.. indexes.Zip(bits, (index, length) => new BlindIndexEstimate(index.Name, [.. index.Parts.Select(part => part.Field)], length, index.EntropyBits, rows, index.IsStretched))];
    }

    private static double Sum(BlindIndexDefinition<TRow>[] indexes, int[] bits) => indexes.Zip(bits, (index, length) => Math.Min(length, index.EntropyBits)).Sum();

    // -1 when every length was chosen, or is as long as its fields have values for.
    private static int ShortestFree(BlindIndexDefinition<TRow>[] indexes, int[] bits) =>
        Enumerable.Range(0, bits.Length).Where(i => indexes[i].Bits is null && bits[i] < indexes[i].EntropyBits && bits[i] < BlindIndexDefinition<TRow>.MaxBits)
            .OrderBy(i => bits[i]).FirstOrDefault(-1);
}
