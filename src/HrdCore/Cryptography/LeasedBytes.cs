namespace HrdCore.Cryptography;

/// <summary>Bytes that are only reached through a lease, and cleared on disposal once the last lease has ended.</summary>
/// <remarks>Disposal waits: a key that was zeroed halfway through a call would seal under 32 zero bytes, which everybody knows. Threads: safe.</remarks>
internal abstract class LeasedBytes : IDisposable
{
    private const int Disposed = 1;
    private const int OneLease = 2;

    private int _state; // twice the number of leases, and 1 once disposed

    /// <summary>The bytes, for who holds a lease.</summary>
    protected abstract ReadOnlySpan<byte> Bytes { get; }

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
        GC.SuppressFinalize(this);
        if (Interlocked.Or(ref _state, Disposed) == 0)
        {
            Clear();
        }
    }

    /// <summary>Zeroes the bytes; called once.</summary>
    protected abstract void Clear();

    /// <summary>What a finalizer does: nobody holds a lease then, since a lease keeps its bytes alive.</summary>
    protected void Abandon()
    {
        if (Interlocked.Or(ref _state, Disposed) == 0)
        {
            Clear();
        }
    }

    private void Release()
    {
        if (Interlocked.Add(ref _state, -OneLease) == Disposed)
        {
            Clear();
        }
    }

    /// <summary>The right to read the bytes for one call.</summary>
    internal readonly ref struct Lease(LeasedBytes secret)
    {
        internal ReadOnlySpan<byte> Bytes => secret.Bytes;

        public void Dispose() => secret.Release();
    }
}
