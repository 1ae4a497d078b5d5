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
    /// <exception cref="ObjectDisposedException">They were given back.</exception>
    public KeyId CurrentId => Current.Id;

    /// <summary>How many keys the unit has: more than one while it is being sealed anew.</summary>
    public int Count => _entry.Keys.Count;

    internal DataKey Current
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
            return _entry.Keys[^1];
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
