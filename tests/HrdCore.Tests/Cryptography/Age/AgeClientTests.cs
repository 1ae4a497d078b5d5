using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>Both directions against the age client, an implementation that shares no code with ours.</summary>
public sealed class AgeClientTests : IDisposable
{
    private readonly AgeIdentity _identity = AgeIdentity.Generate();
    private readonly string _keyFile = Path.GetTempFileName();

    public AgeClientTests()
    {
        Span<char> secret = stackalloc char[AgeIdentity.SecretKeyLength];
        _identity.RevealSecretKey(secret);
        File.WriteAllText(_keyFile, new string(secret));
    }

    [AgeClientTheory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(1_000_000)]
    public void Client_FileWeMade_GivesTheContent(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        Assert.Equal(content, AgeClient.Run(AgeFile.Encrypt(content, _identity.Recipient), "-d", "-i", _keyFile));
    }

    [AgeClientTheory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(1_000_000)]
    public void Decrypt_FileTheClientMade_GivesTheContent(int length)
    {
        using var other = AgeIdentity.Generate();
        var content = RandomNumberGenerator.GetBytes(length);
        var file = AgeClient.Run(content, "-e", "-r", other.Recipient.ToString(), "-r", _identity.Recipient.ToString());
        Assert.Equal(content, AgeFile.Decrypt(file!, _identity));
    }

    [AgeClientTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Client_FileForThree_OpensForEach(int reader)
    {
        AgeIdentity[] all = [AgeIdentity.Generate(), AgeIdentity.Generate(), AgeIdentity.Generate()];
        all[reader].Dispose();
        all[reader] = _identity;
        Assert.Equal("three"u8.ToArray(), AgeClient.Run(AgeFile.Encrypt("three"u8, [.. all.Select(i => i.Recipient)]), "-d", "-i", _keyFile));
    }

    [AgeClientTheory]
    [InlineData(1024)]
    public void Client_FileForAsManyAsAllowed_OpensForTheLast(int recipients)
    {
        using var other = AgeIdentity.Generate();
        Assert.Equal("all"u8.ToArray(), AgeClient.Run(AgeFile.Encrypt("all"u8, [.. Enumerable.Repeat(other.Recipient, recipients - 1), _identity.Recipient]), "-d", "-i", _keyFile));
    }

    public void Dispose()
    {
        _identity.Dispose();
        File.Delete(_keyFile);
    }
}
