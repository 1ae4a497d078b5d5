using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class KeyRotationTests
{
    private const int Units = 40;

    [Fact]
    public async Task RotateAsync_Book_RefusesTheFormerKeyAndSaysSoInTheLog()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var values = await SealedAsync(fixture);
        var report = await fixture.Administration().RotateAsync();

        Assert.Equal((Units, 2, false, 3), (report.Rewrapped, report.Generation, report.IsResumed, report.Edition));
        Assert.Equal([AuditAction.KeyCreated, AuditAction.KeyCreated, AuditAction.KeyRotated], fixture.Audit.Actions);
        Assert.Equal(fixture.Audit.Entries.Count, fixture.Audit.Checkpoints);
        await RequireReadableAsync(fixture, values);
    }

    [Fact] // KS-7
    public async Task OpenAsync_WrapUnderAFormerKey_IsRefusedOnceTheRotationIsDone()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var unit = fixture.NewUnit();
        using (var ring = await fixture.UnlockAsync())
        {
            (await ring.OpenOrCreateAsync(unit)).Dispose();
        }

        var stolen = (await fixture.Store.ReadUnitAsync(unit, default)).Keys[0];
        _ = await fixture.Administration().RotateAsync();
        fixture.Store.Overwrite(stolen);

        using var reader = await fixture.UnlockAsync();
        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await reader.OpenAsync(unit))).Fault);
    }

    [Fact] // KS-9
    public async Task OpenOrCreateAsync_RingThatMissedTheRotation_WrapsUnderTheNewKey()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        _ = await fixture.Administration().RotateAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();

        var row = (await fixture.Store.ReadUnitAsync(unit, default)).Keys[0];
        Assert.True(await TenantKeyOfAsync(fixture, generation: 2) == row.TenantKeyId);
    }

    [Theory] // KS-8 to KS-12
    [InlineData(false)]
    [InlineData(true)]
    public async Task RotateAsync_BrokenOffAtAnyCall_LosesNothingAndIsFinishedByTheNext(bool isAfter)
    {
        var total = 0;
        for (var faultAt = 1; ; faultAt++)
        {
            using var fixture = await KeyFixture.ProvisionedAsync();
            var values = await SealedAsync(fixture);
            var faulty = new FaultyKeyStore(fixture.Store, faultAt, isAfter);
            try
            {
                _ = await fixture.Administration(faulty).RotateAsync();
                total = faulty.Calls;
            }
            catch (IOException)
            {
                await RequireReadableAsync(fixture, values); // in the middle, by who knows nothing of it
                _ = await fixture.Administration().RotateAsync();
            }

            await RequireReadableAsync(fixture, values);
            Assert.Equal(Units, fixture.Store.Rows);
            Assert.True(await fixture.Administration().DestroyFormerKeysAsync() >= 1);
            await RequireReadableAsync(fixture, values);
            if (total > 0)
            {
                break;
            }
        }

        Assert.True(total >= 8, $"A rotation made {total} calls; each was broken off.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DestroyFormerKeysAsync_BrokenOffAtAnyCall_IsFinishedByTheNext(bool isAfter)
    {
        for (var faultAt = 1; faultAt <= 4; faultAt++)
        {
            using var fixture = await KeyFixture.ProvisionedAsync();
            var values = await SealedAsync(fixture);
            _ = await fixture.Administration().RotateAsync();
            await Assert.ThrowsAsync<IOException>(async () => await fixture.Administration(new FaultyKeyStore(fixture.Store, faultAt, isAfter)).DestroyFormerKeysAsync());

            _ = await fixture.Administration().DestroyFormerKeysAsync();
            Assert.Equal(KeyStoreFaultOf(await Record.ExceptionAsync(async () => await TenantKeyOfAsync(fixture, generation: 1))), KeyStoreFault.NoSlotOpens);
            await RequireReadableAsync(fixture, values);
        }
    }

    [Fact] // KS-11
    public async Task RotateAsync_AWrapThatDoesNotOpen_StopsAndKeepsTheFormerKey()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var values = await SealedAsync(fixture);
        var row = (await fixture.Store.ReadUnitAsync(values[0].Unit, default)).Keys[0];
        var damaged = row.Wrap.ToArray();
        damaged[60] ^= 1;
        fixture.Store.Overwrite(new DataKeyRow(row.Unit, row.Number, row.DataKeyId, row.TenantKeyId, row.CreatedOn, damaged));

        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration().RotateAsync())).Fault);
        fixture.Store.Overwrite(row); // from the backup
        Assert.True((await fixture.Administration().RotateAsync()).IsResumed);
        await RequireReadableAsync(fixture, values);
    }

    [Fact] // KS-11
    public async Task RotateAsync_StoreThatLosesWhatItReplaced_IsFoundBeforeTheFormerKeyIsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        _ = await SealedAsync(fixture);
        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration(new ForgetfulKeyStore(fixture.Store)).RotateAsync())).Fault);
    }

    [Fact] // KS-11
    public async Task RotateAsync_StoreThatChangesWhatItReplaced_IsFoundBeforeTheFormerKeyIsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        _ = await SealedAsync(fixture);
        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration(new ChangingKeyStore(fixture.Store)).RotateAsync())).Fault);
        using var ring = await fixture.UnlockAsync();
        Assert.Equal(2, ring.Edition); // begun, and not done
    }

    [Fact] // KS-10
    public async Task RotateAsync_TwoAdministratorsAtOnce_NobodysRecordIsLost()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var values = await SealedAsync(fixture);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await Record.ExceptionAsync(async () => await fixture.Administration().RotateAsync()))));

        Assert.All(outcomes, outcome => Assert.True(outcome is null || KeyStoreFaultOf(outcome) is KeyStoreFault.Conflict or KeyStoreFault.NotVerified, outcome?.ToString()));
        _ = await fixture.Administration().RotateAsync();
        await RequireReadableAsync(fixture, values);
    }

    [Fact]
    public async Task RotateAsync_WithoutASlotThatOpens_ChangesNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var administration = new KeyAdministration(fixture.Store, fixture.TenantId, fixture.Signer, [fixture.Custodians], fixture.Audit, default);

        Assert.Equal(KeyStoreFault.NoSlotOpens, (await Assert.ThrowsAsync<KeyStoreException>(async () => await administration.RotateAsync())).Fault);
        using var ring = await fixture.UnlockAsync();
        Assert.Equal(1, ring.Edition);
    }

    private static KeyStoreFault? KeyStoreFaultOf(Exception? exception) => (exception as KeyStoreException)?.Fault;

    private static async Task<(ErasureUnit Unit, byte[] Value)[]> SealedAsync(KeyFixture fixture)
    {
        using var ring = await fixture.UnlockAsync();
        var values = new List<(ErasureUnit, byte[])>();
        for (var number = 0; number < Units; number++)
        {
            var unit = fixture.NewUnit();
            using var keys = await ring.OpenOrCreateAsync(unit);
            values.Add((unit, new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText("f", $"value {number}")));
        }

        return [.. values];
    }

    private static async Task RequireReadableAsync(KeyFixture fixture, (ErasureUnit Unit, byte[] Value)[] values)
    {
        using var ring = await fixture.UnlockAsync();
        for (var number = 0; number < values.Length; number++)
        {
            using var keys = await ring.OpenAsync(values[number].Unit);
            Assert.True(new FieldSealer(keys!, KeyFixture.AddressOf(values[number].Unit)).TryOpen("f", FieldType.Text, values[number].Value, out var field));
            Assert.Equal($"value {number}", field.RevealText(Purpose.Verification));
        }
    }

    private static async Task<KeyId> TenantKeyOfAsync(KeyFixture fixture, long generation)
    {
        Assert.True(KeyBook.TryRead(await fixture.Store.ReadBookAsync(fixture.TenantId, default), fixture.TenantId, fixture.Signer.VerifyingKey, out var book));
        return book.Keys.FirstOrDefault(key => key.Generation == generation)?.KeyId ?? throw KeyStoreException.NoSlotOpens();
    }

    /// <summary>Stores one bit of each wrap otherwise than it was given.</summary>
    private sealed class ChangingKeyStore(MemoryKeyStore store) : DelegatingKeyStore(store)
    {
        public override ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) =>
            base.ReplaceWrapsAsync([.. rows.Select(Changed)], expectedTenantKeyId, cancellationToken);

        private static DataKeyRow Changed(DataKeyRow row)
        {
            var wrap = row.Wrap.ToArray();
            wrap[^1] ^= 1;
            return new DataKeyRow(row.Unit, row.Number, row.DataKeyId, row.TenantKeyId, row.CreatedOn, wrap);
        }
    }

    /// <summary>Says that it replaced wraps, and did not.</summary>
    private sealed class ForgetfulKeyStore(MemoryKeyStore store) : DelegatingKeyStore(store)
    {
        public override ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => ValueTask.FromResult(rows.Count);
    }
}
