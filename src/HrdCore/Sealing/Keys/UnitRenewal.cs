// Sealing a unit anew after its key may have leaked: a new data key, and every value opened and sealed under it. The former keys are destroyed by
// another call, when no process can be sealing under them any more and none of the unit's values is left under them.
using HrdCore.Auditing;

namespace HrdCore.Sealing.Keys;

/// <summary>Replaces a unit's data key and everything that it sealed. Prints as <c>[UnitRenewal]</c>.</summary>
/// <remarks>What somebody copied before stays readable with the former key: nothing can take that back. Another process that has the unit open does not open what was sealed anew until it forgets it
/// (<see cref="KeyRing.Forget"/>) or its keys are old. Ownership: everything given stays the caller's.</remarks>
public sealed class UnitRenewal
{
    // A process seals for 24 hours at most with keys that it opened before; days are counted by the calendar.
    private const int DaysUntilDestruction = 2;

    private readonly KeyRing _ring;
    private readonly IAuditLog _audit;
    private readonly ActorHandle _actor;

    /// <summary>Takes what a renewal needs.</summary>
    /// <param name="ring">The organisation's open keys; former keys are deleted from its key store.</param>
    /// <param name="audit">Where it is written down.</param>
    /// <param name="actor">Who acts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public UnitRenewal(KeyRing ring, IAuditLog audit, ActorHandle actor)
    {
        ArgumentNullException.ThrowIfNull(ring);
        ArgumentNullException.ThrowIfNull(audit);
        _ring = ring;
        _audit = audit;
        _actor = actor;
    }

    /// <summary>Makes a new key and has every value sealed under it. What broke off is finished by calling it again.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="resealer">Who seals its values anew.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The day (UTC) from which <see cref="DestroyFormerKeysAsync"/> can be called: until then processes that opened the unit before may still seal under a former key.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">The unit has no key or was destroyed, somebody else changed its keys meanwhile, or values are left under a former key.</exception>
    public async ValueTask<DateOnly> SealAnewAsync(ErasureUnit unit, IUnitResealer resealer, CancellationToken cancellationToken = default)
    {
        _ring.RequireOwn(unit);
        ArgumentNullException.ThrowIfNull(resealer);
        var before = await TryAddKeyAsync(unit, cancellationToken).ConfigureAwait(false);
        if (before is null)
        {
            // The tenant key was rotated since the ring last read the book, or somebody else renews the unit: look again.
            await _ring.ReloadAsync(cancellationToken).ConfigureAwait(false);
            before = await TryAddKeyAsync(unit, cancellationToken).ConfigureAwait(false) ?? throw KeyStoreException.Conflict();
        }

        await ResealAsync(unit, resealer, current => before.All(row => row.DataKeyId != current), cancellationToken).ConfigureAwait(false);
        return _ring.Today.AddDays(DaysUntilDestruction);
    }

    /// <summary>Destroys the former keys of a unit that was sealed anew, after looking once more for values under them and sealing those anew.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="resealer">Who seals its values anew.</param>
    /// <param name="cancellationToken">Ends the call early; the next call goes on.</param>
    /// <returns>How many keys were destroyed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">The unit has no key or was destroyed, it is too early, somebody else changed its keys meanwhile, or values are left under a former key; then no key was destroyed.</exception>
    public async ValueTask<int> DestroyFormerKeysAsync(ErasureUnit unit, IUnitResealer resealer, CancellationToken cancellationToken = default)
    {
        _ring.RequireOwn(unit);
        ArgumentNullException.ThrowIfNull(resealer);
        var keys = await ReadKeysAsync(unit, cancellationToken).ConfigureAwait(false);
        if (keys.Count == 1)
        {
            return 0;
        }

        if (_ring.Today.DayNumber - keys[^1].CreatedOn.DayNumber < DaysUntilDestruction)
        {
            throw KeyStoreException.TooEarly();
        }

        _ring.Forget(unit);
        await ResealAsync(unit, resealer, current => current == keys[^1].DataKeyId, cancellationToken).ConfigureAwait(false);
        var former = keys.SkipLast(1).ToArray();
        foreach (var some in former.Chunk(AuditEntry.MaxCommitments))
        {
            _audit.Append(_actor, AuditAction.KeyDestroyed, [.. some.Select(row => AuditObjectId.FromBytes(row.DataKeyId.ToBytes()))]).Opening.Dispose();
        }

        _ = _audit.SignCheckpoint();

        foreach (var row in former)
        {
            _ = await _ring.Store.DeleteAsync(unit, row.DataKeyId, cancellationToken).ConfigureAwait(false);
        }

        _ring.Forget(unit);
        await _ring.Store.CompactAsync(cancellationToken).ConfigureAwait(false);
        return former.Length;
    }

    /// <summary>Always <c>[UnitRenewal]</c>.</summary>
    public override string ToString() => "[UnitRenewal]";

    /// <summary>Adds a key; gives those that were there before, or null when none was added.</summary>
    private async ValueTask<IReadOnlyList<DataKeyRow>?> TryAddKeyAsync(ErasureUnit unit, CancellationToken cancellationToken)
    {
        var before = await ReadKeysAsync(unit, cancellationToken).ConfigureAwait(false);
        return await _ring.TryAddKeyAsync(unit, before[^1].Number + 1, cancellationToken).ConfigureAwait(false) ? before : null;
    }

    private async ValueTask<IReadOnlyList<DataKeyRow>> ReadKeysAsync(ErasureUnit unit, CancellationToken cancellationToken)
    {
        var rows = await _ring.Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
        return rows.Mark != UnitMark.None ? throw KeyStoreException.UnitDestroyed() : rows.Keys.Count > 0 ? rows.Keys : throw KeyStoreException.NoUnitKey();
    }

    // The keys are read twice, and somebody may have changed them between, or a copy of the store may lag behind: whatever is sealed under a key that goes next is lost.
    private async ValueTask ResealAsync(ErasureUnit unit, IUnitResealer resealer, Func<KeyId, bool> isExpected, CancellationToken cancellationToken)
    {
        using var keys = await _ring.OpenAsync(unit, cancellationToken).ConfigureAwait(false) ?? throw KeyStoreException.UnitDestroyed();
        if (!isExpected(keys.CurrentId))
        {
            throw KeyStoreException.Conflict();
        }

        await resealer.ResealAsync(keys, cancellationToken).ConfigureAwait(false);
        if (await resealer.CountOthersAsync(unit, keys.CurrentId, cancellationToken).ConfigureAwait(false) != 0)
        {
            throw KeyStoreException.NotVerified("Values of the unit are left under a former key.");
        }
    }
}
