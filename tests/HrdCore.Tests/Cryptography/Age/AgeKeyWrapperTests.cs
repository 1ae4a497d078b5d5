using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeKeyWrapperTests : IDisposable
{
    private static readonly Guid Tenant = Guid.NewGuid();
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();
    private readonly AgeIdentity _stranger = AgeIdentity.Generate();
    private readonly AgePassphrase _passphrase = AgePassphrase.WithAnyWorkFactor("two herons by the weir", workFactor: 10, maxWorkFactor: 18);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(96);

    [Fact]
    public async Task TryUnwrapAsync_OwnEnvelope_GivesTheKey()
    {
        foreach (var slot in new[] { AgeKeyWrapper.ForCustodians("a", [_stranger.Recipient, _custodian.Recipient], _custodian), AgeKeyWrapper.ForPassphrase("a", _passphrase), AgeKeyWrapper.ForKeyFile("a", _custodian) })
        {
            var opened = new byte[_key.Length];
            Assert.True(await slot.TryUnwrapAsync(await slot.WrapAsync(_key, Tenant, default), Tenant, opened, default));
            Assert.Equal(_key, opened);
        }
    }

    [Fact]
    public async Task TryUnwrapAsync_NotForIt_ReturnsFalse()
    {
        var envelope = await AgeKeyWrapper.ForCustodians("a", [_custodian.Recipient]).WrapAsync(_key, Tenant, default);
        var opened = new byte[_key.Length];

        Assert.False(await AgeKeyWrapper.ForKeyFile("a", _stranger).TryUnwrapAsync(envelope, Tenant, opened, default));
        Assert.False(await AgeKeyWrapper.ForPassphrase("a", _passphrase).TryUnwrapAsync(envelope, Tenant, opened, default));
        Assert.False(await AgeKeyWrapper.ForCustodians("a", [_custodian.Recipient]).TryUnwrapAsync(envelope, Tenant, opened, default));
        Assert.Equal(new byte[_key.Length], opened);
    }

    [Fact]
    public async Task TryUnwrapAsync_OtherLengthOrNoAgeFile_ReturnsFalse()
    {
        var slot = AgeKeyWrapper.ForKeyFile("a", _custodian);
        Assert.False(await slot.TryUnwrapAsync(await slot.WrapAsync(_key, Tenant, default), Tenant, new byte[95], default));
        Assert.False(await slot.TryUnwrapAsync(new byte[200], Tenant, new byte[96], default));
    }

    [Fact]
    public void IsOffline_EachKind_SaysWhetherAMachineHoldsIt() => Assert.Equal(
        [true, true, false],
        new[] { AgeKeyWrapper.ForCustodians("a", [_custodian.Recipient]), AgeKeyWrapper.ForPassphrase("a", _passphrase), AgeKeyWrapper.ForKeyFile("a", _custodian) }.Select(slot => slot.IsOffline));

    [Fact]
    public void ForCustodians_NobodyOrABadName_Throws()
    {
        Assert.Throws<ArgumentException>(() => AgeKeyWrapper.ForCustodians("a", []));
        Assert.Throws<ArgumentException>(() => AgeKeyWrapper.ForCustodians("", [_custodian.Recipient]));
        Assert.Throws<ArgumentException>("identity", () => AgeKeyWrapper.ForCustodians("a", [_custodian.Recipient], _stranger));
        Assert.Throws<ArgumentException>(() => AgeKeyWrapper.ForPassphrase("\u00e9", _passphrase));
        Assert.Throws<ArgumentException>(() => AgeKeyWrapper.ForKeyFile(new string('a', 65), _custodian));
    }

    [Fact]
    public async Task WrapAsync_AfterDispose_Throws()
    {
        var slot = AgeKeyWrapper.ForPassphrase("a", _passphrase);
        var envelope = await slot.WrapAsync(_key, Tenant, default);
        _passphrase.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await slot.WrapAsync(_key, Tenant, default));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await slot.TryUnwrapAsync(envelope, Tenant, new byte[96], default));
    }

    [Fact]
    public async Task WrapAsync_MoreMemoryThanThereIs_IsRefused()
    {
        using var costly = AgePassphrase.WithAnyWorkFactor("two herons by the weir", workFactor: 30, maxWorkFactor: 30);
        var slot = AgeKeyWrapper.ForPassphrase("a", costly);
        await Assert.ThrowsAsync<InsufficientMemoryException>(async () => await slot.WrapAsync(_key, Tenant, default));

        // A file that asks for as much when it is opened: the work factor stands in its header.
        var envelope = await AgeKeyWrapper.ForPassphrase("a", _passphrase).WrapAsync(_key, Tenant, default);
        var text = System.Text.Encoding.Latin1.GetString(envelope).Replace(" 10\n", " 30\n", StringComparison.Ordinal);
        await Assert.ThrowsAsync<InsufficientMemoryException>(async () => await slot.TryUnwrapAsync(System.Text.Encoding.Latin1.GetBytes(text), Tenant, new byte[96], default));
    }

    public void Dispose()
    {
        _custodian.Dispose();
        _stranger.Dispose();
        _passphrase.Dispose();
    }
}
