using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class IndexKeyRingTests : IDisposable
{
    private readonly AgeIdentity _searcher = AgeIdentity.Generate();

    [Fact]
    public async Task UnlockAsync_SlotsOfItsOwn_OpenTheIndexAndNoRecord()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        _ = await fixture.Administration().AddIndexKeyAsync(Slots(fixture));

        using var ring = await UnlockAsync(fixture);
        Assert.Equal(2, ring.Edition);
        Assert.Equal(fixture.TenantId, ring.Current.TenantId);
        Assert.Equal(KeyStoreFault.NoSlotOpens, (await Assert.ThrowsAsync<KeyStoreException>(async () => await KeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, Slots(fixture), fixture.Clock))).Fault);
        Assert.Equal(KeyStoreFault.NoSlotOpens, (await Assert.ThrowsAsync<KeyStoreException>(async () => await IndexKeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, fixture.Slots))).Fault);
        using var tenant = await fixture.UnlockAsync(); // the tenant key is as it was
    }

    [Fact]
    public async Task UnlockAsync_AfterASecondKey_GivesBothUntilTheFormerIsDestroyed()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        _ = await fixture.Administration().AddIndexKeyAsync(Slots(fixture));
        KeyId first;
        using (var ring = await UnlockAsync(fixture))
        {
            first = ring.Current.Id;
        }

        _ = await fixture.Administration().AddIndexKeyAsync(Slots(fixture));
        using (var ring = await UnlockAsync(fixture))
        {
            Assert.Equal(first, Assert.Single(ring.Former).Id);
            Assert.NotEqual(first, ring.Current.Id);
        }

        _ = await fixture.Administration().RotateAsync();
        Assert.Equal(1, await fixture.Administration().DestroyFormerIndexKeysAsync());
        Assert.True(KeyBook.TryRead(await fixture.Store.ReadBookAsync(fixture.TenantId, default), fixture.TenantId, fixture.Signer.VerifyingKey, out var book));
        Assert.Equal(2, book.Keys.Count(key => key.Kind == KeyKind.Tenant)); // the former tenant key is another act's
        using var after = await UnlockAsync(fixture);
        Assert.Empty(after.Former);
        Assert.Equal(AuditAction.KeyDestroyed, fixture.Audit.Entries[^1].Action);
    }

    [Fact]
    public async Task UnlockAsync_NoIndexKeyOrOlderThanSeen_SaysSo()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        Assert.Equal(KeyStoreFault.NoBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await UnlockAsync(fixture))).Fault);
        _ = await fixture.Administration().AddIndexKeyAsync(Slots(fixture));
        var refused = await Assert.ThrowsAsync<KeyStoreException>(async () => await IndexKeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, Slots(fixture), minimumEdition: 3));
        Assert.Equal(KeyStoreFault.OlderThanSeen, refused.Fault);
    }

    [Fact]
    public async Task UnlockAsync_BookWithoutATenantKey_IsNotTrusted()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        var book = await fixture.Administration().AddIndexKeyAsync(Slots(fixture));
        var index = book.Keys.Single(key => key.Kind == KeyKind.Index);
        fixture.Store.Overwrite(fixture.TenantId, book.Next(fixture.Signer, [index]).ToBytes());
        Assert.Equal(KeyStoreFault.UntrustedBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await fixture.UnlockAsync())).Fault);
    }

    [Fact]
    public async Task OpenAsync_WrapUnderTheIndexKey_IsRefused()
    {
        // Who may search has the index key. With it, and rows to write into, they could have records sealed under a data key of their own.
        using var fixture = await KeyFixture.ProvisionedAsync();
        _ = await fixture.Administration().AddIndexKeyAsync(fixture.Slots);
        using var searcher = await IndexKeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, fixture.Slots);
        using var posing = Posing(searcher.Current);
        using var own = DataKey.Generate();
        var unit = fixture.NewUnit();
        fixture.Store.Overwrite(new DataKeyRow(unit, 1, own.Id, posing.Id, new DateOnly(2026, 3, 14), posing.Wrap(own, unit)));

        using var ring = await fixture.UnlockAsync();
        Assert.Equal(KeyStoreFault.DamagedWrap, (await Assert.ThrowsAsync<KeyStoreException>(async () => await ring.OpenAsync(unit))).Fault);

        static TenantKey Posing(BlindIndexKey index)
        {
            using var secret = index.Secret.Use();
            return new TenantKey(index.Id, index.TenantId, 1, SecretBytes.CopyOf(secret.Bytes));
        }
    }

    [Fact] // KS-5
    public async Task AddIndexKeyAsync_NoSlotOffline_IsRefused()
    {
        using var fixture = await KeyFixture.ProvisionedAsync();
        KeyAdministration administration = fixture.Administration();
        await Assert.ThrowsAsync<ArgumentException>(async () => await administration.AddIndexKeyAsync([AgeKeyWrapper.ForKeyFile("search", _searcher)]));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await administration.AddIndexKeyAsync(null!));
    }

    [Fact]
    public async Task AddIndexKeyAsync_WithoutABook_SaysSo()
    {
        using var fixture = new KeyFixture();
        KeyAdministration administration = fixture.Administration();
        Assert.Equal(KeyStoreFault.NoBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await administration.AddIndexKeyAsync(Slots(fixture)))).Fault);
        Assert.Equal(KeyStoreFault.NoBook, (await Assert.ThrowsAsync<KeyStoreException>(async () => await administration.DestroyFormerIndexKeysAsync())).Fault);
    }

    public void Dispose() => _searcher.Dispose();

    private IKeyWrapper[] Slots(KeyFixture fixture) => [AgeKeyWrapper.ForCustodians("index custodians", [fixture.Custodian.Recipient]), AgeKeyWrapper.ForKeyFile("search", _searcher)];

    private ValueTask<IndexKeyRing> UnlockAsync(KeyFixture fixture) => IndexKeyRing.UnlockAsync(fixture.Store, fixture.TenantId, fixture.Signer.VerifyingKey, Slots(fixture));
}
