// Sealing a unit anew after its key may have leaked: a new data key, every value opened and sealed under it, and only when none is left
// under another key are the former keys destroyed.
using HrdCore.Auditing;

namespace HrdCore.Sealing.Keys;

/// <summary>Replaces a unit's data key and everything that it sealed. Prints as <c>[UnitRenewal]</c>.</summary>
/// <remarks>What somebody copied before stays readable with the former key: nothing can take that back. Ownership: everything given stays the caller's.</remarks>
public sealed class UnitRenewal
{
    private readonly IKeyStore _store;
    private readonly KeyRing _ring;
    private readonly IAuditLog _audit;
    private readonly ActorHandle _actor;

    /// <summary>Takes what a renewal needs.</summary>
    /// <param name="store">The key store that the ring was opened with.</param>
    /// <param name="ring">The organisation's open keys.</param>
    /// <param name="audit">Where it is written down.</param>
    /// <param name="actor">Who acts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public UnitRenewal(IKeyStore store, KeyRing ring, IAuditLog audit, ActorHandle actor)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(ring);
        ArgumentNullException.ThrowIfNull(audit);
        _store = store;
        _ring = ring;
        _audit = audit;
        _actor = actor;
    }

    /// <summary>Makes a new key, has every value sealed under it, and destroys the former keys. A renewal that broke off is finished by calling it again.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="resealer">Who seals its values anew.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many former keys were destroyed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">The unit has no key or was destroyed, or values are left under a former key; then no key was destroyed.</exception>
    public async ValueTask<int> RunAsync(ErasureUnit unit, IUnitResealer resealer, CancellationToken cancellationToken = default)
    {
        _ring.RequireOwn(unit);
        ArgumentNullException.ThrowIfNull(resealer);
        var before = await _store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
        if (before.Mark != UnitMark.None || before.Keys.Count == 0)
        {
            throw KeyStoreException.UnitDestroyed();
        }

        if (!await _ring.TryAddKeyAsync(unit, before.Keys[^1].Number + 1, cancellationToken).ConfigureAwait(false))
        {
            throw KeyStoreException.Conflict();
        }

        using var keys = await _ring.OpenAsync(unit, cancellationToken).ConfigureAwait(false) ?? throw KeyStoreException.UnitDestroyed();
        await resealer.ResealAsync(keys, cancellationToken).ConfigureAwait(false);
        if (await resealer.CountOthersAsync(unit, keys.CurrentId, cancellationToken).ConfigureAwait(false) != 0)
        {
            throw KeyStoreException.NotVerified("Values of the unit are left under a former key.");
        }

        var former = (await _store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false)).Keys.Where(row => row.DataKeyId != keys.CurrentId).ToArray();
        if (former.Any(row => row.Number > before.Keys[^1].Number))
        {
            throw KeyStoreException.Conflict(); // somebody renews the same unit, and may be sealing under that key now
        }

        using (_audit.Append(_actor, AuditAction.KeyDestroyed, [.. former.Select(row => AuditObjectId.FromBytes(row.DataKeyId.ToBytes()))]).Opening)
        {
            _ = _audit.SignCheckpoint();
        }

        foreach (var row in former)
        {
            _ = await _store.DeleteAsync(unit, row.DataKeyId, cancellationToken).ConfigureAwait(false);
        }

        _ring.Forget(unit);
        await _store.CompactAsync(cancellationToken).ConfigureAwait(false);
        return former.Length;
    }

    /// <summary>Always <c>[UnitRenewal]</c>.</summary>
    public override string ToString() => "[UnitRenewal]";
}
