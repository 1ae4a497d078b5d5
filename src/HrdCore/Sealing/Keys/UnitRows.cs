namespace HrdCore.Sealing.Keys;

/// <summary>What a key store holds of one unit, read in one step.</summary>
/// <remarks>Threads: immutable. Prints as <c>[UnitRows]</c>.</remarks>
public sealed class UnitRows
{
    /// <summary>Takes what was read.</summary>
    /// <param name="mark">The unit's mark.</param>
    /// <param name="keys">Its wrapped keys, in any order.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public UnitRows(UnitMark mark, IEnumerable<DataKeyRow> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Mark = mark;
        Keys = [.. keys.OrderBy(key => key.Number)];
    }

    /// <summary>The unit's mark.</summary>
    public UnitMark Mark { get; }

    /// <summary>Its wrapped keys, the newest last.</summary>
    public IReadOnlyList<DataKeyRow> Keys { get; }

    /// <summary>Always <c>[UnitRows]</c>.</summary>
    public override string ToString() => "[UnitRows]";
}
