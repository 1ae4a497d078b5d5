using System.Text;
using HrdCore.Cryptography.Age;
using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeIdentityFileTests : IDisposable
{
    private readonly AgeIdentity _one = AgeIdentity.Generate();
    private readonly AgeIdentity _two = AgeIdentity.Generate();

    [Fact]
    [Trait("Must", "AG-11")]
    public void Write_TwoIdentities_SaysOnlyTheirKeys()
    {
        Assert.Equal($"# public key: {_one.Recipient}\n{Secret(_one)}\n# public key: {_two.Recipient}\n{Secret(_two)}\n", Encoding.ASCII.GetString(AgeIdentityFile.Write(_one, _two)));
    }

    [Fact]
    public void Read_WhatWriteMade_GivesTheSameInOrder()
    {
        using var file = AgeIdentityFile.Read(AgeIdentityFile.Write(_one, _two));
        Assert.Equal([_one.Recipient, _two.Recipient], file.Identities.Select(identity => identity.Recipient));
    }

    [Theory]
    [InlineData("# created: 2026-01-02T03:04:05Z\n# public key: age1...\n{0}\n")]
    [InlineData("\n\n{0}")]
    [InlineData("#\r\n\r\n{0}\r\n\r\n")]
    [InlineData("{0}\n# ж ؏\n")]
    [Trait("Must", "AG-10")]
    public void Read_CommentsAndBlankLines_ArePassedOver(string content)
    {
        using var file = AgeIdentityFile.Read(Encoding.UTF8.GetBytes(content.Replace("{0}", Secret(_one), StringComparison.Ordinal)));
        Assert.Equal(_one.Recipient, Assert.Single(file.Identities).Recipient);
    }

    [Theory]
    [InlineData("{0}\n {0}\n", "Line 2 ")]
    [InlineData("{0} \n", "Line 1 ")]
    [InlineData("\n\n{0}{0}\n", "Line 3 ")]
    [InlineData("AGE-PLUGIN-YUBIKEY-1QQQQ\n", "Line 1 ")]
    [InlineData("AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR\n", "later version")]
    [InlineData("# only words\n", "no age identity")]
    [InlineData("", "no age identity")]
    [Trait("Must", "AG-10")]
    public void Read_SomethingElse_ThrowsWithoutIt(string content, string said)
    {
        var thrown = Assert.Throws<FormatException>(() => AgeIdentityFile.Read(Encoding.UTF8.GetBytes(content.Replace("{0}", Secret(_one), StringComparison.Ordinal))));
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret(_one)[20..40], thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Must", "AG-10")]
    public void Read_TooManyIdentities_Throws() =>
        Assert.Throws<FormatException>(() => AgeIdentityFile.Read(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Secret(_one) + "\n", 1025)))));

    [Fact]
    [Trait("Must", "AG-10")]
    public void Read_TooLarge_Throws() => Assert.Throws<FormatException>(() => AgeIdentityFile.Read(new byte[AgeIdentityFile.MaxSizeInBytes + 1]));

    [Fact]
    public void Write_NoIdentity_Throws() => Assert.Throws<ArgumentException>(() => AgeIdentityFile.Write());

    [Fact]
    public void Write_NullIdentity_Throws() => Assert.Throws<ArgumentNullException>(() => AgeIdentityFile.Write([_one, null!]));

    [Fact]
    public void Write_DisposedIdentity_Throws()
    {
        _one.Dispose();
        Assert.Throws<ObjectDisposedException>(() => AgeIdentityFile.Write(_one));
    }

    [Fact]
    public void Dispose_File_DisposesItsIdentities()
    {
        var file = AgeIdentityFile.Read(AgeIdentityFile.Write(_one));
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => file.Identities[0].RevealSecretKey(new char[AgeIdentity.SecretKeyLength]));
    }

    [Fact]
    public void ToString_File_IsAConstant()
    {
        using var file = AgeIdentityFile.Read(AgeIdentityFile.Write(_one));
        Assert.Equal("[AgeIdentityFile]", file.ToString());
    }

    [AgeClientTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Client_FileOfTwoIdentities_OpensForEach(bool second)
    {
        var path = Path.Combine(Directory.CreateDirectory(ScratchFolder.New()).FullName, "key.txt");
        File.WriteAllBytes(path, AgeIdentityFile.Write(_one, _two));
        Assert.Equal([1, 2], AgeClient.Run(AgeFile.Encrypt([1, 2], (second ? _two : _one).Recipient), "-d", "-i", path));
    }

    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
    }

    private static string Secret(AgeIdentity identity)
    {
        var secret = new char[AgeIdentity.SecretKeyLength];
        identity.RevealSecretKey(secret);
        return new string(secret);
    }
}
