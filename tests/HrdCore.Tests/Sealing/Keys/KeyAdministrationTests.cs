using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class KeyAdministrationTests
{
    [Fact]
    public async Task ProvisionAsync_Organisation_HasOneKeyInEverySlot()
    {
        using var fixture = new KeyFixture();
        var book = await fixture.Administration().ProvisionAsync();

        var key = Assert.Single(book.Keys);
        Assert.Equal((1, 1, true), (book.Edition, key.Generation, key.IsCurrent));
        Assert.Equal([("custodians", true), ("server", false)], key.Slots.Select(slot => (slot.Name, slot.IsOffline)));
        Assert.Equal([AuditAction.KeyCreated], fixture.Audit.Actions);
    }

    [Fact]
    public async Task ProvisionAsync_Twice_IsRefusedAndKeepsTheFirst()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        Assert.Equal(KeyStoreFault.HasBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration().ProvisionAsync())).Fault);
        Assert.Equal([AuditAction.KeyCreated], fixture.Audit.Actions); // nothing is logged that was not done
        using var ring = await fixture.UnlockAsync();
    }

    [Fact] // KS-5
    public void New_NoSlotOffline_IsRefused()
    {
        using var fixture = new KeyFixture();
        Assert.Contains("offline", Assert.Throws<ArgumentException>(() => With(fixture, fixture.Server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_NoSlotOrTwoOfOneName_IsRefused()
    {
        using var fixture = new KeyFixture();
        Assert.Throws<ArgumentException>(() => With(fixture));
        Assert.Throws<ArgumentException>(() => With(fixture, fixture.Custodians, fixture.Custodians));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeyAdministration(fixture.Store, fixture.TenantId, fixture.Signer, fixture.Slots, fixture.Audit, default, minimumEdition: -1));
        Assert.Throws<ArgumentException>(() => new KeyAdministration(fixture.Store, Guid.Empty, fixture.Signer, fixture.Slots, fixture.Audit, default));
    }

    [Theory] // KS-19
    [InlineData("")]
    [InlineData("arn:aws:kms:eu-central-1:111122223333:key/00112233-4455-6677-8899-aabb")]
    [InlineData("cl\u00e9")]
    [InlineData("a\nb")]
    public async Task New_SlotWhoseNameNoBookHolds_IsRefused(string name)
    {
        // A book with such a name would be signed and stored, and nobody could read it again, with the only envelopes of the new tenant key in it.
        using var fixture = await KeyFixture.ProvisionedAsync();
        Assert.Throws<ArgumentException>(() => With(fixture, fixture.Custodians, new NamedSlot(name, fixture.Server)));
        KeyAdministration administration = fixture.Administration();
        await Assert.ThrowsAsync<ArgumentException>(async () => await administration.AddIndexKeyAsync([fixture.Custodians, new NamedSlot(name, fixture.Server)]));
        Assert.Throws<ArgumentNullException>(() => With(fixture, fixture.Custodians, null!));
    }

    [Fact]
    public async Task EveryAct_EnvelopeLongerThanABookHolds_IsRefusedAndChangesNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var crowd = AgeKeyWrapper.ForCustodians("custodians", [.. Enumerable.Repeat(fixture.Custodian.Recipient, 1024)]);
        KeyAdministration administration = With(fixture, crowd, fixture.Server);
        using var fresh = new KeyFixture();
        KeyAdministration first = With(fresh, crowd, fresh.Server);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await first.ProvisionAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await administration.RotateAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await administration.ReplaceSlotsAsync(fixture.Server));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await administration.AddIndexKeyAsync([crowd]));
        using var ring = await fixture.UnlockAsync();
        Assert.Equal(1, ring.Edition);
    }

    [Fact]
    public async Task RotateAsync_BookFullOfFormerKeys_IsRefusedUntilTheyAreDestroyed()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        KeyAdministration administration = fixture.Administration();
        for (var keys = 1; keys < KeyBook.MaxKeys; keys++)
        {
            _ = await administration.RotateAsync();
        }

        Assert.Contains("Destroy former keys", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await administration.RotateAsync())).Message, StringComparison.Ordinal);
        Assert.Equal(KeyBook.MaxKeys - 1, await administration.DestroyFormerKeysAsync());
        Assert.Equal(KeyBook.MaxKeys + 1, (await administration.RotateAsync()).Generation);
    }

    [Fact] // KS-6
    public async Task UnlockAsync_EnvelopeOfAnotherKeyInASignedBook_DoesNotOpen()
    {
        // An administrator's mistake, or a slot that was swapped before the book was signed: the book names one key, the slot holds another.
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var other = TenantKey.Generate(fixture.TenantId);
        Assert.True(KeyBook.TryRead(await fixture.Store.ReadBookAsync(fixture.TenantId, default), fixture.TenantId, fixture.Signer.VerifyingKey, out var book));
        var slots = book.Keys[0].Slots.Select(slot => new KeyBookSlot(slot.Name, slot.IsOffline, TenantKeyEnvelope.Seal(other, fixture.ServerIdentity.Recipient))).ToArray();
        fixture.Store.Overwrite(fixture.TenantId, book.Next(fixture.Signer, [book.Keys[0].With(slots)]).ToBytes());

        Assert.Equal(KeyStoreFault.NoSlotOpens, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.UnlockAsync())).Fault);
    }

    [Theory] // KS-6
    [InlineData("nothing")]
    [InlineData("kind")]
    [InlineData("tenant")]
    [InlineData("generation")]
    [InlineData("key id")]
    public async Task UnlockAsync_EnvelopeThatDiffersFromTheBookInOneThing_DoesNotOpen(string what)
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        Assert.True(KeyBook.TryRead(await fixture.Store.ReadBookAsync(fixture.TenantId, default), fixture.TenantId, fixture.Signer.VerifyingKey, out var book));
        var key = book.Keys[0];
        var record = new byte[KeyRecord.SizeInBytes];
        KeyRecord.Write(
            record, what == "kind" ? KeyKind.Index : KeyKind.Tenant, what == "key id" ? KeyId.Generate() : key.KeyId, what == "tenant" ? Guid.NewGuid() : fixture.TenantId, what == "generation" ? 2 : 1, new byte[32]);
        var slots = key.Slots.Select(slot => new KeyBookSlot(slot.Name, slot.IsOffline, AgeFile.Encrypt(record, fixture.ServerIdentity.Recipient))).ToArray();
        fixture.Store.Overwrite(fixture.TenantId, book.Next(fixture.Signer, [key.With(slots)]).ToBytes());

        Assert.Equal(what == "nothing" ? null : KeyStoreFault.NoSlotOpens, (await Record.ExceptionAsync(async () => (await fixture.UnlockAsync()).Dispose()) as KeyStoreException)?.Fault);
    }

    [Fact]
    public async Task ReplaceSlotsAsync_NewCustodian_OpensAndTheFormerDoesNot()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        using var newcomer = AgeIdentity.Generate();
        var slot = AgeKeyWrapper.ForCustodians("custodians", [newcomer.Recipient]);
        _ = await With(fixture, slot).ReplaceSlotsAsync(fixture.Server);

        using var ring = await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [AgeKeyWrapper.ForCustodians("custodians", [newcomer.Recipient], newcomer)], fixture.Clock);
        Assert.Equal(2, ring.Edition);
        var former = AgeKeyWrapper.ForCustodians("custodians", [fixture.Custodian.Recipient], fixture.Custodian);
        await Assert.ThrowsAsync<KeyStoreException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, [former], fixture.Clock));
    }

    [Fact]
    public async Task ReplaceSlotsAsync_SlotThatDoesNotOpen_ChangesNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration().ReplaceSlotsAsync(fixture.Custodians));
        using var ring = await fixture.UnlockAsync();
        Assert.Equal(1, ring.Edition);
    }

    [Fact]
    public async Task DestroyFormerKeysAsync_NothingRotated_DestroysNothing()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        Assert.Equal(0, await fixture.Administration().DestroyFormerKeysAsync());
    }

    [Fact]
    public async Task ProvisionAsync_SlotThatDoesNotOpenWhatItClosed_IsRefusedBeforeAnythingIsStored()
    {
        using var fixture = new KeyFixture();
        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await With(fixture, new WrongWrapper(fixture.Custodians)).ProvisionAsync())).Fault);
        Assert.Null(await fixture.Store.ReadBookAsync(fixture.TenantId, default));
    }

    [Fact] // KS-12
    public async Task DestroyFormerKeysAsync_AWrapStillUnderIt_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var unit = fixture.NewUnit();
        using (var ring = await fixture.UnlockAsync())
        {
            (await ring.OpenOrCreateAsync(unit)).Dispose();
        }

        var former = (await fixture.Store.ReadUnitAsync(unit, default)).Keys[0];
        _ = await fixture.Administration().RotateAsync();
        fixture.Store.Overwrite(former);

        Assert.Equal(KeyStoreFault.NotVerified, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.Administration().DestroyFormerKeysAsync())).Fault);
    }

    [Fact] // KS-3
    public async Task RotateAsync_BookOlderThanSeen_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var administration = new KeyAdministration(fixture.Store, fixture.TenantId, fixture.Signer, fixture.Slots, fixture.Audit, default, minimumEdition: 2);
        Assert.Equal(KeyStoreFault.OlderThanSeen, (await Assert.ThrowsAsync<KeyStoreException>(async () => await administration.RotateAsync())).Fault);
    }

    [Fact]
    public async Task EveryAct_WithoutABook_SaysSo()
    {
        using var fixture = new KeyFixture();
        foreach (var act in new Func<KeyAdministration, Task>[] { a => a.RotateAsync().AsTask(), a => a.DestroyFormerKeysAsync().AsTask(), a => a.ReplaceSlotsAsync(fixture.Server).AsTask() })
        {
            Assert.Equal(KeyStoreFault.NoBook, (await Assert.ThrowsAsync<KeyStoreException>(() => act(fixture.Administration()))).Fault);
        }
    }

    /// <summary>A slot under another name.</summary>
    private sealed class NamedSlot(string name, IKeyWrapper inner) : IKeyWrapper
    {
        public string Name => name;

        public bool IsOffline => inner.IsOffline;

        public bool CanUnwrap => inner.CanUnwrap;

        public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken) => inner.WrapAsync(key, tenantId, cancellationToken);

        public ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken) => inner.TryUnwrapAsync(envelope, tenantId, key, cancellationToken);
    }

    private static KeyAdministration With(KeyFixture fixture, params IKeyWrapper[] slots) => new(fixture.Store, fixture.TenantId, fixture.Signer, slots, fixture.Audit, ActorHandle.Software);

    /// <summary>Says that it can open, and cannot.</summary>
    private sealed class WrongWrapper(IKeyWrapper inner) : IKeyWrapper
    {
        public string Name => inner.Name;

        public bool IsOffline => inner.IsOffline;

        public bool CanUnwrap => true;

        public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken) => inner.WrapAsync(key, tenantId, cancellationToken);

        public ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken) => ValueTask.FromResult(false);
    }
}
