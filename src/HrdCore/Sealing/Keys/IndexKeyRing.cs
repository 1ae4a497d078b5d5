using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>The open index keys of an organisation: the current one, and former ones whose indexes are being carried over. Prints as <c>[IndexKeyRing]</c>; zeroed on disposal.</summary>
/// <remarks>It opens no record: its slots are apart from those of the tenant key. Threads: safe.</remarks>
public sealed class IndexKeyRing : IDisposable
{
    private readonly BlindIndexKey[] _keys; // the current one last

    private IndexKeyRing(BlindIndexKey[] keys, long edition)
    {
        _keys = keys;
        Edition = edition;
    }

    /// <summary>The key for new tags.</summary>
    public BlindIndexKey Current => _keys[^1];

    /// <summary>The keys of tags that were not carried over yet, the oldest first.</summary>
    public IReadOnlyList<BlindIndexKey> Former => _keys[..^1];

    /// <summary>The edition of the key book.</summary>
    public long Edition { get; }

    /// <summary>Opens an organisation's index keys through their root slots.</summary>
    /// <param name="store">Where its key book is.</param>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="trusted">The key that signs its key book, known from elsewhere.</param>
    /// <param name="slots">The slots of its index keys, all of them or those at hand. Those that cannot open here are passed over.</param>
    /// <param name="minimumEdition">The highest edition of the book that was seen; 0: none.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyStoreException">There is no book with an index key, it is not trusted, it is older than one that was seen, or no slot opens one of its index keys.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static async ValueTask<IndexKeyRing> UnlockAsync(
        IKeyStore store, Guid tenantId, VerifyingKey trusted, IReadOnlyList<IKeyWrapper> slots, long minimumEdition = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(trusted);
        ArgumentNullException.ThrowIfNull(slots);
        var book = await KeyBookReader.ReadAsync(store, tenantId, trusted, minimumEdition, cancellationToken).ConfigureAwait(false);
        var entries = book.Keys.Where(key => key.Kind == KeyKind.Index).ToArray();
        if (entries.Length == 0)
        {
            throw KeyStoreException.NoIndexKey();
        }

        var keys = new List<BlindIndexKey>(entries.Length);
        try
        {
            foreach (var entry in entries)
            {
                var secret = await RootSlots.OpenAsync(entry, tenantId, slots, cancellationToken).ConfigureAwait(false);
                keys.Add(new BlindIndexKey(entry.KeyId, tenantId, secret));
            }

            return new IndexKeyRing([.. keys], book.Edition);
        }
        catch
        {
            keys.ForEach(key => key.Dispose());
            throw;
        }
    }

    /// <summary>Zeroes the keys.</summary>
    public void Dispose() => Array.ForEach(_keys, key => key.Dispose());

    /// <summary>Always <c>[IndexKeyRing]</c>.</summary>
    public override string ToString() => "[IndexKeyRing]";
}
