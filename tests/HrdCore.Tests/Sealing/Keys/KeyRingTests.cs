using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class KeyRingTests
{
    [Fact]
    public async Task OpenAsync_AThousandUnits_OpensTheRootSlotOnce()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var units = Enumerable.Range(0, 1000).Select(_ => fixture.NewUnit()).ToArray();
        using (var writer = await fixture.UnlockAsync())
        {
            foreach (var unit in units)
            {
                (await writer.OpenOrCreateAsync(unit)).Dispose();
            }
        }

        var before = fixture.Server.Opened;
        using var reader = await fixture.UnlockAsync();
        foreach (var unit in units)
        {
            (await reader.OpenAsync(unit))!.Dispose();
        }

        Assert.Equal(1, fixture.Server.Opened - before);
    }

    [Fact]
    public async Task OpenAsync_UnitThatWasSealed_OpensInAnotherProcess()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var unit = fixture.NewUnit();
        byte[] value;
        using (var writer = await fixture.UnlockAsync())
        using (var keys = await writer.OpenOrCreateAsync(unit))
        {
            value = new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText("defender.alias", "Kestrel");
        }

        using var reader = await fixture.UnlockAsync();
        using var opened = await reader.OpenAsync(unit);
        Assert.True(new FieldSealer(opened!, KeyFixture.AddressOf(unit)).TryOpen("defender.alias", FieldType.Text, value, out var field));
        Assert.Equal("Kestrel", field.RevealText(Purpose.Verification));
    }

    [Fact]
    public async Task OpenAsync_UnitWithoutKeys_GivesNull()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        Assert.Null(await ring.OpenAsync(fixture.NewUnit()));
    }

    [Fact]
    public async Task OpenOrCreateAsync_TwoRingsAtOnce_AgreeOnOneKey()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var unit = fixture.NewUnit();
        using var one = await fixture.UnlockAsync();
        using var other = await fixture.UnlockAsync();
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () => await (number % 2 == 0 ? one : other).OpenOrCreateAsync(unit))));

        Assert.Single(keys.Select(key => key.CurrentId).Distinct());
        Assert.Equal(1, fixture.Store.Rows);
    }

    [Fact]
    public async Task UnlockAsync_NoBook_SaysSo()
    {
        using var fixture = new KeyFixture();
        Assert.Equal(KeyStoreFault.NoBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.UnlockAsync())).Fault);
    }

    [Fact] // KS-1, KE-3
    public async Task UnlockAsync_BookOfSomebodyWhoKnowsTheRecipients_IsNotTrusted()
    {
        // The attacker knows every public key, so the envelopes in this book open; only the signature tells.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var theirs = SigningKey.Generate();
        var book = await new KeyAdministration(new MemoryKeyStore(), fixture.TenantId, theirs, fixture.Slots, fixture.Audit, default).ProvisionAsync();
        fixture.Store.Overwrite(fixture.TenantId, book.ToBytes());

        Assert.Equal(KeyStoreFault.UntrustedBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.UnlockAsync())).Fault);
    }

    [Fact]
    public async Task UnlockAsync_SlotOfSomebodyElse_SaysThatNoneOpens()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var stranger = AgeIdentity.Generate();
        IKeyWrapper[] slots = [AgeKeyWrapper.ForKeyFile("server", stranger), AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient])];
        var refused = await Assert.ThrowsAsync<KeyStoreException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, slots, fixture.Clock));
        Assert.Equal(KeyStoreFault.NoSlotOpens, refused.Fault);
    }

    [Fact]
    public async Task UnlockAsync_WithTheCustodiansIdentity_OpensWhenTheServerIsGone()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var slot = AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient], fixture.Custodian);
        using var ring = await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [slot], fixture.Clock);
        Assert.Equal(1, ring.Edition);
    }

    [Fact]
    public async Task UnlockAsync_AllSlotsOfTheOrganisation_UsesTheOneThatOpensHere()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, fixture.Slots, fixture.Clock);
        Assert.Equal((0, 2), (fixture.Custodians.Opened, fixture.Server.Opened)); // the server's once when it was provisioned
    }

    [Fact]
    public async Task UnlockAsync_CustodianToo_UsesTheServersSlotFirst()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var custodians = new CountingWrapper(AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient], fixture.Custodian));
        using var ring = await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [custodians, fixture.Server], fixture.Clock);
        Assert.Equal(0, custodians.Opened);
    }

    [Fact]
    public async Task UnlockAsync_NoSlotOpens_SaysWhatCanBeToldWithoutASecret()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var stranger = AgeIdentity.Generate();
        Assert.Contains("public keys only", await RefusalAsync(fixture, AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient])), StringComparison.Ordinal);
        Assert.Contains("has the name of a slot", await RefusalAsync(fixture, AgeKeyWrapper.ForKeyFile("Server", fixture.ServerIdentity)), StringComparison.Ordinal);
        Assert.Contains("Check the passphrase or identity", await RefusalAsync(fixture, AgeKeyWrapper.ForKeyFile("server", stranger)), StringComparison.Ordinal);
    }

    [Fact] // KS-3
    public async Task UnlockAsync_BackupThatIsOlderThanSeen_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var backup = fixture.Store.Copy();
        var report = await fixture.Administration().RotateAsync();

        var refused = await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.UnlockAsync(backup, fixture.Options(report.Edition)));
        Assert.Equal(KeyStoreFault.OlderThanSeen, refused.Fault);
    }

    [Fact]
    public async Task OpenAsync_WrapMovedFromAnotherUnit_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var (victim, own) = (fixture.NewUnit(), fixture.NewUnit());
        using var ring = await fixture.UnlockAsync();
        (await ring.OpenOrCreateAsync(victim)).Dispose();
        var row = (await fixture.Store.ReadUnitAsync(victim, default)).Keys[0];
        fixture.Store.Overwrite(new DataKeyRow(own, 1, row.DataKeyId, row.TenantKeyId, row.CreatedOn, row.Wrap));

        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenAsync(own))).Fault);
    }

    [Fact] // KS-17
    public async Task OpenAsync_StoreThatHandsOutAnotherUnitsRow_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var (victim, own) = (fixture.NewUnit(), fixture.NewUnit());
        using (var ring = await fixture.UnlockAsync())
        {
            (await ring.OpenOrCreateAsync(victim)).Dispose();
        }

        using var lied = await fixture.UnlockAsync(new LyingKeyStore(fixture.Store, victim));
        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await lied.OpenAsync(own))).Fault);
    }

    [Fact]
    public async Task OpenAsync_UnitOfAnotherOrganisation_Throws()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var stranger = new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid());
        await Assert.ThrowsAsync<ArgumentException>(async () => await ring.OpenAsync(stranger));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ring.OpenOrCreateAsync(stranger));
    }

    [Fact]
    public async Task NewSealer_RecordOfAnotherOrganisation_Throws()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        using UnitKeys keys = await ring.OpenOrCreateAsync(fixture.NewUnit());
        var stranger = new RecordAddress(Guid.NewGuid(), "case", keys.Unit.Id, 1);
        Assert.Throws<ArgumentException>("address", () => new FieldSealer(keys, stranger));
        Assert.Throws<ArgumentException>("address", () => new AttachmentSealer(keys, stranger));
    }

    [Fact]
    public async Task OpenAsync_AgainWithinTheTime_DoesNotAskTheStore()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var store = new FaultyKeyStore(fixture.Store, faultAt: 0, isAfter: false);
        using var ring = await fixture.UnlockAsync(store);
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var calls = store.Calls;
        (await ring.OpenAsync(unit))!.Dispose();
        Assert.Equal(calls, store.Calls);

        fixture.Clock.Advance(TimeSpan.FromMinutes(5));
        (await ring.OpenAsync(unit))!.Dispose();
        Assert.Equal(calls + 2, store.Calls); // the unit and the key book
    }

    [Fact]
    public async Task OpenAsync_AfterTheMachineSlept_AsksTheStoreAgain()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var store = new FaultyKeyStore(fixture.Store, faultAt: 0, isAfter: false);
        using var ring = await fixture.UnlockAsync(store);
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var calls = store.Calls;

        fixture.Clock.Sleep(TimeSpan.FromDays(3));
        (await ring.OpenAsync(unit))!.Dispose();
        Assert.True(store.Calls > calls);
    }

    [Fact] // KS-16
    public async Task CurrentId_BorrowedBeforeTheMachineSleptForADay_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        using UnitKeys keys = await ring.OpenOrCreateAsync(fixture.NewUnit());
        fixture.Clock.Sleep(TimeSpan.FromHours(25));
        Assert.Throws<InvalidOperationException>(() => keys.CurrentId);
    }

    [Fact] // KS-16
    public async Task CurrentId_BorrowedForADayWhileSomebodySetTheClockBack_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        using UnitKeys keys = await ring.OpenOrCreateAsync(fixture.NewUnit());
        fixture.Clock.Advance(TimeSpan.FromHours(25));
        fixture.Clock.Sleep(TimeSpan.FromDays(-30));
        Assert.Throws<InvalidOperationException>(() => keys.CurrentId);
    }

    [Fact] // KS-13
    public async Task OpenAsync_UnitThatIsForgottenWhileItIsRead_IsNotKept()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var unit = fixture.NewUnit();
        using (var writer = await fixture.UnlockAsync())
        {
            (await writer.OpenOrCreateAsync(unit)).Dispose();
        }

        var store = new InterruptedKeyStore(fixture.Store);
        using var ring = await fixture.UnlockAsync(store);
        store.AfterReadUnit = () => ring.Forget(unit);
        UnitKeys? keys = await ring.OpenAsync(unit);
        var key = keys!.Current;
        keys.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
    }

    [Fact]
    public async Task Add_AfterTheRingWasDisposed_IsNotKept()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var cache = new UnitKeyCache(fixture.Options());
        var stamp = cache.Stamp;
        cache.Close();
        var key = DataKey.Generate();
        cache.Add(new UnitKeyEntry(fixture.NewUnit(), [key], fixture.Clock), stamp).Dispose();

        Assert.Equal(0, cache.Count);
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
    }

    [Fact] // KS-18
    public async Task OpenAsync_RingThatMissedTheRotation_RefusesTheFormerKeyWhenItsTimeIsOver()
    {
        // The former tenant key was stolen. Who has it and writes rows could wrap a data key of their own for the ring that knows of no rotation.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var stolen = (await fixture.Store.ReadUnitAsync(unit, default)).Keys[0];
        _ = await fixture.Administration().RotateAsync();
        fixture.Store.Overwrite(stolen);

        fixture.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenAsync(unit))).Fault);
        Assert.Equal(3, ring.Edition);
    }

    [Fact] // KS-3
    public async Task OpenAsync_TwoReadTheBookAtOnce_TheYoungerStays()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var store = new InterruptedKeyStore(fixture.Store);
        using var ring = await fixture.UnlockAsync(store);
        var units = new[] { fixture.NewUnit(), fixture.NewUnit() };
        foreach (var unit in units)
        {
            (await ring.OpenOrCreateAsync(unit)).Dispose();
        }

        fixture.Clock.Advance(TimeSpan.FromMinutes(5));
        store.AfterReadBook = async () =>
        {
            _ = await fixture.Administration().RotateAsync();
            (await ring.OpenAsync(units[1]))!.Dispose();
        };
        _ = await Record.ExceptionAsync(async () => (await ring.OpenAsync(units[0]))!.Dispose()); // its own book is the older one
        Assert.Equal(3, ring.Edition);
    }

    [Fact]
    public async Task UnlockAsync_OneSlotOutOfReach_OpensFromTheOther()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var custodians = AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient], fixture.Custodian);
        using var ring = await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [new UnreachableSlot("custodians"), custodians], fixture.Clock);
        Assert.Equal(1, ring.Edition);
    }

    [Fact]
    public async Task UnlockAsync_NoSlotInReach_SaysWhatTheSlotSaid()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        IKeyWrapper[] slots = [new UnreachableSlot("custodians"), new UnreachableSlot("server")];
        await Assert.ThrowsAsync<IOException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, slots, fixture.Clock));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, fixture.Slots, fixture.Clock, cancellationToken: cancelled.Token));
    }

    [Fact] // KS-8
    public async Task OpenOrCreateAsync_RowOfTheHighestNumber_IsRefusedByName()
    {
        // Numbers are not sealed: who writes rows could set one to the highest there is.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var row = (await fixture.Store.ReadUnitAsync(unit, default)).Keys[0];
        fixture.Store.Overwrite(new DataKeyRow(unit, ushort.MaxValue, row.DataKeyId, row.TenantKeyId, row.CreatedOn, row.Wrap));

        fixture.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenOrCreateAsync(unit))).Fault);
    }

    [Fact]
    public async Task OpenAsync_KeysNobodyAsksForAnyMore_AreZeroedWhenTheirTimeIsOver()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var keys = await ring.OpenOrCreateAsync(fixture.NewUnit());
        var key = keys.Current;
        keys.Dispose();
        key.Secret.Use().Dispose(); // still kept

        fixture.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
    }

    [Fact]
    public async Task OpenAsync_MoreUnitsThanAreKept_ForgetsTheLeastRecentlyUsed()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync(options: fixture.Options(maxUnits: 2));
        var units = Enumerable.Range(0, 3).Select(_ => fixture.NewUnit()).ToArray();
        var keys = new List<DataKey>();
        foreach (var unit in units)
        {
            using var opened = await ring.OpenOrCreateAsync(unit);
            keys.Add(opened.Current);
        }

        Assert.Throws<ObjectDisposedException>(() => keys[0].Secret.Use());
        keys[1].Secret.Use().Dispose();
        keys[2].Secret.Use().Dispose();
    }

    [Fact]
    public async Task OpenAsync_MoreKeyBytesThanAreKept_ForgetsTheLeastRecentlyUsed()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync(options: new KeyRingOptions { MaxKeyBytes = 64 });
        using UnitKeys first = await ring.OpenOrCreateAsync(fixture.NewUnit());
        var key = first.Current;
        first.Dispose();
        using UnitKeys second = await ring.OpenOrCreateAsync(fixture.NewUnit());
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
    }

    [Fact] // KS-3
    public async Task OpenAsync_StorePutBackBehindWhatTheRingSaw_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var backup = await fixture.Store.ReadBookAsync(fixture.TenantId, default);
        _ = await fixture.Administration().RotateAsync();
        fixture.Clock.Advance(TimeSpan.FromMinutes(5));
        (await ring.OpenAsync(unit))!.Dispose();

        fixture.Store.Overwrite(fixture.TenantId, backup!);
        fixture.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(KeyStoreFault.OlderThanSeen, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenAsync(unit))).Fault);
    }

    [Fact]
    public async Task Forget_KeysInUse_StayUntilTheyAreGivenBack()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        UnitKeys keys = await ring.OpenOrCreateAsync(unit);
        var key = keys.Current;
        ring.Forget(unit);

        Assert.NotEmpty(new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText("f", "x"));
        keys.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
        Assert.Throws<ObjectDisposedException>(() => keys.CurrentId);
    }

    [Fact]
    public async Task Dispose_Ring_ZeroesWhatNobodyUses()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var ring = await fixture.UnlockAsync();
        var keys = await ring.OpenOrCreateAsync(fixture.NewUnit());
        var key = keys.Current;
        keys.Dispose();
        ring.Dispose();

        Assert.Throws<ObjectDisposedException>(() => key.Secret.Use());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await ring.OpenAsync(fixture.NewUnit()));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await ring.OpenOrCreateAsync(fixture.NewUnit()));
    }

    [Fact]
    public async Task OpenOrCreateAsync_KeyOlderThanAYear_SealsWithANewOneAndOpensBoth()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        byte[] old;
        using (var keys = await ring.OpenOrCreateAsync(unit))
        {
            old = new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText("f", "x");
        }

        fixture.Clock.Advance(TimeSpan.FromDays(366));
        using var both = await ring.OpenOrCreateAsync(unit);
        var sealer = new FieldSealer(both, KeyFixture.AddressOf(unit));
        Assert.Equal(2, both.Count);
        Assert.True(sealer.TryOpen("f", FieldType.Text, old, out _));
        Assert.True(FieldSealer.TryReadKeyId(sealer.SealText("f", "x"), out var sealing) && sealing == both.CurrentId);
        Assert.True(FieldSealer.TryReadKeyId(old, out var former) && former != both.CurrentId);
    }

    [Fact]
    public void Options_OutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyRingOptions { MaxUnits = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyRingOptions { MaxKeyBytes = 63 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyRingOptions { MaxAge = TimeSpan.FromHours(25) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyRingOptions { MinimumEdition = -1 });
    }

    private static async Task<string> RefusalAsync(KeyFixture fixture, IKeyWrapper slot)
    {
        var refused = await Assert.ThrowsAsync<KeyStoreException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [slot], fixture.Clock));
        Assert.Equal(KeyStoreFault.NoSlotOpens, refused.Fault);
        return refused.Message;
    }

    /// <summary>A key service that nobody reaches.</summary>
    private sealed class UnreachableSlot(string name) : IKeyWrapper
    {
        public string Name => name;

        public bool IsOffline => false;

        public bool CanUnwrap => true;

        public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken) => throw new IOException("The service is out of reach.");

        public ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken) => throw new IOException("The service is out of reach.");
    }

    /// <summary>Gives one unit's rows for every unit.</summary>
    private sealed class LyingKeyStore(MemoryKeyStore store, ErasureUnit always) : DelegatingKeyStore(store)
    {
        public override ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) => base.ReadUnitAsync(always, cancellationToken);
    }
}
