using System.Security.Cryptography;

namespace HrdCore.Cryptography;

/// <summary>Key bytes in one pinned array that is never moved, never printed, and zeroed on disposal.</summary>
/// <remarks>The bytes are only reached through a lease, and disposal waits for the last one: a key that was zeroed halfway through a call
/// would seal under 32 zero bytes, which everybody knows. Pinning keeps the collector from leaving copies behind; it does not keep the page
/// out of a swap file or a core dump. Threads: safe.</remarks>
internal sealed class SecretBytes : IDisposable
{
    private const int Disposed = 1;
    private const int OneLease = 2;

    private readonly byte[] _bytes;
    private int _state; // twice the number of leases, and 1 once disposed

    private SecretBytes(int length) => _bytes = GC.AllocateArray<byte>(length, pinned: true);

    internal delegate void Fill(Span<byte> bytes);

    internal static SecretBytes Random(int length) => Create(length, RandomNumberGenerator.Fill);

    internal static SecretBytes CopyOf(ReadOnlySpan<byte> bytes)
    {
        var secret = new SecretBytes(bytes.Length);
        bytes.CopyTo(secret._bytes);
        return secret;
    }

    internal static SecretBytes Create(int length, Fill fill)
    {
        var secret = new SecretBytes(length);
        fill(secret._bytes);
        return secret;
    }

    /// <summary>Keeps the bytes as they are until the lease is disposed.</summary>
    /// <exception cref="ObjectDisposedException">They were disposed.</exception>
    internal Lease Use()
    {
        var state = Volatile.Read(ref _state);
        while (true)
        {
            ObjectDisposedException.ThrowIf((state & Disposed) != 0, this);
            var seen = Interlocked.CompareExchange(ref _state, state + OneLease, state);
            if (seen == state)
            {
                return new Lease(this);
            }

            state = seen;
        }
    }

    /// <summary>A copy, which the caller zeroes.</summary>
    /// <exception cref="ObjectDisposedException">They were disposed.</exception>
    internal byte[] ToArray()
    {
        using var lease = Use();
        return lease.Bytes.ToArray();
    }

    public void Dispose()
    {
        if (Interlocked.Or(ref _state, Disposed) == 0)
        {
            CryptographicOperations.ZeroMemory(_bytes);
        }
    }

    public override string ToString() => "[SecretBytes]";

    private void Release()
    {
        if (Interlocked.Add(ref _state, -OneLease) == Disposed)
        {
            CryptographicOperations.ZeroMemory(_bytes);
        }
    }

    /// <summary>The right to read the bytes for one call.</summary>
    internal readonly ref struct Lease(SecretBytes secret)
    {
        internal ReadOnlySpan<byte> Bytes => secret._bytes;

        public void Dispose() => secret.Release();
    }
}
