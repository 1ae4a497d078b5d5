// The few acts that change which keys an organisation has: provisioning, other slots, rotation, destruction of former keys
// (docs/formats/key-store.md). Each is written into the audit log before it is done.
using System.Buffers.Binary;
using System.Text;
using HrdCore.Auditing;
using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>Makes, rotates and destroys an organisation's tenant keys. Who holds its signing key decides which keys the organisation has. Prints as <c>[KeyAdministration]</c>.</summary>
/// <remarks>An act that broke off is finished by making the same call again. Ownership: everything given stays the caller's. Threads: one call at a time;
/// two administrators at once do no harm, one of them gets a <see cref="KeyStoreFault.Conflict"/>.</remarks>
public sealed class KeyAdministration
{
    private readonly IKeyStore _store;
    private readonly Guid _tenantId;
    private readonly SigningKey _signer;
    private readonly IReadOnlyList<IKeyWrapper> _slots;
    private readonly IAuditLog _audit;
    private readonly ActorHandle _actor;
    private readonly long _minimumEdition;

    /// <summary>Takes what the acts need.</summary>
    /// <param name="store">Where key book and wrapped keys are.</param>
    /// <param name="tenantId">The organisation; not empty.</param>
    /// <param name="signer">The key that signs its key book; apps are told its public half.</param>
    /// <param name="slots">All root slots that its keys are to have: 1 to 32, with different names, one of them offline. To rotate, one of them has to open. What is left out here
    /// opens nothing any more after the next rotation: give also the server's slot when a custodian rotates, and the other way round.</param>
    /// <param name="audit">Where the acts are written down.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="minimumEdition">The highest edition of the key book that was seen; a store with an older one is refused. 0: none was seen.</param>
    /// <exception cref="ArgumentNullException">An argument or a slot is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition is negative.</exception>
    /// <exception cref="ArgumentException">The id is empty, there are no or too many slots, a slot's name has another shape, two have one name, or none is offline.</exception>
    public KeyAdministration(IKeyStore store, Guid tenantId, SigningKey signer, IReadOnlyList<IKeyWrapper> slots, IAuditLog audit, ActorHandle actor, long minimumEdition = 0)
    {
        ArgumentNullException.ThrowIfNull(store);
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        ArgumentNullException.ThrowIfNull(signer);
        RequireSlots(slots);
        ArgumentNullException.ThrowIfNull(audit);
        _store = store;
        _tenantId = tenantId;
        _signer = signer;
        _slots = [.. slots]; // what was checked is what is used
        _audit = audit;
        _actor = actor;
        _minimumEdition = minimumEdition >= 0 ? minimumEdition : throw new ArgumentOutOfRangeException(nameof(minimumEdition), "An edition is not negative.");
    }

    /// <summary>Makes an organisation's first tenant key and its key book.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The book, edition 1.</returns>
    /// <exception cref="KeyStoreException">The organisation has a key book already (<see cref="KeyStoreFault.HasBook"/>), or a slot does not open what it closed.</exception>
    /// <exception cref="InvalidOperationException">The book would be too long or have too many keys, or a slot's envelope is too long. Nothing was changed.</exception>
    public async ValueTask<KeyBook> ProvisionAsync(CancellationToken cancellationToken = default)
    {
        if (await _store.ReadBookAsync(_tenantId, cancellationToken).ConfigureAwait(false) is not null)
        {
            throw KeyStoreException.HasBook(); // before the log says that a key was made
        }

        using var key = TenantKey.Generate(_tenantId);
        var entry = new KeyBookEntry(KeyKind.Tenant, isCurrent: true, key.Generation, key.Id, await CloseAsync(key, cancellationToken).ConfigureAwait(false));
        var book = KeyBook.Sign(_signer, _tenantId, edition: 1, minimumGeneration: 1, [entry]);
        Log(AuditAction.KeyCreated, AuditObjectId.FromBytes(key.Id.ToBytes()));
        return await _store.TryWriteBookAsync(_tenantId, expectedEdition: 0, book, cancellationToken).ConfigureAwait(false) ? book : throw KeyStoreException.HasBook();
    }

    /// <summary>Closes the current tenant key into the slots that this administration was made with, instead of those that it has: to add a custodian or take one off.</summary>
    /// <param name="opening">A slot that the key has now, under its name, and that opens; it need not be among the new ones.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The new book.</returns>
    /// <remarks>Whoever was taken off may have kept the key: rotate it as well.</remarks>
    /// <exception cref="ArgumentNullException">The slot is null.</exception>
    /// <exception cref="KeyStoreException">There is no book that can be trusted, the slot does not open, or somebody else changed the book meanwhile.</exception>
    /// <exception cref="InvalidOperationException">The book would be too long or have too many keys, or a slot's envelope is too long. Nothing was changed.</exception>
    public async ValueTask<KeyBook> ReplaceSlotsAsync(IKeyWrapper opening, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var book = await ReadBookAsync(cancellationToken).ConfigureAwait(false);
        var current = book.Current(KeyKind.Tenant)!;
        using var key = await OpenAsync(current, [opening], cancellationToken).ConfigureAwait(false);
        var slots = await CloseAsync(key, cancellationToken).ConfigureAwait(false);
        Log(AuditAction.AccessGranted, AuditObjectId.FromBytes(key.Id.ToBytes()));
        return await WriteAsync(book, book.Next(_signer, [.. book.Keys.Select(entry => entry == current ? entry.With(slots) : entry)]), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Replaces the tenant key: makes a new one in all slots, wraps every data key anew, verifies each, and then refuses the former key. Finishes a rotation that broke off, if there is one.</summary>
    /// <param name="cancellationToken">Ends the call early; the next call goes on.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="KeyStoreException">There is no book that can be trusted, no slot opens, a wrap does not open or was not stored, or somebody else changed the book meanwhile. No key is lost.</exception>
    /// <exception cref="InvalidOperationException">The book would be too long or have too many keys, or a slot's envelope is too long. Nothing was changed.</exception>
    public async ValueTask<RotationReport> RotateAsync(CancellationToken cancellationToken = default)
    {
        var book = await ReadBookAsync(cancellationToken).ConfigureAwait(false);
        var isResumed = Unfinished(book).Any();
        if (!isResumed)
        {
            book = await BeginAsync(book, cancellationToken).ConfigureAwait(false);
        }

        var current = book.Current(KeyKind.Tenant)!;
        using var to = await OpenAsync(current, _slots, cancellationToken).ConfigureAwait(false);
        var rewrapped = 0L;
        foreach (var former in Unfinished(book))
        {
            using var from = await OpenAsync(former, _slots, cancellationToken).ConfigureAwait(false);
            rewrapped += await new Rewrap(_store, from, to).RunAsync(cancellationToken).ConfigureAwait(false);
        }

        Log(AuditAction.KeyRotated, MinimumOf(current.Generation));
        book = await WriteAsync(book, book.Next(_signer, book.Keys, current.Generation), cancellationToken).ConfigureAwait(false);
        return new RotationReport(rewrapped, current.Generation, isResumed, book.Edition);
    }

    /// <summary>Makes an index key in slots of its own, so that whoever opens records cannot search them by it and the other way round. A former one stays until its indexes were carried over.</summary>
    /// <param name="slots">The slots of the index key: 1 to 32, with different names, one of them offline.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The new book.</returns>
    /// <exception cref="ArgumentNullException">The list or a slot is null.</exception>
    /// <exception cref="ArgumentException">There are no or too many slots, a slot's name has another shape, two have one name, or none is offline.</exception>
    /// <exception cref="KeyStoreException">There is no book that can be trusted, a slot does not open what it closed, or somebody else changed the book meanwhile.</exception>
    /// <exception cref="InvalidOperationException">The book would be too long or have too many keys, or a slot's envelope is too long. Nothing was changed.</exception>
    public async ValueTask<KeyBook> AddIndexKeyAsync(IReadOnlyList<IKeyWrapper> slots, CancellationToken cancellationToken = default)
    {
        RequireSlots(slots);
        var book = await ReadBookAsync(cancellationToken).ConfigureAwait(false);
        var generation = (book.Current(KeyKind.Index)?.Generation ?? 0) + 1;
        using var key = BlindIndexKey.Generate(_tenantId);
        var closed = await RootSlots.CloseAsync(KeyKind.Index, key.Id, _tenantId, generation, key.Secret, slots, cancellationToken).ConfigureAwait(false);
        Log(AuditAction.KeyCreated, AuditObjectId.FromBytes(key.Id.ToBytes()));
        KeyBookEntry[] keys = [.. book.Keys.Select(other => other is { Kind: KeyKind.Index, IsCurrent: true } ? other.AsFormer() : other), new KeyBookEntry(KeyKind.Index, isCurrent: true, generation, key.Id, closed)];
        return await WriteAsync(book, book.Next(_signer, keys), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the former index keys out of the book. Call it when no row has a tag of theirs any more (<see cref="BlindIndexRotation{TRow}.IsOld"/>).</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many keys were destroyed.</returns>
    /// <exception cref="KeyStoreException">There is no book that can be trusted, or somebody else changed the book meanwhile.</exception>
    public async ValueTask<int> DestroyFormerIndexKeysAsync(CancellationToken cancellationToken = default)
    {
        var book = await ReadBookAsync(cancellationToken).ConfigureAwait(false);
        var former = book.Keys.Where(key => key is { Kind: KeyKind.Index, IsCurrent: false }).ToArray();
        await DestroyAsync(book, former, cancellationToken).ConfigureAwait(false);
        return former.Length;
    }

    /// <summary>Takes the tenant keys below the minimum generation out of the book, so that no slot opens them any more. Wait until the last backup that needs them is gone.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many keys were destroyed.</returns>
    /// <exception cref="KeyStoreException">There is no book that can be trusted, a wrap still stands under one of these keys, or somebody else changed the book meanwhile.</exception>
    public async ValueTask<int> DestroyFormerKeysAsync(CancellationToken cancellationToken = default)
    {
        var book = await ReadBookAsync(cancellationToken).ConfigureAwait(false);
        var former = book.Keys.Where(key => key is { Kind: KeyKind.Tenant, IsCurrent: false } && key.Generation < book.MinimumGeneration).ToArray();
        foreach (var key in former)
        {
            if ((await _store.ReadUnderAsync(_tenantId, key.KeyId, default, most: 1, cancellationToken).ConfigureAwait(false)).Count > 0)
            {
                throw KeyStoreException.NotVerified("A wrapped key still stands under a former tenant key.");
            }
        }

        await DestroyAsync(book, former, cancellationToken).ConfigureAwait(false);
        return former.Length;
    }

    /// <summary>Always <c>[KeyAdministration]</c>.</summary>
    public override string ToString() => "[KeyAdministration]";

    /// <summary>What an audit entry about a new minimum is about: a label, the organisation and the generation.</summary>
    internal AuditObjectId MinimumOf(long generation)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)generation);
        return AuditObjectId.FromBytes([.. Encoding.ASCII.GetBytes("tenant-key-minimum\n"), .. _tenantId.ToByteArray(bigEndian: true), .. number]);
    }

    private static void RequireSlots(IReadOnlyList<IKeyWrapper> slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        foreach (var slot in slots)
        {
            ArgumentNullException.ThrowIfNull(slot, nameof(slots));
            if (!KeyBookCodec.IsName(slot.Name))
            {
                throw new ArgumentException($"A slot's name has 1 to {KeyBookCodec.MaxNameLength} printable ASCII characters; one has another shape. Nobody could read a key book with it.", nameof(slots));
            }
        }

        if (slots.Count is 0 or > KeyBook.MaxSlots || slots.DistinctBy(slot => slot.Name, StringComparer.Ordinal).Count() < slots.Count)
        {
            throw new ArgumentException($"A key has 1 to {KeyBook.MaxSlots} slots, each with a name of its own.", nameof(slots));
        }

        if (!slots.Any(slot => slot.IsOffline))
        {
            throw new ArgumentException("At least one slot has to be offline: when every machine is seized or broken, somebody must still hold what opens the keys.", nameof(slots));
        }
    }

    // A former key that may still be used has wraps that nobody has looked for to the end.
    private static IEnumerable<KeyBookEntry> Unfinished(KeyBook book) =>
        book.Keys.Where(key => key is { Kind: KeyKind.Tenant, IsCurrent: false } && key.Generation >= book.MinimumGeneration);

    private async ValueTask<KeyBook> BeginAsync(KeyBook book, CancellationToken cancellationToken)
    {
        var before = book.Current(KeyKind.Tenant)!;
        (await OpenAsync(before, _slots, cancellationToken).ConfigureAwait(false)).Dispose(); // without it nothing could be wrapped anew
        using var key = TenantKey.Generate(_tenantId, before.Generation + 1);
        var entry = new KeyBookEntry(KeyKind.Tenant, isCurrent: true, key.Generation, key.Id, await CloseAsync(key, cancellationToken).ConfigureAwait(false));
        Log(AuditAction.KeyCreated, AuditObjectId.FromBytes(key.Id.ToBytes()));
        return await WriteAsync(book, book.Next(_signer, [.. book.Keys.Select(other => other == before ? other.AsFormer() : other), entry]), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask DestroyAsync(KeyBook book, KeyBookEntry[] former, CancellationToken cancellationToken)
    {
        if (former.Length == 0)
        {
            return;
        }

        Log(AuditAction.KeyDestroyed, [.. former.Select(key => AuditObjectId.FromBytes(key.KeyId.ToBytes()))]);
        _ = await WriteAsync(book, book.Next(_signer, [.. book.Keys.Except(former)]), cancellationToken).ConfigureAwait(false);
        await _store.CompactAsync(cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<KeyBook> ReadBookAsync(CancellationToken cancellationToken) => KeyBookReader.ReadAsync(_store, _tenantId, _signer.VerifyingKey, _minimumEdition, cancellationToken);

    private async ValueTask<KeyBook> WriteAsync(KeyBook before, KeyBook next, CancellationToken cancellationToken) =>
        await _store.TryWriteBookAsync(_tenantId, before.Edition, next, cancellationToken).ConfigureAwait(false) ? next : throw KeyStoreException.Conflict();

    private async ValueTask<IReadOnlyList<KeyBookSlot>> CloseAsync(TenantKey key, CancellationToken cancellationToken) =>
        await RootSlots.CloseAsync(KeyKind.Tenant, key.Id, _tenantId, key.Generation, key.Secret, _slots, cancellationToken).ConfigureAwait(false);

    private async ValueTask<TenantKey> OpenAsync(KeyBookEntry entry, IReadOnlyList<IKeyWrapper> slots, CancellationToken cancellationToken)
    {
        var secret = await RootSlots.OpenAsync(entry, _tenantId, slots, cancellationToken).ConfigureAwait(false);
        return new TenantKey(entry.KeyId, _tenantId, entry.Generation, secret);
    }

    private void Log(AuditAction action, params ReadOnlySpan<AuditObjectId> objects)
    {
        using var opening = _audit.Append(_actor, action, objects).Opening; // what it is about is found by its key id or generation, so nothing needs to be kept
        _ = _audit.SignCheckpoint();
    }
}
