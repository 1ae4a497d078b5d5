using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class UnitRenewalTests
{
    private static readonly string[] Fields = ["a", "b", "c"];

    [Fact]
    public async Task SealAnewAsync_Unit_StandsUnderANewKeyAlone()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        var former = records.KeyIds.Single();

        Assert.Equal(new DateOnly(2026, 3, 16), await Renewal(fixture, ring).SealAnewAsync(records.Unit, records));
        Assert.NotEqual(former, records.KeyIds.Single());
        fixture.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records));
        Assert.Equal(1, fixture.Store.Rows);
        await records.RequireReadableAsync(ring);
        Assert.Equal(AuditAction.KeyDestroyed, fixture.Audit.Entries[^1].Action);
    }

    [Fact]
    public async Task SealAnewAsync_AfterARotationThatTheRingHasNotSeen_StandsUnderTheNewTenantKey()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        _ = await fixture.Administration().RotateAsync();

        _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
        await records.RequireReadableAsync(ring);
        Assert.Single((await fixture.Store.ReadUnitAsync(records.Unit, default)).Keys.Select(row => row.TenantKeyId).Distinct());
    }

    [Fact]
    public async Task SealAnewAsync_ValuesLeftUnderTheFormerKey_KeepsIt()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        records.Forgets = "b";

        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).SealAnewAsync(records.Unit, records))).Fault);
        fixture.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records))).Fault);
        await records.RequireReadableAsync(ring);

        records.Forgets = null;
        Assert.Equal(1, await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records));
        await records.RequireReadableAsync(ring);
    }

    [Fact] // KS-16
    public async Task DestroyFormerKeysAsync_AnotherProcessStillSealsUnderTheFormer_LosesNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        using var other = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        UnitKeys? borrowed = await other.OpenAsync(records.Unit);
        _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
        records.Seal("late", borrowed!);

        Assert.Equal(KeyStoreFault.TooEarly, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records))).Fault);
        fixture.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Throws<InvalidOperationException>(() => records.Seal("too late", borrowed!));
        Assert.Throws<InvalidOperationException>(() => borrowed!.CurrentId);
        Assert.Equal(1, await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records));
        await records.RequireReadableAsync(ring);
    }

    [Fact]
    public async Task SealAnewAsync_SomebodyOpensTheUnitBeforeTheKeyIsAdded_SealsUnderTheNewKey()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var store = new InterruptedKeyStore(fixture.Store);
        using var ring = await fixture.UnlockAsync(store);
        var records = await Records.SealedAsync(fixture, ring);
        var former = records.KeyIds.Single();
        store.BeforeAdd = async () => (await ring.OpenAsync(records.Unit))!.Dispose();

        _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
        Assert.NotEqual(former, records.KeyIds.Single());
    }

    [Fact]
    public async Task DestroyFormerKeysAsync_RowFromTheEndOfTime_IsTooEarly()
    {
        // The day is not sealed: who writes rows could set it to any.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
        var row = (await fixture.Store.ReadUnitAsync(records.Unit, default)).Keys[^1];
        fixture.Store.Overwrite(new DataKeyRow(row.Unit, row.Number, row.DataKeyId, row.TenantKeyId, DateOnly.MaxValue, row.Wrap));
        Assert.Equal(KeyStoreFault.TooEarly, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records))).Fault);
    }

    [Fact]
    public async Task EitherStep_RingReadsACopyThatLagsBehind_SealsNothingUnderAKeyThatGoes()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        using var late = await fixture.UnlockAsync(new LaggingKeyStore(fixture.Store));
        Assert.Equal(KeyStoreFault.Conflict, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, late).SealAnewAsync(records.Unit, records))).Fault);

        fixture.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(KeyStoreFault.Conflict, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, late).DestroyFormerKeysAsync(records.Unit, records))).Fault);
        Assert.Equal(2, fixture.Store.Rows);
        Assert.Equal(1, await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records));
        await records.RequireReadableAsync(ring);
    }

    [Fact]
    public async Task DestroyFormerKeysAsync_Done_LeavesOneKeyOpenAndTheStoreOverwritten()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
        fixture.Clock.Advance(TimeSpan.FromDays(2));
        _ = await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records);
        using UnitKeys? keys = await ring.OpenAsync(records.Unit);
        Assert.Equal((1, 1), (keys!.Count, fixture.Store.Compactions));
    }

    [Fact]
    public async Task DestroyFormerKeysAsync_NothingRenewed_DestroysNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        Assert.Equal(0, await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SealAnewAsync_BrokenOffAtAnyCall_LosesNothingAndIsFinishedByTheNext(bool isAfter)
    {
        var isWhole = false;
        for (var faultAt = 1; !isWhole; faultAt++)
        {
            using var fixture = await KeyFixture.ProvisionedAsync();
            using var ring = await fixture.UnlockAsync();
            var records = await Records.SealedAsync(fixture, ring);
            try
            {
                using var over = await fixture.UnlockAsync(new FaultyKeyStore(fixture.Store, faultAt, isAfter));
                var faulty = Renewal(fixture, over);
                _ = await faulty.SealAnewAsync(records.Unit, records);
                fixture.Clock.Advance(TimeSpan.FromDays(2));
                _ = await faulty.DestroyFormerKeysAsync(records.Unit, records);
                isWhole = true;
            }
            catch (IOException)
            {
                using var reader = await fixture.UnlockAsync();
                await records.RequireReadableAsync(reader);
                _ = await Renewal(fixture, ring).SealAnewAsync(records.Unit, records);
                fixture.Clock.Advance(TimeSpan.FromDays(2));
                _ = await Renewal(fixture, ring).DestroyFormerKeysAsync(records.Unit, records);
            }

            await records.RequireReadableAsync(ring);
            Assert.Equal(1, fixture.Store.Rows);
        }
    }

    [Fact]
    public async Task SealAnewAsync_UnitWithoutKey_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        Assert.Equal(KeyStoreFault.NoUnitKey, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).SealAnewAsync(fixture.NewUnit(), records))).Fault);
        Assert.Equal(KeyStoreFault.NoUnitKey, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Renewal(fixture, ring).DestroyFormerKeysAsync(fixture.NewUnit(), records))).Fault);
    }

    [Fact]
    public async Task SealAnewAsync_UnitOfAnotherOrganisation_Throws()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var records = await Records.SealedAsync(fixture, ring);
        var stranger = new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid());
        await Assert.ThrowsAsync<ArgumentException>(async () => await Renewal(fixture, ring).SealAnewAsync(stranger, records));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Renewal(fixture, ring).DestroyFormerKeysAsync(stranger, records));
    }

    private static UnitRenewal Renewal(KeyFixture fixture, KeyRing ring) => new(ring, fixture.Audit, ActorHandle.Software);

    /// <summary>Of two reads the second is answered by a copy that does not have the newest key yet.</summary>
    private sealed class LaggingKeyStore(MemoryKeyStore store) : DelegatingKeyStore(store)
    {
        private bool _lags = true;

        public override async ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken)
        {
            _lags = !_lags;
            var rows = await base.ReadUnitAsync(unit, cancellationToken);
            return _lags ? new UnitRows(rows.Mark, rows.Keys.SkipLast(1)) : rows;
        }
    }

    /// <summary>An app's sealed values of one unit.</summary>
    private sealed class Records(ErasureUnit unit) : IUnitResealer
    {
        private readonly Dictionary<string, byte[]> _values = [];

        public ErasureUnit Unit => unit;

        public string? Forgets { get; set; }

        public IEnumerable<KeyId> KeyIds => _values.Values.Select(KeyIdOf).Distinct();

        public static async Task<Records> SealedAsync(KeyFixture fixture, KeyRing ring)
        {
            var records = new Records(fixture.NewUnit());
            using var keys = await ring.OpenOrCreateAsync(records.Unit);
            foreach (var field in Fields)
            {
                records._values[field] = new FieldSealer(keys, KeyFixture.AddressOf(records.Unit)).SealText(field, $"value {field}");
            }

            return records;
        }

        public void Seal(string field, UnitKeys keys) => _values[field] = new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText(field, $"value {field}");

        public async Task RequireReadableAsync(KeyRing ring)
        {
            using var keys = await ring.OpenAsync(unit);
            foreach (var (field, value) in _values)
            {
                Assert.True(new FieldSealer(keys!, KeyFixture.AddressOf(unit)).TryOpen(field, FieldType.Text, value, out var opened), field);
                Assert.Equal($"value {field}", opened.RevealText(Purpose.Verification));
            }
        }

        public ValueTask ResealAsync(UnitKeys keys, CancellationToken cancellationToken)
        {
            var sealer = new FieldSealer(keys, KeyFixture.AddressOf(unit));
            foreach (var field in _values.Keys.Where(field => field != Forgets).ToArray())
            {
                Assert.True(sealer.TryOpen(field, FieldType.Text, _values[field], out var opened));
                _values[field] = sealer.SealText(field, opened.RevealText(Purpose.Sealing));
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask<long> CountOthersAsync(ErasureUnit of, KeyId current, CancellationToken cancellationToken) => ValueTask.FromResult(_values.Values.LongCount(value => KeyIdOf(value) != current));

        private static KeyId KeyIdOf(byte[] value) => FieldSealer.TryReadKeyId(value, out var keyId) ? keyId : default;
    }
}
