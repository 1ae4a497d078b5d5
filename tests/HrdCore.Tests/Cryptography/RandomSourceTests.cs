using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

public sealed class RandomSourceTests
{
    [Fact]
    public void Fill_SourceThatRepeats_IsRefusedAndGivesNothing()
    {
        var source = new RandomSource(destination => destination.Fill(0x5C));
        var key = new byte[32];

        Assert.Throws<RandomSourceException>(() => source.Fill(key));
        Assert.Equal(new byte[32], key);
    }

    [Fact]
    public void Fill_SourceThatGivesTheSameTwice_IsRefusedAtTheSecondDraw()
    {
        var source = new RandomSource(destination =>
        {
            for (var i = 0; i < destination.Length; i++)
            {
                destination[i] = (byte)(i * 37);
            }
        });
        source.Fill(new byte[24]);

        Assert.Throws<RandomSourceException>(() => source.Fill(new byte[24]));
    }

    [Fact]
    public void Fill_SourceThatFails_PassesItsErrorOn() =>
        Assert.Throws<IOException>(() => new RandomSource(_ => throw new IOException("no entropy")).Fill(new byte[24]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Fill_AnyLength_IsFilledToItsEnd(int length)
    {
        // Each byte is zero once in 256 draws; in 40 draws none is zero every time.
        var everZeroOnly = Enumerable.Repeat(true, length).ToArray();
        for (var draw = 0; draw < 40; draw++)
        {
            var bytes = new byte[length];
            RandomSource.System.Fill(bytes);
            for (var i = 0; i < length; i++)
            {
                everZeroOnly[i] &= bytes[i] == 0;
            }
        }

        Assert.DoesNotContain(true, everZeroOnly);
    }

    [Fact]
    public void Seal_AMillionTimes_NoSaltTwice()
    {
        var salts = new HashSet<UInt128>();
        var (key, message) = (new byte[32], new byte[Cobblestone256.GetSealedLength(0)]);
        for (var i = 0; i < 1_000_000; i++)
        {
            Cobblestone256.Seal(key, [], [], message);
            Assert.True(salts.Add(new UInt128(BitConverter.ToUInt64(message, 0), BitConverter.ToUInt64(message, 16))), "A salt came twice.");
        }
    }
}
