// Open data keys that are kept for a while: least recently used first out, with bounds on age, units and bytes of key memory.
namespace HrdCore.Sealing.Keys;

internal sealed class UnitKeyCache(KeyRingOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ErasureUnit, LinkedListNode<UnitKeyEntry>> _byUnit = [];
    private readonly LinkedList<UnitKeyEntry> _byUse = []; // the most recently used first
    private int _bytes;

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
    internal UnitKeys Add(UnitKeyEntry entry)
    {
        lock (_gate)
        {
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

    internal void ForgetAll()
    {
        lock (_gate)
        {
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
