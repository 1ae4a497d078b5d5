using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>The tenant keys of one organisation that were opened from their root slots, and the key book that says which may be used.</summary>
internal sealed class TenantKeys(IKeyStore store, Guid tenantId, VerifyingKey trusted, IReadOnlyList<IKeyWrapper> slots, TimeProvider clock, KeyRingOptions options) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly Lock _gate = new();
    private readonly Dictionary<KeyId, TenantKey> _open = []; // guarded by the semaphore
    private volatile KeyBook? _book;
    private volatile Moment? _read; // when the book was; it is read anew as often as data keys are, or a key that was refused meanwhile would be used on
    private volatile bool _isDisposed;

    internal Guid TenantId => tenantId;

    /// <summary>The book as it was last read.</summary>
    internal KeyBook Book => _book ?? throw KeyStoreException.NoBook();

    private bool IsBookOld => _read is not { } read || read.Age >= options.MaxAge;

    /// <exception cref="ObjectDisposedException">They were disposed.</exception>
    internal void RequireOpen() => ObjectDisposedException.ThrowIf(_isDisposed, typeof(KeyRing));

    /// <summary>The key under which new data keys are wrapped.</summary>
    internal async ValueTask<TenantKey> CurrentAsync(CancellationToken cancellationToken)
    {
        if (IsBookOld)
        {
            await ReloadAsync(cancellationToken).ConfigureAwait(false);
        }

        return await FindAsync(Book.Current(KeyKind.Tenant)!.KeyId, cancellationToken).ConfigureAwait(false) ?? throw KeyStoreException.Conflict();
    }

    /// <summary>A tenant key, if the book knows it and it may still be used.</summary>
    internal async ValueTask<TenantKey?> FindAsync(KeyId keyId, CancellationToken cancellationToken)
    {
        RequireOpen();
        if (IsBookOld || _book?.Find(keyId) is null)
        {
            await ReloadAsync(cancellationToken).ConfigureAwait(false); // the key may be younger than the book that was read
        }

        var book = Book;
        if (book.Find(keyId) is not { Kind: KeyKind.Tenant } entry || entry.Generation < book.MinimumGeneration)
        {
            return null;
        }

        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            RequireOpen();
            if (!_open.TryGetValue(keyId, out var key))
            {
                var secret = await RootSlots.OpenAsync(entry, tenantId, slots, cancellationToken).ConfigureAwait(false);
                key = new TenantKey(keyId, tenantId, entry.Generation, secret);
                _open.Add(keyId, key);
            }

            return key;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Reads the book again. It may not be older than the one before.</summary>
    internal async ValueTask ReloadAsync(CancellationToken cancellationToken)
    {
        RequireOpen();
        var now = new Moment(clock);
        var seen = Math.Max(options.MinimumEdition, _book?.Edition ?? 0);
        var book = await KeyBookReader.ReadAsync(store, tenantId, trusted, seen, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            // Of two that were read at the same time the younger stays.
            if (_book is null || book.Edition >= _book.Edition)
            {
                (_book, _read) = (book, now);
            }
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _oneAtATime.Wait();
        foreach (var key in _open.Values)
        {
            key.Dispose();
        }

        _open.Clear();
        _oneAtATime.Release();
    }
}
