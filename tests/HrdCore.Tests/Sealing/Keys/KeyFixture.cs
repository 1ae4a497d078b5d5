using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>An organisation with a custodian, a key file on its server, a signing key and an audit log in memory.</summary>
internal sealed class KeyFixture : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    public KeyFixture(Guid? tenantId = null, SigningKey? signer = null)
    {
        TenantId = tenantId ?? Guid.NewGuid();
        Custodians = new CountingWrapper(AgeKeyWrapper.ForCustodians("custodians", [Custodian.Recipient]));
        Server = new CountingWrapper(AgeKeyWrapper.ForKeyFile("server", ServerIdentity));
        Signer = signer ?? SigningKey.Generate();
    }

    public Guid TenantId { get; }

    public MemoryKeyStore Store { get; } = new();

    public AgeIdentity Custodian { get; } = AgeIdentity.Generate();

    public AgeIdentity ServerIdentity { get; } = AgeIdentity.Generate();

    public CountingWrapper Custodians { get; }

    public CountingWrapper Server { get; }

    public SigningKey Signer { get; }

    public RecordedLog Audit { get; } = new();

    public ManualClock Clock { get; } = new(Noon);

    public IKeyWrapper[] Slots => [Custodians, Server];

    public static async Task<KeyFixture> ProvisionedAsync()
    {
        var fixture = new KeyFixture();
        _ = await fixture.Administration().ProvisionAsync();
        return fixture;
    }

    public KeyAdministration Administration(IKeyStore? store = null) => new(store ?? Store, TenantId, Signer, Slots, Audit, ActorHandle.Software);

    public KeyRingOptions Options(long minimumEdition = 0, int maxUnits = 1024, TimeSpan? maxAge = null) =>
        new() { MinimumEdition = minimumEdition, MaxUnits = maxUnits, MaxAge = maxAge ?? TimeSpan.FromMinutes(5) };

    public ValueTask<KeyRing> UnlockAsync(IKeyStore? store = null, KeyRingOptions? options = null) =>
        KeyRing.UnlockAsync(store ?? Store, TenantId, Signer.VerifyingKey, [Server], Clock, options);

    public ErasureUnit NewUnit() => new(TenantId, "case", Guid.NewGuid());

    public static RecordAddress AddressOf(ErasureUnit unit) => new(unit.TenantId, unit.Entity, unit.Id, 1);

    public void Dispose()
    {
        Custodian.Dispose();
        ServerIdentity.Dispose();
        Signer.Dispose();
    }
}

/// <summary>A slot that counts how often it was opened.</summary>
internal sealed class CountingWrapper(IKeyWrapper inner) : IKeyWrapper
{
    public int Opened { get; private set; }

    public string Name => inner.Name;

    public bool IsOffline => inner.IsOffline;

    public bool CanUnwrap => inner.CanUnwrap;

    public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken) => inner.WrapAsync(key, tenantId, cancellationToken);

    public ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken)
    {
        Opened++;
        return inner.TryUnwrapAsync(envelope, tenantId, key, cancellationToken);
    }
}

/// <summary>An audit log that keeps what it is told.</summary>
internal sealed class RecordedLog : IAuditLog, IDisposable
{
    private readonly SigningKey _key = SigningKey.Generate();

    public List<(AuditAction Action, AuditReceipt Receipt)> Entries { get; } = [];

    public int Checkpoints { get; private set; }

    public long Size => Entries.Count;

    public IEnumerable<AuditAction> Actions => Entries.Select(entry => entry.Action);

    public AuditReceipt Append(ActorHandle actor, AuditAction action, params ReadOnlySpan<AuditObjectId> objects)
    {
        var opening = AuditOpening.Create();
        var receipt = new AuditReceipt(Entries.Count, AuditEntry.Create(KeyFixture.Noon, actor, action, opening, objects), opening);
        Entries.Add((action, receipt));
        return receipt;
    }

    public SignedNote SignCheckpoint()
    {
        Checkpoints++;
        return SignedNote.Sign("recorded\n", new NoteSigner("recorded.example", _key));
    }

    public void Dispose() => _key.Dispose();
}

/// <summary>A clock that only moves when it is told to, and runs its timers then.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = now;
    private TimeSpan _slept;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => (_now - _slept).UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(callback, state, period, _now + dueTime);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>The machine sleeps: the calendar goes on, and neither the steady clock nor a timer does. Less than nothing: somebody sets the calendar back.</summary>
    public void Sleep(TimeSpan time)
    {
        _now += time;
        _slept += time;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        _timers.ForEach(timer => timer.RunUntil(_now));
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, TimeSpan period, DateTimeOffset due) : ITimer
    {
        private DateTimeOffset? _due = due;

        public void RunUntil(DateTimeOffset now)
        {
            while (_due <= now)
            {
                callback(state);
                _due += period;
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new InvalidOperationException("Nothing here changes a timer.");

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
