using System.Buffers.Binary;
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>A random handle that stands for whoever acts. The log holds it in the clear; who it belongs to is kept elsewhere, sealed.</summary>
/// <remarks>Shape: 16 random bytes; give one person a new handle from time to time, so that a seized log shows no one's whole working life.
/// Printing: never its bytes, since an application log that shows a handle beside a name would lift the pseudonym.
/// Equality: by bytes. Default value: <see cref="Software"/>.</remarks>
public readonly struct ActorHandle : IEquatable<ActorHandle>
{
    /// <summary>16.</summary>
    public const int SizeInBytes = 16;

    private readonly UInt128 _value; // in big-endian reading of the bytes

    private ActorHandle(UInt128 value) => _value = value;

    /// <summary>The software itself, with no person behind the act: 16 zero bytes.</summary>
    public static ActorHandle Software => default;

    /// <summary>Makes a new handle from the system's random source.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static ActorHandle Create()
    {
        Span<byte> bytes = stackalloc byte[SizeInBytes];
        RandomSource.System.Fill(bytes);
        return FromBytes(bytes);
    }

    /// <summary>Takes a handle that was stored.</summary>
    /// <param name="bytes">16 bytes.</param>
    /// <exception cref="ArgumentException">There are not 16 bytes.</exception>
    public static ActorHandle FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SizeInBytes)
        {
            throw new ArgumentException($"An actor handle has {SizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        return new ActorHandle(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    /// <summary>Copies the 16 bytes out, to be stored sealed beside the person's record.</summary>
    /// <param name="destination">At least 16 bytes.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < SizeInBytes)
        {
            throw new ArgumentException($"An actor handle needs {SizeInBytes} bytes; the destination has {destination.Length}.", nameof(destination));
        }

        BinaryPrimitives.WriteUInt128BigEndian(destination, _value);
    }

    /// <inheritdoc/>
    public bool Equals(ActorHandle other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActorHandle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Always <c>[ActorHandle]</c>.</summary>
    public override string ToString() => "[ActorHandle]";

    /// <summary>Whether two handles are the same.</summary>
    public static bool operator ==(ActorHandle left, ActorHandle right) => left.Equals(right);

    /// <summary>Whether two handles differ.</summary>
    public static bool operator !=(ActorHandle left, ActorHandle right) => !left.Equals(right);
}
