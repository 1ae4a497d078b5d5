using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class EvidenceHashTests : TextValueContract<EvidenceHash>
{
    protected override Gen<EvidenceHash> Values =>
        from content in Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>())
        from algorithm in Gen.Choose(0, 2)
        select algorithm switch
        {
            0 => EvidenceHash.Sha256Of(content),
            1 => EvidenceHash.Sha512Of(content),
            _ => new EvidenceHash(EvidenceHashAlgorithm.Sha3, EvidenceHash.Sha256Of(content).ToArray()),
        };

    // FIPS 180-4 and 202, the examples of the message "abc".
    [Theory]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", EvidenceHashAlgorithm.Sha256)]
    [InlineData("sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f", EvidenceHashAlgorithm.Sha512)]
    [InlineData("sha3-256:3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532", EvidenceHashAlgorithm.Sha3)]
    public void Parse_KnownHash_IsReadInEitherCase(string text, EvidenceHashAlgorithm algorithm)
    {
        var hash = EvidenceHash.Parse(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal) + 1;
        Assert.Equal((text, algorithm), (hash.ToString(), hash.Algorithm));
        Assert.Equal(hash, EvidenceHash.Parse(text[..colon] + text[colon..].ToUpperInvariant()));
    }

    [Fact]
    public void Sha256Of_AndSha512Of_AreThoseOfTheStandard()
    {
        Assert.StartsWith("sha256:ba7816bf", EvidenceHash.Sha256Of("abc"u8).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("sha512:ddaf35a1", EvidenceHash.Sha512Of("abc"u8).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256:ba7816bf")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad00")]
    [InlineData("sha512:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(EvidenceHash.TryParse(text, out _));

    [Theory]
    [InlineData("md5:900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("sha1:a9993e364706816aba3e25717850c26c9cd0d89d")]
    public void Parse_BrokenAlgorithm_IsRefusedWithTheReason(string text)
    {
        Assert.False(EvidenceHash.TryParse(text, out _));
        Assert.Contains("two different files", Assert.Throws<FormatException>(() => EvidenceHash.Parse(text)).Message, StringComparison.Ordinal);
    }

    // By reference every stored hash would differ from the one that is computed anew, and each file would look forged.
    [Fact]
    public void Operators_SameBytesMadeTwice_AreTheSame()
    {
        var (one, again, other) = (EvidenceHash.Sha256Of("a"u8), EvidenceHash.Sha256Of("a"u8), EvidenceHash.Sha256Of("b"u8));
        Assert.Equal((true, false, true), (one == again, one != again, one != other));
        Assert.Equal((true, false, false), ((EvidenceHash?)null == null, one == null, null == one));
    }

    [Fact]
    public void Equality_OtherAlgorithm_Differs()
    {
        var bytes = EvidenceHash.Sha256Of("abc"u8).ToArray();
        Assert.NotEqual(new EvidenceHash(EvidenceHashAlgorithm.Sha256, bytes), new EvidenceHash(EvidenceHashAlgorithm.Sha3, bytes));
    }

    [Fact]
    public void ToArray_Changed_LeavesTheHashAlone()
    {
        var hash = EvidenceHash.Sha256Of(Encoding.UTF8.GetBytes("photograph 17"));
        Array.Clear(hash.ToArray());
        Assert.Equal(EvidenceHash.Sha256Of(Encoding.UTF8.GetBytes("photograph 17")), hash);
    }

    [Theory]
    [InlineData(EvidenceHashAlgorithm.Sha256, 31)]
    [InlineData(EvidenceHashAlgorithm.Sha512, 32)]
    [InlineData(EvidenceHashAlgorithm.Sha3, 0)]
    public void Constructor_OtherSize_IsRefused(EvidenceHashAlgorithm algorithm, int size) =>
        Assert.Throws<ArgumentException>("bytes", () => new EvidenceHash(algorithm, new byte[size]));

    [Fact]
    public void Constructor_NoAlgorithm_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceHash((EvidenceHashAlgorithm)3, new byte[32]));
}
