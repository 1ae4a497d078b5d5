using System.Security.Cryptography;

namespace HrdCore.Cryptography;

/// <summary>Key bytes in guarded memory outside the collected heap (<see cref="SecretMemory"/>), never printed, and zeroed on disposal.</summary>
/// <remarks>Room for them is bounded, so what was forgotten is given back by the collector in the end.</remarks>
internal sealed class SecretBytes : LeasedBytes
{
    private readonly SecretMemory _memory;
    private readonly SecretMemory.Slot _slot;

    private SecretBytes(ReadOnlySpan<byte> source, SecretMemory memory)
    {
        _memory = memory;
        _slot = memory.Keep(source);
    }

    ~SecretBytes()
    {
        // Without a slot the constructor did not end. One that cannot be zeroed ends the process, rather than stay behind unseen.
        if (_slot.Segment is not null)
        {
            Abandon();
        }
    }

    protected override ReadOnlySpan<byte> Bytes => _slot.Bytes;

    /// <exception cref="RandomSourceException">The system's random source is broken.</exception>
    internal static SecretBytes Random(int length)
    {
        Span<byte> bytes = stackalloc byte[length];
        try
        {
            RandomSource.System.Fill(bytes);
            return new SecretBytes(bytes, SecretMemory.OfProcess);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>The caller zeroes what is copied.</summary>
    internal static SecretBytes CopyOf(ReadOnlySpan<byte> bytes) => new(bytes, SecretMemory.OfProcess);

    /// <summary>In memory of its own, for what is only tested.</summary>
    internal static SecretBytes CopyOf(ReadOnlySpan<byte> bytes, SecretMemory memory) => new(bytes, memory);

    public override string ToString() => "[SecretBytes]";

    protected override void Clear() => _memory.Return(_slot);
}
