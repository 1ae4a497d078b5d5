using System.Text;
using HrdCore.Auditing;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class UnitDestructionTests
{
    private static readonly DateOnly BackupsGone = new(2026, 4, 14);

    [Fact] // KS-13, KS-14
    public async Task RunAsync_Unit_OpensNoMoreAnywhere()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var (unit, other) = (fixture.NewUnit(), fixture.NewUnit());
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        (await ring.OpenOrCreateAsync(other)).Dispose();
        var erased = new Eraser();
        var result = await Destruction(fixture, ring).RunAsync(unit, [erased], BackupsGone);

        Assert.Null(await ring.OpenAsync(unit));
        Assert.Equal(KeyStoreFault.UnitDestroyed, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenOrCreateAsync(unit))).Fault);
        Assert.NotNull(await ring.OpenAsync(other));
        Assert.Equal((1, 1, 1), (result.Certificate.Keys, erased.Calls, fixture.Store.Compactions));
        Assert.Equal(AuditAction.Shredded, fixture.Audit.Entries[^1].Action);
        Assert.True(result.Receipt.Opening.Opens(result.Receipt.Entry, DestructionCertificate.ObjectOf(unit)));
        Assert.Equal([unit], await fixture.Store.ReadMarkedAsync(fixture.TenantId, UnitMark.Destroyed, default));
    }

    [Fact] // KS-15
    public async Task TryOpen_Certificate_IsReadForItsUnitOnly()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var note = (await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone)).Certificate.Note;

        Assert.True(DestructionCertificate.TryOpen(note.ToBytes(), Signer(fixture).Verifier, unit, out var read));
        Assert.Equal((1, KeyFixture.Noon, BackupsGone, fixture.Audit.Size - 1), (read.Keys, read.Time, read.BackupsGoneBy, read.LogEntry));
        Assert.False(DestructionCertificate.TryOpen(note.ToBytes(), Signer(fixture).Verifier, fixture.NewUnit(), out _));
        Assert.False(DestructionCertificate.TryOpen(Encoding.UTF8.GetBytes(note.ToString().Replace("keys 1", "keys 2", StringComparison.Ordinal)), Signer(fixture).Verifier, unit, out _));
        Assert.DoesNotContain(unit.Id.ToString(), note.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory] // KS-13, KS-14
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunAsync_BrokenOffAtAnyCall_IsFinishedByTheNextAndNeverHalfOpen(bool isAfter)
    {
        var isWhole = false;
        for (var faultAt = 1; !isWhole; faultAt++)
        {
            using var fixture = await KeyFixture.ProvisionedAsync();
            var unit = fixture.NewUnit();
            using (var writer = await fixture.UnlockAsync())
            {
                (await writer.OpenOrCreateAsync(unit)).Dispose();
            }

            using var ring = await fixture.UnlockAsync();
            try
            {
                using var faulty = await fixture.UnlockAsync(new FaultyKeyStore(fixture.Store, faultAt, isAfter));
                _ = await Destruction(fixture, faulty).RunAsync(unit, [], BackupsGone);
                isWhole = true;
            }
            catch (IOException)
            {
                // Either nothing has begun and it opens, or it opens for nobody who reads it now.
                using var reader = await fixture.UnlockAsync();
                var mark = (await fixture.Store.ReadUnitAsync(unit, default)).Mark;
                Assert.Equal(mark == UnitMark.None, await reader.OpenAsync(unit) is not null);
                _ = await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone);
            }

            Assert.Null(await ring.OpenAsync(unit));
            Assert.Equal(0, fixture.Store.Rows);
        }
    }

    [Fact]
    public async Task RunAsync_EraserThatFails_CertifiesNothingAndOpensNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();

        await Assert.ThrowsAsync<IOException>(async () => await Destruction(fixture, ring).RunAsync(unit, [new Eraser(fails: true)], BackupsGone));
        Assert.DoesNotContain(AuditAction.Shredded, fixture.Audit.Actions);
        Assert.Null(await ring.OpenAsync(unit));
        Assert.Equal([unit], await fixture.Store.ReadMarkedAsync(fixture.TenantId, UnitMark.BeingDestroyed, default));
    }

    [Fact] // KS-14
    public async Task RunAsync_StoreThatKeepsWhatItDeletes_IsFound()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync(new KeepingKeyStore(fixture.Store));
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();

        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone))).Fault);
    }

    [Fact]
    public async Task RunAsync_MoreRowsThanALogEntryHolds_DestroysThemAll()
    {
        // Who writes rows could add so many to a unit that its destruction fails.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        for (var number = 2; number <= AuditEntry.MaxCommitments + 1; number++)
        {
            fixture.Store.Overwrite(new DataKeyRow(unit, number, KeyId.Generate(), KeyId.Generate(), BackupsGone, new byte[TenantKey.WrappedKeySizeInBytes]));
        }

        Assert.Equal(AuditEntry.MaxCommitments + 1, (await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone)).Certificate.Keys);
        Assert.Equal(0, fixture.Store.Rows);
        Assert.Equal([AuditEntry.MaxCommitments, 1], fixture.Audit.Entries.Where(entry => entry.Action == AuditAction.KeyDestroyed).Select(entry => entry.Receipt.Entry.CommitmentCount));
    }

    [Fact] // KS-13, KS-14
    public async Task RunAsync_SomebodyReadTheUnitJustBefore_KeepsNoKeyOfIt()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var store = new InterruptedKeyStore(fixture.Store);
        using var ring = await fixture.UnlockAsync(store);
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        ring.Forget(unit);
        DestructionResult? result = null;
        store.AfterReadUnit = () => result = Task.Run(async () => await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone)).GetAwaiter().GetResult();

        (await ring.OpenAsync(unit))!.Dispose(); // it was read before the mark stood
        Assert.Equal(1, result!.Certificate.Keys);
        Assert.Null(await ring.OpenAsync(unit));
    }

    [Fact]
    public async Task RunAsync_WhileARotationGoesOn_BothEnd()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var units = Enumerable.Range(0, 30).Select(_ => fixture.NewUnit()).ToArray();
        foreach (var unit in units)
        {
            (await ring.OpenOrCreateAsync(unit)).Dispose();
        }

        var rotation = Task.Run(async () => await fixture.Administration().RotateAsync());
        foreach (var unit in units.Take(10))
        {
            _ = await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone);
        }

        _ = await rotation;
        using var reader = await fixture.UnlockAsync();
        Assert.All(units.Take(10), async unit => Assert.Null(await reader.OpenAsync(unit)));
        foreach (var unit in units.Skip(10))
        {
            Assert.NotNull(await reader.OpenAsync(unit));
        }

        Assert.Equal(1, await fixture.Administration().DestroyFormerKeysAsync());
    }

    [Fact]
    public async Task RunAsync_UnitThatNeverHadAKey_IsRefusedAndNotMarked()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        var mistyped = new ErasureUnit(unit.TenantId, "Case", unit.Id);

        Assert.Equal(KeyStoreFault.NoUnitKey, (await Assert.ThrowsAsync<KeyStoreException>(async () => await Destruction(fixture, ring).RunAsync(mistyped, [], BackupsGone))).Fault);
        Assert.DoesNotContain(AuditAction.Shredded, fixture.Audit.Actions);
        Assert.Equal(UnitMark.None, (await fixture.Store.ReadUnitAsync(mistyped, default)).Mark);
    }

    [Fact]
    public async Task RunAsync_Again_CertifiesNoKeys()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        var unit = fixture.NewUnit();
        (await ring.OpenOrCreateAsync(unit)).Dispose();
        _ = await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone);
        Assert.Equal(0, (await Destruction(fixture, ring).RunAsync(unit, [], BackupsGone)).Certificate.Keys);
    }

    [Fact]
    public async Task RunAsync_UnitOfAnotherOrganisation_Throws()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var ring = await fixture.UnlockAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await Destruction(fixture, ring).RunAsync(new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid()), [], BackupsGone));
    }

    private static NoteSigner Signer(KeyFixture fixture) => new("keys.ngo.example", fixture.Signer);

    private static UnitDestruction Destruction(KeyFixture fixture, KeyRing ring) => new(ring, Signer(fixture), fixture.Audit, ActorHandle.Software);

    private sealed class Eraser(bool fails = false) : IUnitEraser
    {
        public int Calls { get; private set; }

        public ValueTask EraseAsync(ErasureUnit unit, CancellationToken cancellationToken)
        {
            Calls++;
            return fails ? throw new IOException("The index is not reachable.") : ValueTask.CompletedTask;
        }
    }

    /// <summary>Says that it deletes, and does not.</summary>
    private sealed class KeepingKeyStore(MemoryKeyStore store) : DelegatingKeyStore(store)
    {
        public override ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) => ValueTask.FromResult(true);
    }
}
