using System.Collections.Immutable;

namespace HrdCore.Domain.Records;

/// <summary>The values of a record on their way to its constructor: taken one by one, in the order of its shape, which is the order of the constructor.</summary>
internal ref struct RecordValues(ReadOnlySpan<object?> slots)
{
    private readonly ReadOnlySpan<object?> _slots = slots;
    private int _next;

    /// <summary>A member that has to be there; the reader has seen to it that it is.</summary>
    internal T Next<T>() => (T)_slots[_next++]!;

    /// <summary>A member that may be left out.</summary>
    internal T? Maybe<T>()
        where T : class => (T?)_slots[_next++];

    /// <summary>A plain value that may be left out.</summary>
    internal T? MaybeValue<T>()
        where T : struct => (T?)_slots[_next++];

    /// <summary>A list; one that was left out, or that nobody made, is empty.</summary>
    internal ImmutableArray<T> List<T>() => _slots[_next++] is ImmutableArray<T> { IsDefault: false } list ? list : [];
}
