using System.Security.Cryptography;
using System.Text;
using HrdCore.Auditing;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Auditing;

public class NoteVerifierTests
{
    // C2SP signed-note v1.1.0, "Verifier keys", example.
    private const string SpecificationKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    [Fact]
    [Trait("Must", "AL-23")]
    public void KeyId_OfTheSpecificationsKey_IsTheOnePrinted()
    {
        var key = VerifyingKey.FromBytes(Convert.FromBase64String("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k").AsSpan(1));
        Assert.Equal(0x530d903au, new NoteVerifier("example.com/foo", key).KeyId);
    }

    [Fact]
    public void TryParse_SpecificationsKey_WritesItBack()
    {
        Assert.True(NoteVerifier.TryParse(SpecificationKey, out var verifier));
        Assert.Equal(SpecificationKey, verifier!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.com/foo")]
    [InlineData("example.com/foo+530d903a")]
    [InlineData("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // another key id
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // another name
    [InlineData("example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // type 0x04
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U==")] // one byte short
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k ")]
    [InlineData("exam ple.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(NoteVerifier.TryParse(text, out _));

    [Fact]
    public void TryParse_KeyWithPlusInItsBase64_IsTaken()
    {
        var verifier = Enumerable.Range(0, 200).Select(i => NoteKeys.Signer(first: (byte)i).Verifier).First(v => v.ToString().Count(c => c == '+') > 2);
        Assert.True(NoteVerifier.TryParse(verifier.ToString(), out var parsed));
        Assert.Equal(verifier, parsed);
    }

    [Theory]
    [Trait("Must", "AL-22")]
    [Trait("Must", "AL-27")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a+b")]
    [InlineData("a\u00a0b")]
    [InlineData("a\u2003b")]
    [InlineData("a\u3000")]
    [InlineData("a\u0085b")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    public void Constructor_NameOfOtherShape_IsRefused(string name) =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new NoteVerifier(name, NoteKeys.Key().VerifyingKey)).ParamName);

    [Fact]
    [Trait("Must", "AL-22")]
    public void Constructor_NameWithHalfASurrogatePair_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new NoteVerifier("a\ud800b", NoteKeys.Key().VerifyingKey));

    [Theory]
    [Trait("Must", "AL-27")]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Constructor_NameAtTheLimit_IsTaken(int length, bool taken)
    {
        var failure = Record.Exception(() => new NoteVerifier(new string('a', length), NoteKeys.Key().VerifyingKey));
        Assert.Equal(taken, failure is null);
    }

    [Theory]
    [Trait("Must", "AL-27")]
    [InlineData("a", 255, true)]
    [InlineData("a", 256, false)]
    [InlineData("\u00e9", 127, true)]
    [InlineData("\u00e9", 128, false)]
    public void TryParse_NameAtTheLimit_IsTakenAndBeyondItRefused(string letter, int count, bool taken)
    {
        var name = string.Concat(Enumerable.Repeat(letter, count));
        byte[] key = [1, .. NoteKeys.Key().VerifyingKey.ToBytes()];
        var id = SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', .. key]).AsSpan(0, 4);
        Assert.Equal(taken, NoteVerifier.TryParse($"{name}+{Convert.ToHexStringLower(id)}+{Convert.ToBase64String(key)}", out _));
    }

    [Fact]
    public void Constructor_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new NoteVerifier(null!, NoteKeys.Key().VerifyingKey));
        Assert.Throws<ArgumentNullException>(() => new NoteVerifier("a", null!));
    }

    [Fact]
    public void Equals_OtherNameOrKey_IsFalse()
    {
        var verifier = NoteKeys.Signer().Verifier;
        Assert.Equal(NoteKeys.Signer().Verifier, verifier);
        Assert.NotEqual(NoteKeys.Signer("other").Verifier, verifier);
        Assert.NotEqual(NoteKeys.Signer(first: 1).Verifier, verifier);
    }
}
