using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>Both directions against the age client for Node.js, which shares no code with ours or with the system's client.</summary>
public sealed class AgeNodeClientTests : IDisposable
{
    private const string Text = "Two mills, öne brook ";
    private readonly AgeIdentity[] _identities = [AgeIdentity.Generate(), AgeIdentity.Generate(), AgeIdentity.Generate()];

    [AgeNodeTheory]
    [InlineData(0, false)]
    [InlineData(65_536, false)]
    [InlineData(65_537, true)]
    [InlineData(300_000, false)]
    public void Client_FileWeMade_GivesTheContent(int length, bool armor)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        Assert.Equal(content, AgeNodeClient.Run(Encrypted(content, armor, _identities[0].Recipient), "decrypt", "-i", Written(_identities[0])));
    }

    [AgeNodeTheory]
    [InlineData(0, true)]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    [InlineData(300_000, false)]
    public void Decrypt_FileTheClientMade_GivesTheContent(int length, bool armor)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        string[] form = armor ? ["-a"] : [];
        Assert.Equal(content, AgeFile.Decrypt(AgeNodeClient.Run(content, ["encrypt", .. form, "-r", _identities[0].Recipient.ToString()])!, _identities[0]));
    }

    [AgeNodeFact]
    public void Client_FileForThree_OpensForTheLastAndNotForAFourth()
    {
        using var fourth = AgeIdentity.Generate();
        var file = Encrypted("three"u8.ToArray(), armor: false, [.. _identities.Select(identity => identity.Recipient)]);
        Assert.Equal("three"u8.ToArray(), AgeNodeClient.Run(file, "decrypt", "-i", Written(_identities[2])));
        Assert.Null(AgeNodeClient.Run(file, "decrypt", "-i", Written(fourth)));
    }

    [AgeNodeFact]
    public void Decrypt_FileTheClientMadeForThree_OpensForEachAndNotForAFourth()
    {
        using var fourth = AgeIdentity.Generate();
        var file = AgeNodeClient.Run("three"u8.ToArray(), ["encrypt", .. _identities.SelectMany(identity => (string[])["-r", identity.Recipient.ToString()])])!;
        Assert.All(_identities, identity => Assert.Equal("three"u8.ToArray(), AgeFile.Decrypt(file, identity)));
        Assert.Equal(AgeFileFault.NoMatchingIdentity, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, fourth)).Fault);
    }

    [AgeNodeFact]
    public void Client_FileOfAPassphrase_GivesTheContent()
    {
        // Its scrypt is slow; the system's client is asked about the usual work factor.
        using var passphrase = AgePassphrase.WithAnyWorkFactor(Text, 10, 10);
        Assert.Equal("noon"u8.ToArray(), AgeNodeClient.Run(AgeFile.Encrypt("noon"u8, passphrase), "decrypt", "-p", Text));
    }

    [AgeNodeFact]
    public void Decrypt_FileOfAPassphraseTheClientMade_GivesTheContent()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor(Text, 10, 10);
        Assert.Equal("noon"u8.ToArray(), AgeFile.Decrypt(AgeNodeClient.Run("noon"u8.ToArray(), "encrypt", "-a", "-w", "10", "-p", Text)!, passphrase));
    }

    [AgeNodeFact]
    public void Client_FileChanged_IsRefused()
    {
        var file = Encrypted(new byte[100], armor: false, _identities[0].Recipient);
        file[^1] ^= 1;
        Assert.Null(AgeNodeClient.Run(file, "decrypt", "-i", Written(_identities[0])));
    }

    public void Dispose() => Array.ForEach(_identities, identity => identity.Dispose());

    private static byte[] Encrypted(byte[] content, bool armor, params AgeRecipient[] recipients)
    {
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream(content), file, new AgeOptions { Armor = armor }, recipients);
        return file.ToArray();
    }

    private static string Written(AgeIdentity identity)
    {
        var text = new char[AgeIdentity.SecretKeyLength];
        identity.RevealSecretKey(text);
        return new string(text);
    }
}
