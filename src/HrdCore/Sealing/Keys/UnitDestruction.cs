// Crypto-shredding a unit (docs/formats/key-store.md section 3): mark, delete every wrap, erase elsewhere, overwrite, try to open and fail, mark as
// destroyed, and certify. Each step can be done twice, so a destruction that broke off is finished by doing it again.
using HrdCore.Auditing;

namespace HrdCore.Sealing.Keys;

/// <summary>Destroys all keys of a unit, so that nothing it sealed can be opened again, and certifies it. Prints as <c>[UnitDestruction]</c>.</summary>
/// <remarks>Backups of the key store keep the wraps until they are destroyed themselves; the certificate names the day. Ownership: everything given stays the caller's.</remarks>
public sealed class UnitDestruction
{
    private readonly KeyRing _ring;
    private readonly NoteSigner _signer;
    private readonly IAuditLog _audit;
    private readonly ActorHandle _actor;

    /// <summary>Takes what a destruction needs.</summary>
    /// <param name="ring">The organisation's open keys; the wraps are deleted from its key store, and its clock tells the time on the certificate.</param>
    /// <param name="signer">Who signs certificates.</param>
    /// <param name="audit">Where it is written down.</param>
    /// <param name="actor">Who acts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public UnitDestruction(KeyRing ring, NoteSigner signer, IAuditLog audit, ActorHandle actor)
    {
        ArgumentNullException.ThrowIfNull(ring);
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(audit);
        _ring = ring;
        _signer = signer;
        _audit = audit;
        _actor = actor;
    }

    /// <summary>Destroys a unit's keys. A destruction that broke off is finished by calling it again; one that is done gives another certificate, with no keys in it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="erasers">Everything else that knows something of the unit, in the order in which it is erased.</param>
    /// <param name="backupsGoneBy">The day by which the last backup of the key store that holds the unit's wraps is destroyed.</param>
    /// <param name="cancellationToken">Ends the call early; the unit stays marked, and its keys are given out no more.</param>
    /// <returns>The certificate, and the receipt of the log entry that it names.</returns>
    /// <exception cref="ArgumentNullException">The unit or the list is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">The unit never had a key (<see cref="KeyStoreFault.NoUnitKey"/>), or a wrap is still there after all were deleted. Nothing is certified.</exception>
    public async ValueTask<DestructionResult> RunAsync(ErasureUnit unit, IReadOnlyList<IUnitEraser> erasers, DateOnly backupsGoneBy, CancellationToken cancellationToken = default)
    {
        _ring.RequireOwn(unit);
        ArgumentNullException.ThrowIfNull(erasers);

        var before = await _ring.Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
        if (before.Mark == UnitMark.None && before.Keys.Count == 0)
        {
            throw KeyStoreException.NoUnitKey(); // a certificate about a mistyped unit would hide that the real one is still there
        }

        // From here on no process that reads the unit gives out a key of it, and none can be added.
        _ = await _ring.Store.TryMarkAsync(unit, UnitMark.None, UnitMark.BeingDestroyed, cancellationToken).ConfigureAwait(false);
        var rows = (await _ring.Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false)).Keys;
        foreach (var some in rows.Chunk(AuditEntry.MaxCommitments)) // somebody who writes rows could add so many that one entry does not hold them
        {
            Log(AuditAction.KeyDestroyed, [.. some.Select(row => AuditObjectId.FromBytes(row.DataKeyId.ToBytes()))]).Opening.Dispose();
        }

        foreach (var row in rows)
        {
            _ = await _ring.Store.DeleteAsync(unit, row.DataKeyId, cancellationToken).ConfigureAwait(false);
        }

        _ring.Forget(unit);
        foreach (var eraser in erasers)
        {
            await eraser.EraseAsync(unit, cancellationToken).ConfigureAwait(false);
        }

        await _ring.Store.CompactAsync(cancellationToken).ConfigureAwait(false);
        await RequireGoneAsync(unit, cancellationToken).ConfigureAwait(false);
        _ = await _ring.Store.TryMarkAsync(unit, UnitMark.BeingDestroyed, UnitMark.Destroyed, cancellationToken).ConfigureAwait(false);

        var receipt = Log(AuditAction.Shredded, DestructionCertificate.ObjectOf(unit));
        var certificate = DestructionCertificate.Sign(unit, rows.Count, _ring.Clock.GetUtcNow(), backupsGoneBy, receipt.Index, _signer);
        return new DestructionResult(certificate, receipt);
    }

    /// <summary>Always <c>[UnitDestruction]</c>.</summary>
    public override string ToString() => "[UnitDestruction]";

    private async ValueTask RequireGoneAsync(ErasureUnit unit, CancellationToken cancellationToken)
    {
        var left = await _ring.Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
        using var opened = await _ring.OpenAsync(unit, cancellationToken).ConfigureAwait(false);
        if (left.Keys.Count > 0 || left.Mark == UnitMark.None || opened is not null)
        {
            throw KeyStoreException.NotGone();
        }
    }

    private AuditReceipt Log(AuditAction action, params ReadOnlySpan<AuditObjectId> objects)
    {
        var receipt = _audit.Append(_actor, action, objects);
        _ = _audit.SignCheckpoint();
        return receipt;
    }
}
