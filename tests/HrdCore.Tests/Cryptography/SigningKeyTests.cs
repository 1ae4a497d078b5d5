using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

public class SigningKeyTests
{
    // RFC 8032 7.1, TEST 2.
    private const string Seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
    private const string PublicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private const string Signature =
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    [Fact]
    public void Sign_KnownSeed_GivesKnownSignature()
    {
        using var key = SigningKey.FromSeed(Convert.FromHexString(Seed));
        var signature = new byte[SigningKey.SignatureSizeInBytes];
        key.Sign([0x72], signature);

        Assert.Equal(PublicKey, key.VerifyingKey.ToString());
        Assert.Equal(Signature, Convert.ToHexStringLower(signature));
    }

    [Fact]
    public void Verify_SignatureOfAnotherMessage_ReturnsFalse()
    {
        using var key = SigningKey.Generate();
        var signature = new byte[SigningKey.SignatureSizeInBytes];
        key.Sign("one"u8, signature);

        Assert.True(key.VerifyingKey.Verify("one"u8, signature));
        Assert.False(key.VerifyingKey.Verify("two"u8, signature));
    }

    [Fact]
    public void VerifyingKeyParse_WhatToStringWrote_GivesTheKey()
    {
        using var key = SigningKey.Generate();
        Assert.Equal(key.VerifyingKey, VerifyingKey.Parse(key.VerifyingKey.ToString()));
        Assert.Equal(PublicKey, VerifyingKey.Parse(PublicKey.ToUpperInvariant()).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("3d40")]
    [InlineData(" " + PublicKey)]
    [InlineData("x" + "d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")]
    public void VerifyingKeyParse_AnythingElse_Throws(string text) => Assert.Throws<FormatException>(() => VerifyingKey.Parse(text));

    [Fact]
    public void Verify_SignatureOfWrongLength_ReturnsFalse() =>
        Assert.False(VerifyingKey.FromBytes(Convert.FromHexString(PublicKey)).Verify([0x72], Convert.FromHexString(Signature)[..63]));

    [Fact]
    public void RevealSeed_Key_GivesTheSeedItWasMadeFrom()
    {
        using var key = SigningKey.FromSeed(Convert.FromHexString(Seed));
        var seed = new byte[SigningKey.SeedSizeInBytes];
        key.RevealSeed(seed);
        Assert.Equal(Seed, Convert.ToHexStringLower(seed));
    }

    [Fact]
    public void Sign_AfterDispose_Throws()
    {
        var key = SigningKey.Generate();
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.Sign([], new byte[64]));
    }

    [Fact]
    public void RevealSeed_AfterDispose_Throws()
    {
        var key = SigningKey.Generate();
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.RevealSeed(new byte[32]));
    }

    [Fact]
    public void Sign_DestinationOfAnotherSize_Throws()
    {
        using var key = SigningKey.Generate();
        Assert.Throws<ArgumentException>(() => key.Sign([], new byte[63]));
    }

    [Fact]
    public void RevealSeed_DestinationOfAnotherSize_Throws()
    {
        using var key = SigningKey.Generate();
        Assert.Throws<ArgumentException>(() => key.RevealSeed(new byte[31]));
    }

    [Fact]
    public void FromSeed_WrongSize_Throws() => Assert.Throws<ArgumentException>(() => SigningKey.FromSeed(new byte[31]));

    [Fact]
    public void FromBytes_WrongSize_Throws() => Assert.Throws<ArgumentException>(() => VerifyingKey.FromBytes(new byte[33]));

    [Fact]
    public void ToString_Key_IsAConstant()
    {
        using var key = SigningKey.Generate();
        Assert.Equal("[SigningKey]", key.ToString());
    }
}
