using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HrdCore.Sealing;

/// <summary>A rented buffer that grows, and clears whatever it held when it grows and when it is disposed.</summary>
internal ref struct ClearingBuffer<T> : IDisposable
    where T : unmanaged
{
    private const int SmallestLength = 256;
    private T[] _items = ArrayPool<T>.Shared.Rent(SmallestLength);
    private int _length;

    public ClearingBuffer()
    {
    }

    internal readonly Span<T> Items => _items.AsSpan(0, _length);

    internal void Add(T item)
    {
        if (_length == _items.Length)
        {
            Grow(_length + 1);
        }

        _items[_length++] = item;
    }

    /// <summary>Adds a number of items, which the caller fills.</summary>
    internal Span<T> Append(int count)
    {
        if (_items.Length - _length < count)
        {
            Grow(_length + count);
        }

        _length += count;
        return _items.AsSpan(_length - count, count);
    }

    internal void Truncate(int length) => _length = length;

    public readonly void Dispose()
    {
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(_items.AsSpan()));
        ArrayPool<T>.Shared.Return(_items);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(least, 2 * _items.Length));
        Items.CopyTo(larger);
        Dispose();
        _items = larger;
    }
}
