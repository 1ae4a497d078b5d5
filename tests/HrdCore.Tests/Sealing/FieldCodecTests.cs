using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class FieldCodecTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly FieldSealer _sealer;

    public FieldCodecTests() => _sealer = new FieldSealer(_key, Address);

    [Fact] // SV-21
    public void Reveal_AnyValue_IsWhatWasSealed()
    {
        RequireRoundTrip(FieldCodec.Boolean);
        RequireRoundTrip(FieldCodec.Integer);
        RequireRoundTrip(FieldCodec.Uuid);
        RequireRoundTrip(FieldCodec.Decimal);
        Prop.ForAll(ArbMap.Default.ArbFor<long>(), ticks => Gives(FieldCodec.Instant, new DateTimeOffset(Math.Abs(ticks % DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero))).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), day => Gives(FieldCodec.Date, DateOnly.FromDayNumber(Math.Abs(day % DateOnly.MaxValue.DayNumber)))).QuickCheckThrowOnFailure();
    }

    [Theory] // SV-21
    [InlineData("1.50", "1.50")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("-0.00", "0.00")]
    public void Reveal_Decimal_KeepsItsScale(string text, string shown)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(_sealer.TryOpen("f", FieldType.Decimal, _sealer.Seal("f", FieldCodec.Decimal, value), out var opened));
        Assert.Equal(shown, opened.Reveal(FieldCodec.Decimal, Purpose.Verification)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact] // SV-21
    public void Reveal_Edges_AreWhatWasSealed()
    {
        Assert.All([long.MinValue, -1, 0, long.MaxValue], value => Assert.True(Gives(FieldCodec.Integer, value)));
        Assert.All([DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch.AddTicks(-1), DateTimeOffset.MaxValue], value => Assert.True(Gives(FieldCodec.Instant, value)));
        Assert.All([DateOnly.MinValue, DateOnly.MaxValue], value => Assert.True(Gives(FieldCodec.Date, value)));
    }

    [Fact]
    public void Reveal_Null_IsNull()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Integer, _sealer.Seal<long>("f", FieldCodec.Integer, null), out var opened));
        Assert.Null(opened.Reveal(FieldCodec.Integer, Purpose.Verification));
    }

    [Fact] // SV-22
    public void Seal_EveryTypeButTextAndBytes_HasOneLength()
    {
        Assert.Single(new[] { _sealer.Seal<bool>("f", FieldCodec.Boolean, true).Length, _sealer.Seal<bool>("f", FieldCodec.Boolean, null).Length, _sealer.Seal<decimal>("f", FieldCodec.Decimal, decimal.MaxValue).Length, _sealer.Seal<Guid>("f", FieldCodec.Uuid, Guid.NewGuid()).Length }.Distinct());
        Assert.Single(new[] { _sealer.SealCode("f", "a").Length, _sealer.SealCode("f", new string('a', 58)).Length, _sealer.SealCode("f", null).Length }.Distinct());
    }

    [Theory] // SV-21
    [InlineData(FieldType.Boolean, "02")]
    [InlineData(FieldType.Boolean, "0100")]
    [InlineData(FieldType.Decimal, "1d00000000000000000000000000000001")]
    [InlineData(FieldType.Decimal, "0000000001000000000000000000000000")]
    [InlineData(FieldType.Date, "ffffffff")]
    [InlineData(FieldType.Date, "7fffffff")]
    [InlineData(FieldType.Instant, "7fffffffffffffff")]
    [InlineData(FieldType.Integer, "00")]
    [InlineData(FieldType.Uuid, "00")]
    [InlineData(FieldType.Text, "80")] // a continuation without a beginning
    [InlineData(FieldType.Text, "c080")] // a longer spelling of U+0000
    [InlineData(FieldType.Text, "eda080")] // half a surrogate pair
    [InlineData(FieldType.Code, "")]
    [InlineData(FieldType.Code, "410a")]
    [InlineData(FieldType.Code, "c3a9")]
    public void TryOpen_ContentThatItsTypeDoesNotWrite_ReturnsFalse(FieldType type, string content) =>
        Assert.False(_sealer.TryOpen("f", type, _sealer.SealRaw("f", type, Convert.FromHexString(content)), out _));

    [Fact]
    public void Reveal_CodecOfAnotherType_Throws()
    {
        // An integer has the length of an instant: only the type tells them apart.
        Assert.True(_sealer.TryOpen("f", FieldType.Integer, _sealer.Seal<long>("f", FieldCodec.Integer, 1), out OpenedField? opened));
        Assert.Throws<ArgumentException>(() => opened.Reveal(FieldCodec.Instant, Purpose.Verification));
    }

    [Fact]
    public void Seal_KeyDisposed_Throws()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Integer, _sealer.Seal<long>("f", FieldCodec.Integer, 1), out var opened));
        opened.Dispose();
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _sealer.Seal<long>("f", FieldCodec.Integer, 1));
        Assert.Throws<ObjectDisposedException>(() => opened.Reveal(FieldCodec.Integer, Purpose.Verification));
        Assert.Throws<ArgumentException>(() => _sealer.Seal<long>("", FieldCodec.Integer, 1));
    }

    [Fact] // SV-20
    public void TryOpen_OtherRevision_ReturnsFalse()
    {
        var at = new[] { Address, Address.AtRevision(1), Address.AtRevision(2), Address.AtRevision(long.MaxValue) };
        var values = at.Select(address => new FieldSealer(_key, address).SealText("f", "x")).ToArray();
        for (var from = 0; from < at.Length; from++)
        {
            for (var to = 0; to < at.Length; to++)
            {
                Assert.Equal(from == to, new FieldSealer(_key, at[to]).TryOpen("f", FieldType.Text, values[from], out _));
            }
        }
    }

    [Fact]
    public void AtRevision_BelowOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 1).AtRevision(0));

    public void Dispose() => _key.Dispose();

    private void RequireRoundTrip<T>(FieldCodec<T> codec)
        where T : struct => Prop.ForAll(ArbMap.Default.ArbFor<T>(), value => Gives(codec, value)).QuickCheckThrowOnFailure();

    private bool Gives<T>(FieldCodec<T> codec, T value)
        where T : struct
    {
        Assert.True(_sealer.TryOpen("f", codec.Type, _sealer.Seal<T>("f", codec, value), out var opened));
        return value.Equals(opened.Reveal(codec, Purpose.Verification));
    }
}
