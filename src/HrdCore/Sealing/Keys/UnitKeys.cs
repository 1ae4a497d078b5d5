using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>The open data keys of one unit, lent by a key ring: the newest seals, all of them open. Prints as <c>[UnitKeys]</c>.</summary>
/// <remarks>Dispose it when the work with the unit is done: the ring may then forget the keys. Threads: safe.</remarks>
public sealed class UnitKeys : IDisposable
{
    private readonly UnitKeyEntry _entry;
    private int _isDisposed;

    internal UnitKeys(UnitKeyEntry entry) => _entry = entry;

    /// <summary>What the keys seal.</summary>
    public ErasureUnit Unit => _entry.Unit;

    /// <summary>The name of the key that seals.</summary>
    /// <exception cref="InvalidOperationException">They were borrowed more than 24 hours ago; another process may have renewed the unit since. Open them anew.</exception>
    /// <exception cref="ObjectDisposedException">They were given back.</exception>
    public KeyId CurrentId => Current.Id;

    /// <summary>How many keys the unit has: more than one while it is being sealed anew.</summary>
    public int Count => _entry.Keys.Count;

    internal DataKey Current
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed != 0, this);

            // A renewal elsewhere destroys former keys two days later at the earliest: nothing may be sealed under one that was borrowed before it.
            return _entry.Age <= KeyRingOptions.LongestAge
                ? _entry.Keys[^1]
                : throw new InvalidOperationException("These keys were borrowed more than 24 hours ago. Give them back and open them anew before sealing.");
        }
    }

    /// <summary>Gives the keys back to the ring.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _entry.Release();
        }
    }

    /// <summary>Always <c>[UnitKeys]</c>.</summary>
    public override string ToString() => "[UnitKeys]";

    internal DataKey? Find(KeyId keyId)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        foreach (var key in _entry.Keys)
        {
            if (key.Id == keyId)
            {
                return key;
            }
        }

        return null;
    }
}
