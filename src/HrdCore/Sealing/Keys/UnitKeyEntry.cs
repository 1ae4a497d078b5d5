namespace HrdCore.Sealing.Keys;

/// <summary>A unit's open data keys, shared between the cache and who borrowed them, and zeroed when nobody has them any more.</summary>
internal sealed class UnitKeyEntry(ErasureUnit unit, IReadOnlyList<DataKey> keys, TimeProvider clock)
{
    private readonly Moment _opened = new(clock);
    private int _holders = 1; // who made it

    internal ErasureUnit Unit { get; } = unit;

    /// <summary>The newest last.</summary>
    internal IReadOnlyList<DataKey> Keys { get; } = keys;

    /// <summary>For how long they have been open.</summary>
    internal TimeSpan Age => _opened.Age;

    /// <summary>False when it was zeroed meanwhile.</summary>
    internal bool TryBorrow()
    {
        for (var holders = Volatile.Read(ref _holders); holders > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
            {
                return true;
            }

            holders = seen;
        }

        return false;
    }

    internal void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            foreach (var key in Keys)
            {
                key.Dispose();
            }
        }
    }
}
