namespace HrdCore.Sealing;

/// <summary>Carries a blind index over to another version, column by column, while it is searched. Prints as <c>[BlindIndexRotation]</c>.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Add a column for the new version. Until no row <see cref="IsOld"/>: write the new tag of each changed row, and of some others in the background, and clear its old tag in the same
/// statement; search through <see cref="Query"/>. Then drop the old column and destroy the old key. Ownership: the indexes stay the caller's. Threads: as safe as they are.</remarks>
public sealed class BlindIndexRotation<TRow>
    where TRow : notnull
{
    private readonly BlindIndex<TRow> _from;
    private readonly BlindIndex<TRow> _to;

    /// <summary>Begins, or goes on, to carry an index over.</summary>
    /// <param name="from">The index as it was.</param>
    /// <param name="to">The index as it will be: of the same organisation and name, with another version, and another key where that is what changes.</param>
    /// <exception cref="ArgumentNullException">An index is null.</exception>
    /// <exception cref="ArgumentException">They are of two organisations or names, or of one version.</exception>
    public BlindIndexRotation(BlindIndex<TRow> from, BlindIndex<TRow> to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.TenantId != to.TenantId || !string.Equals(from.Name, to.Name, StringComparison.Ordinal) || from.Version == to.Version)
        {
            throw new ArgumentException("An index is carried over to another version of itself: the same organisation and name, another version.", nameof(to));
        }

        _from = from;
        _to = to;
    }

    /// <summary>Prepares a search in both columns.</summary>
    /// <param name="values">What is searched for: one text for each field of the index, in its order.</param>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than fields, or of one nothing is left after folding, or it is too long or holds half a surrogate pair.</exception>
    /// <exception cref="InsufficientMemoryException">The index is stretched and the system did not give the memory.</exception>
    /// <exception cref="ObjectDisposedException">An index was disposed.</exception>
    public BlindIndexQuery<TRow> Query(params ReadOnlySpan<string> values) => new([_from.Asked(values), _to.Asked(values)]);

    /// <summary>Whether a row still has to be carried over: it has no new tag, or an old one beside it, which tells twice as much.</summary>
    /// <param name="oldTag">What its old column holds; empty when nothing.</param>
    /// <param name="newTag">What its new column holds; empty when nothing.</param>
    /// <exception cref="ArgumentException">A tag has another length than those of its index.</exception>
    public bool IsOld(ReadOnlySpan<byte> oldTag, ReadOnlySpan<byte> newTag)
    {
        RequireSize(oldTag, _from, nameof(oldTag));
        RequireSize(newTag, _to, nameof(newTag));
        return newTag.IsEmpty || !oldTag.IsEmpty;
    }

    /// <summary>Always <c>[BlindIndexRotation]</c>.</summary>
    public override string ToString() => "[BlindIndexRotation]";

    private static void RequireSize(ReadOnlySpan<byte> tag, BlindIndex<TRow> index, string parameterName)
    {
        if (!tag.IsEmpty && tag.Length != index.TagSizeInBytes)
        {
            throw new ArgumentException($"A tag of this version has {index.TagSizeInBytes} bytes; {tag.Length} were given. Check which column is which.", parameterName);
        }
    }
}
