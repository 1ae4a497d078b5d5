using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class SigningKeyEnvelopeTests : IDisposable
{
    private static readonly Guid Tenant = Guid.NewGuid();
    private readonly SigningKey _key = SigningKey.Generate();
    private readonly AgeIdentity _holder = AgeIdentity.Generate();

    [Fact]
    public void Open_Envelope_GivesTheKey()
    {
        using var opened = SigningKeyEnvelope.Open(SigningKeyEnvelope.Seal(_key, Tenant, _holder.Recipient), Tenant, _holder);
        Assert.Equal(_key.VerifyingKey, opened.VerifyingKey);
    }

    [Fact] // KE-4
    public void Open_EnvelopeOfATenantKeyOrAnotherTenant_Throws()
    {
        using var tenantKey = TenantKey.Generate(Tenant);
        Assert.Throws<InvalidDataException>(() => SigningKeyEnvelope.Open(TenantKeyEnvelope.Seal(tenantKey, _holder.Recipient), Tenant, _holder));
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(SigningKeyEnvelope.Seal(_key, Tenant, _holder.Recipient), _holder));
        Assert.Throws<InvalidDataException>(() => SigningKeyEnvelope.Open(SigningKeyEnvelope.Seal(_key, Tenant, _holder.Recipient), Guid.NewGuid(), _holder));
    }

    [Fact]
    public void Open_ForSomebodyElse_Throws()
    {
        using var other = AgeIdentity.Generate();
        Assert.Throws<AgeFileException>(() => SigningKeyEnvelope.Open(SigningKeyEnvelope.Seal(_key, Tenant, other.Recipient), Tenant, _holder));
        Assert.Throws<ArgumentException>(() => SigningKeyEnvelope.Open(SigningKeyEnvelope.Seal(_key, Tenant, other.Recipient), Tenant));
    }

    [Fact]
    public void Seal_NobodyOrNoTenantOrDisposed_Throws()
    {
        Assert.Throws<ArgumentException>(() => SigningKeyEnvelope.Seal(_key, Tenant));
        Assert.Throws<ArgumentException>(() => SigningKeyEnvelope.Seal(_key, Guid.Empty, _holder.Recipient));
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => SigningKeyEnvelope.Seal(_key, Tenant, _holder.Recipient));
    }

    public void Dispose()
    {
        _key.Dispose();
        _holder.Dispose();
    }
}
