// The open keys of one organisation: one root slot is opened once, the tenant key then opens the data keys of as many units as are asked for, and
// those are kept for a while (docs/formats/key-store.md).
using System.Diagnostics;
using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>Opens and makes the data keys of an organisation's units. Opening a root slot once serves for all of them. Prints as <c>[KeyRing]</c>; zeroed on disposal.</summary>
/// <remarks>Ownership: store and slots stay the caller's, and identities and passphrases of the slots must outlive the ring, which opens younger and older tenant keys
/// with them when it meets them. Threads: safe.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class KeyRing : IDisposable
{
    // The specification of the cipher allows far more; a key that is used for a year at most limits what one stolen key opens.
    private static readonly TimeSpan MaxKeyAge = TimeSpan.FromDays(365);
    private static readonly TimeSpan ShortestPurge = TimeSpan.FromSeconds(1);
    private const int MostAttempts = 5;

    private readonly TenantKeys _tenantKeys;
    private readonly UnitKeyCache _cache;
    private readonly ITimer _purge;

    private KeyRing(IKeyStore store, TenantKeys tenantKeys, TimeProvider clock, KeyRingOptions options)
    {
        Store = store;
        Clock = clock;
        _tenantKeys = tenantKeys;
        _cache = new UnitKeyCache(options);
        var period = options.MaxAge > ShortestPurge ? options.MaxAge : ShortestPurge;
        _purge = clock.CreateTimer(_ => _cache.ForgetOld(), state: null, period, period);
    }

    /// <summary>The organisation.</summary>
    public Guid TenantId => _tenantKeys.TenantId;

    /// <summary>The edition of the key book. Remember the highest one away from the store, and give it as <see cref="KeyRingOptions.MinimumEdition"/> the next time.</summary>
    public long Edition => _tenantKeys.Book.Edition;

    /// <summary>Opens an organisation's keys through one of its root slots.</summary>
    /// <param name="store">Where its key book and wrapped keys are.</param>
    /// <param name="tenantId">The organisation.</param>
    /// <param name="trusted">The key that signs its key book, known from elsewhere: from the app's configuration, not from the store.</param>
    /// <param name="slots">The organisation's slots, all of them or those at hand, each of the name that it has in the book. Those that cannot open here (<see cref="IKeyWrapper.CanUnwrap"/>) are
    /// passed over; of the others the first that opens is used: what opens with nobody there before passphrases, which take their time on purpose, and custodians.
    /// One that throws is passed over, and what it threw comes out when no other opens.</param>
    /// <param name="clock">The clock that tells how long a key has been open, and on which day one is made.</param>
    /// <param name="options">How long keys stay open, and what is refused; null: as usual, and any edition of the book is taken.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentNullException">The store, the key, the slots or the clock is null.</exception>
    /// <exception cref="KeyStoreException">There is no book, it is not trusted, it is older than one that was seen, or no slot opens.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static async ValueTask<KeyRing> UnlockAsync(
        IKeyStore store, Guid tenantId, VerifyingKey trusted, IReadOnlyList<IKeyWrapper> slots, TimeProvider clock, KeyRingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(trusted);
        ArgumentNullException.ThrowIfNull(slots);
        ArgumentNullException.ThrowIfNull(clock);
        options ??= KeyRingOptions.Usual;
        var tenantKeys = new TenantKeys(store, tenantId, trusted, slots, clock, options);
        try
        {
            _ = await tenantKeys.CurrentAsync(cancellationToken).ConfigureAwait(false);
            return new KeyRing(store, tenantKeys, clock, options);
        }
        catch
        {
            tenantKeys.Dispose();
            throw;
        }
    }

    /// <summary>Opens a unit's data keys.</summary>
    /// <param name="unit">The unit; of this organisation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The keys, which the caller gives back by disposing; null when the unit has none: it never had, or they were destroyed.</returns>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">A wrapped key does not open, or stands under a tenant key that may not be used any more.</exception>
    /// <exception cref="ObjectDisposedException">The ring was disposed.</exception>
    public async ValueTask<UnitKeys?> OpenAsync(ErasureUnit unit, CancellationToken cancellationToken = default)
    {
        RequireOwn(unit);
        if (_cache.TryBorrow(unit) is { } kept)
        {
            return kept;
        }

        var stamp = _cache.Stamp;
        var rows = await Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
        return rows.Mark == UnitMark.None && rows.Keys.Count > 0 ? _cache.Add(await OpenAsync(unit, rows.Keys, cancellationToken).ConfigureAwait(false), stamp) : null;
    }

    /// <summary>Opens a unit's data keys, or makes the first; also makes a new one when the newest is older than a year, which then opens only.</summary>
    /// <param name="unit">The unit; of this organisation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The keys, which the caller gives back by disposing.</returns>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="ArgumentException">The unit is another organisation's.</exception>
    /// <exception cref="KeyStoreException">The unit was destroyed, a wrapped key does not open, or the key book changed again and again.</exception>
    /// <exception cref="ObjectDisposedException">The ring was disposed.</exception>
    public async ValueTask<UnitKeys> OpenOrCreateAsync(ErasureUnit unit, CancellationToken cancellationToken = default)
    {
        RequireOwn(unit);
        if (_cache.TryBorrow(unit) is { } kept)
        {
            return kept;
        }

        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var stamp = _cache.Stamp;
            var rows = await Store.ReadUnitAsync(unit, cancellationToken).ConfigureAwait(false);
            if (rows.Mark != UnitMark.None)
            {
                throw KeyStoreException.UnitDestroyed();
            }

            if (rows.Keys.Count > 0 && Today.DayNumber - rows.Keys[^1].CreatedOn.DayNumber <= MaxKeyAge.Days)
            {
                return _cache.Add(await OpenAsync(unit, rows.Keys, cancellationToken).ConfigureAwait(false), stamp);
            }

            if (!await TryAddKeyAsync(unit, rows.Keys.Count == 0 ? 1 : rows.Keys[^1].Number + 1, cancellationToken).ConfigureAwait(false))
            {
                // Somebody made one at the same time, destroyed the unit, or rotated the tenant key: look again.
                await ReloadAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        throw KeyStoreException.Conflict();
    }

    /// <summary>Zeroes a unit's open keys here, at once or when who borrowed them gives them back. For all processes: send it to each of them when a unit is destroyed.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public void Forget(ErasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _cache.Forget(unit);
    }

    /// <summary>Zeroes everything that nobody has borrowed, and the rest when it is given back.</summary>
    public void Dispose()
    {
        _purge.Dispose();
        _cache.Close();
        _tenantKeys.Dispose();
    }

    /// <summary>Always <c>[KeyRing]</c>.</summary>
    public override string ToString() => "[KeyRing]";

    /// <summary>Adds a further data key to a unit, which from then on seals; for sealing a unit anew.</summary>
    internal async ValueTask<bool> TryAddKeyAsync(ErasureUnit unit, int number, CancellationToken cancellationToken)
    {
        if (number > ushort.MaxValue)
        {
            throw KeyStoreException.NotVerified("The unit has a key of the highest number that there is, which no renewal reaches.");
        }

        var tenantKey = await _tenantKeys.CurrentAsync(cancellationToken).ConfigureAwait(false);
        using var key = DataKey.Generate();
        var row = new DataKeyRow(unit, number, key.Id, tenantKey.Id, Today, tenantKey.Wrap(key, unit));
        try
        {
            return await Store.TryAddAsync(row, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _cache.Forget(unit); // after it, or who reads meanwhile would keep the keys without the new one; also when nobody knows whether it happened
        }
    }

    /// <summary>Reads the key book again: after a rotation elsewhere the ring's own is old.</summary>
    internal ValueTask ReloadAsync(CancellationToken cancellationToken) => _tenantKeys.ReloadAsync(cancellationToken);

    internal void RequireOwn(ErasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _tenantKeys.RequireOpen();
        if (unit.TenantId != TenantId)
        {
            throw new ArgumentException("The unit belongs to another organisation than the ring. Unlock that organisation's ring.", nameof(unit));
        }
    }

    /// <summary>The day (UTC) by the ring's clock.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Where it reads and adds keys; what destroys and renews keys does it there too.</summary>
    internal IKeyStore Store { get; }

    internal TimeProvider Clock { get; }

    private async ValueTask<UnitKeyEntry> OpenAsync(ErasureUnit unit, IReadOnlyList<DataKeyRow> rows, CancellationToken cancellationToken)
    {
        // What is opened is bound to the unit that was asked for, whatever the row says of itself: a store that hands out another unit's row gets a refusal.
        var keys = new List<DataKey>(rows.Count);
        try
        {
            foreach (var row in rows)
            {
                var tenantKey = await _tenantKeys.FindAsync(row.TenantKeyId, cancellationToken).ConfigureAwait(false);
                keys.Add(tenantKey is not null && tenantKey.TryUnwrap(row.Wrap.Span, row.DataKeyId, unit, out var key) ? key : throw KeyStoreException.DamagedWrap());
            }

            return new UnitKeyEntry(unit, keys, Clock);
        }
        catch
        {
            keys.ForEach(key => key.Dispose());
            throw;
        }
    }
}
