using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class CountryGateTests
{
    private static readonly Territory North = Territory.OfOwn("x-north", "North");
    private static readonly Territory South = Territory.OfOwn("x-south", "South");
    private static readonly DateOnly Spring = new(2019, 3, 1);
    private static readonly DateOnly Autumn = new(2019, 9, 1);

    // North from spring on, South instead from autumn on; given in the wrong order.
    private static readonly CountryGate Gate = new([new CountryGatePeriod(Autumn, [South]), new CountryGatePeriod(Spring, [North])]);

    [Fact]
    [Trait("Item", "5")]
    public void Decide_CountryOnTheListOfTheDay_IsAccepted() => Assert.Equal(CountryGateAnswer.Accept, Gate.Decide(North, Spring));

    [Fact]
    [Trait("Item", "5")]
    [Trait("Rule", "R4")]
    public void Decide_CountryNoLongerOnTheList_IsReferred() => Assert.Equal(CountryGateAnswer.Refer, Gate.Decide(North, Autumn));

    [Fact]
    public void Decide_LastDayOfAList_IsStillItsDay() => Assert.Equal(CountryGateAnswer.Accept, Gate.Decide(North, Autumn.AddDays(-1)));

    [Fact]
    public void Decide_BeforeTheFirstList_IsReferred() => Assert.Equal(CountryGateAnswer.Refer, Gate.Decide(North, Spring.AddDays(-1)));

    [Fact]
    public void Decide_SameCodeUnderAnotherLabel_IsAccepted() => Assert.Equal(CountryGateAnswer.Accept, Gate.Decide(Territory.OfOwn("x-south", "The South"), Autumn));

    [Fact]
    public void Decide_EmptyList_RefersEveryone() => Assert.Equal(CountryGateAnswer.Refer, new CountryGate([new CountryGatePeriod(Spring, [])]).Decide(North, Spring));

    [Fact]
    public void CountryGateAnswer_ByDefault_IsRefer() => Assert.Equal(CountryGateAnswer.Refer, default);

    [Fact]
    [Trait("Rule", "R4")]
    public void CountryGateAnswer_Names_HaveNoRejection() => Assert.Equal(["Refer", "Accept"], Enum.GetNames<CountryGateAnswer>());

    [Fact]
    public void Decide_AnyDay_FollowsTheNewestListThatHasBegun() =>
        Prop.ForAll(ArbMap.Default.ArbFor<bool[]>(), Gen.Choose(0, 40).ToArbitrary(), (lists, day) =>
        {
            var gate = new CountryGate(lists.DefaultIfEmpty(false).Select((accepts, at) => new CountryGatePeriod(Spring.AddDays(at), accepts ? [North] : [])));
            var expected = lists.Length > 0 && lists[Math.Min(day, lists.Length - 1)] ? CountryGateAnswer.Accept : CountryGateAnswer.Refer;
            return gate.Decide(North, Spring.AddDays(day)) == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void CountryGate_TwoListsFromOneDay_IsRefused() =>
        Assert.Throws<ArgumentException>("periods", () => new CountryGate([new CountryGatePeriod(Spring, [North]), new CountryGatePeriod(Spring, [South])]));

    [Fact]
    public void CountryGate_NoList_IsRefused() => Assert.Throws<ArgumentException>("periods", () => new CountryGate([]));

    [Fact]
    public void CountryGatePeriod_CountryTwice_IsRefused() => Assert.Throws<ArgumentException>("accepting", () => new CountryGatePeriod(Spring, [North, Territory.OfOwn("x-north", "The North")]));
}
