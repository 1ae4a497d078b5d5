using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>Reads an organisation's key book from a store, and trusts it only when it may be trusted (KS-1, KS-3).</summary>
internal static class KeyBookReader
{
    internal static async ValueTask<KeyBook> ReadAsync(IKeyStore store, Guid tenantId, VerifyingKey trusted, long minimumEdition, CancellationToken cancellationToken)
    {
        var bytes = await store.ReadBookAsync(tenantId, cancellationToken).ConfigureAwait(false) ?? throw KeyStoreException.NoBook();
        if (!KeyBook.TryRead(bytes, tenantId, trusted, out var book) || book.Current(KeyKind.Tenant) is null)
        {
            throw KeyStoreException.Untrusted();
        }

        return book.Edition >= minimumEdition ? book : throw KeyStoreException.Older();
    }
}
