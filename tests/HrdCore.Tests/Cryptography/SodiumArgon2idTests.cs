using HrdCore.Cryptography.Sodium;

namespace HrdCore.Tests.Cryptography;

public class SodiumArgon2idTests
{
    // Made with the reference client: printf 'password' | argon2 somesaltsomesalt -id -t 3 -m 12 -p 1 -l 32 -r
    [Theory]
    [InlineData(3, 4 * 1024 * 1024, 32, "06fb80ed27de6ec202ddfe204b2eff122d6cebe86c11f68eb8264c6e5ff2fd28")]
    [InlineData(1, 64 * 1024, 16, "b34a47d8fc6db01774f3ef193bc9f597")]
    public void TryDerive_KnownPassword_GivesWhatTheReferenceGives(int passes, long memory, int length, string expected)
    {
        SodiumLibrary.Require();
        var key = new byte[length];
        Assert.True(SodiumArgon2id.TryDerive("password"u8, "somesaltsomesalt"u8, passes, memory, key));
        Assert.Equal(expected, Convert.ToHexStringLower(key));
    }

    [Fact]
    public void TryDerive_MoreMemoryThanThereIs_ReturnsFalse()
    {
        SodiumLibrary.Require();
        Assert.False(SodiumArgon2id.TryDerive("password"u8, new byte[16], 1, long.MaxValue, new byte[32]));
    }

    [Theory]
    [InlineData(15, 1, 8192, 32)]
    [InlineData(17, 1, 8192, 32)]
    [InlineData(16, 0, 8192, 32)]
    [InlineData(16, 1, 8191, 32)]
    [InlineData(16, 1, 8192, 15)]
    public void TryDerive_SizeOutOfRange_Throws(int salt, int passes, long memory, int key) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SodiumArgon2id.TryDerive([], new byte[salt], passes, memory, new byte[key]));
}
