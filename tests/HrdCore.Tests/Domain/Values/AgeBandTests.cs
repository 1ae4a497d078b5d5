using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class AgeBandTests : TextValueContract<AgeBand>
{
    private static readonly DateOnly At = new(2019, 3, 14);

    private static readonly Gen<AgeBand> AnyBand =
        from lower in Gen.Choose(0, 150)
        from width in Gen.Choose(0, 60)
        select width == 0 || lower + width > 150 ? new AgeBand(lower) : new AgeBand(lower, lower + width - 1);

    protected override Gen<AgeBand> Values => AnyBand;

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("18-")]
    [InlineData("-18")]
    [InlineData("29-18")]
    [InlineData("018-29")]
    [InlineData("18-029")]
    [InlineData("18+29")]
    [InlineData("+")]
    [InlineData("151+")]
    [InlineData("18-151")]
    [InlineData("18 - 29")]
    [InlineData("18-29-30")]
    [InlineData("18-29+")]
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(AgeBand.TryParse(text, out _));
        Assert.Throws<FormatException>(() => AgeBand.Parse(text));
    }

    [Fact]
    public void Five_Always_AreTheBandsThatTheirDocumentationNames()
    {
        Assert.Equal("0-17 18-29 30-44 45-59 60+", string.Join(' ', AgeBands.Five.Bands));
        Assert.Equal("0-17 18+", string.Join(' ', AgeBands.ChildAdult.Bands));
    }

    [Theory]
    [InlineData(0, "0-17")]
    [InlineData(17, "0-17")]
    [InlineData(18, "18-29")]
    [InlineData(59, "45-59")]
    [InlineData(60, "60+")]
    [InlineData(150, "60+")]
    public void BandOf_Age_IsTheOneThatHoldsIt(int age, string band) => Assert.Equal(band, AgeBands.Five.BandOf(age).ToString());

    [Fact]
    public void BandOf_AnyAge_IsInJustOneBandOfAnySet()
    {
        var sets = from count in Gen.Choose(0, 8) from lower in Gen.Choose(1, 150).ArrayOf(count) select new AgeBands([0, .. lower.Distinct().Order()]);
        Prop.ForAll(sets.ToArbitrary(), Gen.Choose(0, 150).ToArbitrary(), (bands, age) =>
            bands.Bands.Count(band => band.Contains(age)) == 1 && bands.BandOf(age).Contains(age)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("2001-03-14", "18-29")] // the birthday
    [InlineData("2001-03-15", "0-17")] // the day before it
    [InlineData("2001-03-XX", null)] // either
    [InlineData("2001-02", "18-29")]
    [InlineData("2001-04-XX", "0-17")]
    [InlineData("2001", null)]
    [InlineData("199X", "18-29")] // 19 to 29
    [InlineData("198X", null)] // 29 to 39
    [InlineData("194X", "60+")]
    [InlineData("19XX", null)]
    [InlineData("XXXX", null)]
    [InlineData("1960?", null)] // the source is doubted
    [InlineData("2019-03-XX", "0-17")] // born by then, since they live
    [InlineData("2020", null)] // not born yet
    public void BandOf_UncertainBirth_IsKnownWhereAllThatIsPossibleAgrees(string birth, string? band) =>
        Assert.Equal(band, AgeBands.Five.BandOf(UncertainDate.Parse(birth), At)?.ToString());

    [Theory]
    [InlineData("2000-02-29", "2018-02-28", Certainty.No)]
    [InlineData("2000-02-29", "2018-03-01", Certainty.Yes)]
    [InlineData("2000-02-29", "2020-02-29", Certainty.Yes)]
    [InlineData("2001", "2019-06-01", Certainty.Maybe)]
    [InlineData("2030", "2019-06-01", Certainty.No)]
    public void Contains_Adult_IsCertainFromTheBirthday(string birth, string at, Certainty answer) =>
        Assert.Equal(answer, new AgeBand(18).Contains(UncertainDate.Parse(birth), DateOnly.ParseExact(at, "yyyy-MM-dd")));

    [Fact]
    public void Contains_AnyBirth_AgreesWithEveryDayThatIsPossible() =>
        Prop.ForAll(AnyBand.ToArbitrary(), Dates.All.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (band, birth, years) =>
        {
            var at = At.AddYears(years);
            bool[] outcomes = [.. Dates.Candidates(birth, at).Where(day => day <= at).Select(day => band.Contains(CompletedYears(day, at)))];
            return birth.Earliest > at || band.Contains(birth, at).Agrees(outcomes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ordering_OfAny_IsTotalAndAgreesWithEquality() =>
        Prop.ForAll(AnyBand.Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == a.Equals(b) && a.CompareTo(null) > 0
                && (!(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, null)]
    [InlineData(151, null)]
    [InlineData(18, 17)]
    [InlineData(18, 151)]
    public void Constructor_OutsideTheRange_IsRefused(int lower, int? upper) => Assert.Throws<ArgumentOutOfRangeException>(() => new AgeBand(lower, upper));

    [Fact]
    public void AgeBands_WithAGapOrOverlap_AreRefused()
    {
        Assert.Throws<ArgumentException>("lowerAges", () => new AgeBands());
        Assert.Throws<ArgumentException>("lowerAges", () => new AgeBands(18, 30));
        Assert.Throws<ArgumentException>("lowerAges", () => new AgeBands(0, 18, 18));
        Assert.Throws<ArgumentException>("lowerAges", () => new AgeBands(0, 30, 18));
        Assert.Throws<ArgumentException>("lowerAges", () => new AgeBands(0, 151));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void AgeBands_BandOfNoAge_IsRefused(int age) => Assert.Throws<ArgumentOutOfRangeException>(() => AgeBands.Five.BandOf(age));

    // By counting birthdays, where the library reckons.
    private static int CompletedYears(DateOnly birth, DateOnly at)
    {
        var age = 0;
        while (Birthday(birth, age + 1) is { } next && next <= at)
        {
            age++;
        }

        return age;
    }

    private static DateOnly? Birthday(DateOnly birth, int age) =>
        birth.Year + age > 9999 ? null
        : birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(birth.Year + age) ? new DateOnly(birth.Year + age, 3, 1)
        : new DateOnly(birth.Year + age, birth.Month, birth.Day);
}
