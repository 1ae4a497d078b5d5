// Open data keys that are kept for a while: least recently used first out, with bounds on age, units and bytes of key memory.
namespace HrdCore.Sealing.Keys;

internal sealed class UnitKeyCache(KeyRingOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ErasureUnit, LinkedListNode<UnitKeyEntry>> _byUnit = [];
    private readonly LinkedList<UnitKeyEntry> _byUse = []; // the most recently used first
    private int _bytes;
    private long _forgotten; // how often somebody said that keys have to go
    private bool _isClosed;

    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _byUse.Count;
            }
        }
    }

    /// <summary>Taken before a unit is read from the store, and given to <see cref="Add"/>: what somebody had forgotten meanwhile may be just what was read.</summary>
    internal long Stamp
    {
        get
        {
            lock (_gate)
            {
                return _forgotten;
            }
        }
    }

    /// <summary>The unit's keys, borrowed, unless they are not here or too old.</summary>
    internal UnitKeys? TryBorrow(ErasureUnit unit)
    {
        lock (_gate)
        {
            if (!_byUnit.TryGetValue(unit, out var node))
            {
                return null;
            }

            if (IsOld(node.Value))
            {
                Remove(node);
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.TryBorrow() ? new UnitKeys(node.Value) : null;
        }
    }

    /// <summary>Keeps a unit's keys, and borrows them to the caller. What is beyond the bounds goes.</summary>
    internal UnitKeys Add(UnitKeyEntry entry, long stamp)
    {
        lock (_gate)
        {
            if (_isClosed || stamp != _forgotten)
            {
                return new UnitKeys(entry); // lent once, and zeroed when it is given back
            }

            if (_byUnit.TryGetValue(entry.Unit, out var before))
            {
                Remove(before);
            }

            _ = entry.TryBorrow(); // the maker's hold passes to the cache, this one to the caller
            _byUnit.Add(entry.Unit, _byUse.AddFirst(entry));
            _bytes += BytesOf(entry);
            while (_byUse.Count > options.MaxUnits || _bytes > options.MaxKeyBytes)
            {
                Remove(_byUse.Last!);
            }

            return new UnitKeys(entry);
        }
    }

    internal void Forget(ErasureUnit unit)
    {
        lock (_gate)
        {
            _forgotten++;
            if (_byUnit.TryGetValue(unit, out var node))
            {
                Remove(node);
            }
        }
    }

    /// <summary>What is too old goes also when nobody asks for it.</summary>
    internal void ForgetOld()
    {
        lock (_gate)
        {
            for (var node = _byUse.First; node is not null;)
            {
                var next = node.Next;
                if (IsOld(node.Value))
                {
                    Remove(node);
                }

                node = next;
            }
        }
    }

    /// <summary>Forgets everything, and keeps nothing from here on.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            while (_byUse.Last is { } node)
            {
                Remove(node);
            }
        }
    }

    private bool IsOld(UnitKeyEntry entry) => entry.Age >= options.MaxAge;

    private static int BytesOf(UnitKeyEntry entry) => entry.Keys.Count * Cryptography.SecretMemory.SlotSizeInBytes;

    private void Remove(LinkedListNode<UnitKeyEntry> node)
    {
        _byUse.Remove(node);
        _byUnit.Remove(node.Value.Unit);
        _bytes -= BytesOf(node.Value);
        node.Value.Release();
    }
}
