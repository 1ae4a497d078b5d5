using System.Buffers.Binary;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>The name of one version of one key: 12 random bytes that are not derived from the key, so that a name tells nothing about it.</summary>
/// <remarks>Default value: all zeros, which names no key. Equality: by bytes. Safe to print, store and log.</remarks>
public readonly struct KeyId : IEquatable<KeyId>
{
    /// <summary>12.</summary>
    public const int SizeInBytes = 12;

    private readonly ulong _head;
    private readonly uint _tail;

    private KeyId(ulong head, uint tail)
    {
        _head = head;
        _tail = tail;
    }

    /// <summary>Whether two ids name the same key.</summary>
    public static bool operator ==(KeyId left, KeyId right) => left.Equals(right);

    /// <summary>Whether two ids name different keys.</summary>
    public static bool operator !=(KeyId left, KeyId right) => !left.Equals(right);

    /// <summary>Makes a new id.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static KeyId Generate()
    {
        Span<byte> bytes = stackalloc byte[SizeInBytes];
        RandomSource.System.Fill(bytes);
        return FromBytes(bytes);
    }

    /// <summary>Reads an id as it is stored.</summary>
    /// <param name="bytes">12 bytes.</param>
    /// <exception cref="ArgumentException">There are not 12 bytes.</exception>
    public static KeyId FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SizeInBytes)
        {
            throw new ArgumentException($"A key id has {SizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        return new KeyId(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[sizeof(ulong)..]));
    }

    /// <summary>Writes the id as it is stored.</summary>
    /// <param name="destination">Receives 12 bytes.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void WriteTo(Span<byte> destination)
    {
        if (destination.Length < SizeInBytes)
        {
            throw new ArgumentException($"The destination needs {SizeInBytes} bytes; it has {destination.Length}.", nameof(destination));
        }

        BinaryPrimitives.WriteUInt64BigEndian(destination, _head);
        BinaryPrimitives.WriteUInt32BigEndian(destination[sizeof(ulong)..], _tail);
    }

    /// <summary>A copy of the 12 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[SizeInBytes];
        WriteTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public bool Equals(KeyId other) => _head == other._head && _tail == other._tail;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeyId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_head, _tail);

    /// <summary>In the order of the bytes, in which a key store lists them.</summary>
    internal int CompareTo(KeyId other) => _head != other._head ? _head.CompareTo(other._head) : _tail.CompareTo(other._tail);

    /// <summary>The id just before this one in that order; the lowest stays what it is.</summary>
    internal KeyId Before() => _tail > 0 ? new KeyId(_head, _tail - 1) : _head > 0 ? new KeyId(_head - 1, uint.MaxValue) : this;

    /// <summary>24 lower-case hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());
}
