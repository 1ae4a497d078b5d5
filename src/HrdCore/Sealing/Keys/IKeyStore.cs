namespace HrdCore.Sealing.Keys;

/// <summary>Where key books, wrapped data keys and marks are kept (docs/formats/key-store.md): a database of its own, with backups of its own.</summary>
/// <remarks>Units are the same only if tenant, entity (case counts) and id are. Nothing in it is secret without a root slot's key, but whoever destroys it destroys everything that was sealed. Each call is one step that either happens
/// or does not, as if calls came one after the other. A call that fails for reasons of its own throws, and may or may not have happened: all users of a store can repeat theirs.
/// Threads: calls may come from several at once.</remarks>
public interface IKeyStore
{
    /// <summary>Reads an organisation's key book.</summary>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The book's bytes, or null when there is none.</returns>
    ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken);

    /// <summary>Writes a key book, if the one that is there has the expected edition.</summary>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="expectedEdition">The edition that is replaced; 0: there is none yet.</param>
    /// <param name="book">The new one.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>False when another edition stands there, or a wrap stands under a tenant key that the new book holds no more (KS-12); nothing was changed then.</returns>
    ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken);

    /// <summary>Reads what there is of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Its mark and its wrapped keys.</returns>
    ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken);

    /// <summary>Adds a wrapped key, if its tenant key is the current one (of kind <see cref="KeyKind.Tenant"/>) of its organisation's book, its unit has no mark, its number is not taken in its unit, and its id nowhere in the store.</summary>
    /// <param name="row">The wrapped key.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>False when one of these does not hold; nothing was changed then.</returns>
    ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken);

    /// <summary>Reads the wraps under one tenant key, a page at a time; those of marked units too.</summary>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="tenantKeyId">The tenant key.</param>
    /// <param name="after">The data key id after which the page begins, in the order of its bytes; the default value: at the beginning.</param>
    /// <param name="most">How many at most: from 1.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The wraps in the order of their data key ids; none: there are no more.</returns>
    ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken);

    /// <summary>Replaces wraps, each only if its data key still stands there, of the same unit and number and under the tenant key that it was read under, and its unit has no mark.</summary>
    /// <param name="rows">The same data keys, wrapped anew.</param>
    /// <param name="expectedTenantKeyId">The tenant key that each stood under.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many were replaced. Those that were not stay as they are.</returns>
    ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken);

    /// <summary>Deletes one wrapped key, so that nobody can read it from the store's files either as far as the database allows.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="dataKeyId">The key.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether this unit had this key; a key of another unit is left alone.</returns>
    ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken);

    /// <summary>Changes a unit's mark, if it is the expected one.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="expected">The mark that is replaced.</param>
    /// <param name="mark">The new one; not none: a mark is never taken back.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>False when another mark stands there; nothing was changed then.</returns>
    ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken);

    /// <summary>Lists the units that bear a mark.</summary>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="mark">The mark; not none.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The units, in any order.</returns>
    ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken);

    /// <summary>Overwrites what was deleted in the store's files, as far as the database allows; throws when it could not.</summary>
    /// <remarks>SQLite: <c>PRAGMA secure_delete=ON</c> on every connection, here <c>VACUUM</c>, then <c>PRAGMA wal_checkpoint(TRUNCATE)</c>, which does not throw
    /// when the log is in use but answers 1 in its first column: without it the log keeps what was deleted.</remarks>
    /// <param name="cancellationToken">Ends the call early.</param>
    ValueTask CompactAsync(CancellationToken cancellationToken);
}
