using HrdCore.Domain.Documentation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>What is counted of events: each unit by itself, deaths within violence unless said otherwise, and what came after a submission.</summary>
public class EventFiguresTests
{
    [Fact]
    [Trait("Rule", "R14")]
    public void Of_GroupWithThreeActsAndADeath_CountsEachUnitByItself()
    {
        var counts = EventCounts.Of([Raided()]);
        Assert.Equal((1, 3, 3), (counts.Events, counts.Acts, counts.Violations));
        Assert.Equal(new Quantity<int>(2), counts.Victims);
        Assert.Equal(new Quantity<int>(14, QuantityQualifier.AtLeast), counts.AffectedPeople); // whoever died may have been one of the fourteen
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Of_SameEventTwice_IsCountedOnce()
    {
        var counts = EventCounts.Of([Raided(), Detained(), Raided()]);
        Assert.Equal((2, 4, new Quantity<int>(3)), (counts.Events, counts.Acts, counts.Victims));
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Of_VictimsWithoutARecord_IsALowerBound()
    {
        var counts = CountsOf(
            Short(332, ViolationType.PhysicalAssault, PerpetratorKind.Mob, new Victimisation(Id(1), VictimKind.Defender), new Victimisation(Id(2), VictimKind.Colleague)),
            Short(333, ViolationType.Threat, PerpetratorKind.Mob, new Victimisation(Id(3), VictimKind.Defender)));
        Assert.Equal((3, new Quantity<int>(2, QuantityQualifier.AtLeast)), (counts.Violations, counts.Victims));
        Assert.Equal(new Quantity<int>(2, QuantityQualifier.AtLeast), counts.AffectedPeople);
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Of_PeopleInGeneral_AreAViolationAndNoVictim()
    {
        var counts = CountsOf(Short(332, ViolationType.AssemblyRestricted, PerpetratorKind.State, new Victimisation(Id(1), VictimKind.General)));
        Assert.Equal((1, new Quantity<int>(0)), (counts.Violations, counts.Victims));
        Assert.Equal(new Quantity<int>(0, QuantityQualifier.AtLeast), counts.AffectedPeople);
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Of_GroupThatNobodyCounted_IsOfAtLeastOne() =>
        Assert.Equal(
            new Quantity<int>(1, QuantityQualifier.AtLeast),
            CountsOf(Short(332, ViolationType.Raid, PerpetratorKind.Police, new Victimisation(Id(1), VictimKind.Organisation, Group, CountingUnit.Group))).AffectedPeople);

    [Fact]
    [Trait("Rule", "R14")]
    public void Of_CountThatIsOnlyAbout_StaysAbout() =>
        Assert.Equal(
            QuantityQualifier.About,
            CountsOf(Short(332, ViolationType.Raid, PerpetratorKind.Police, new Victimisation(Id(1), VictimKind.Organisation, Group, CountingUnit.Group, new Quantity<int>(50, QuantityQualifier.About))))
                .AffectedPeople.Qualifier);

    [Fact]
    [Trait("Rule", "R14")]
    public void In_EachUnitOfEvents_IsItsOwnFigure()
    {
        var counts = EventCounts.Of([Raided()]);
        UnitOfCount[] units = [UnitOfCount.Act, UnitOfCount.Violation, UnitOfCount.Victim, UnitOfCount.AffectedPerson];
        Assert.Equal([new(3), new(3), new(2), new(14, QuantityQualifier.AtLeast)], units.Select(counts.In));
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void In_UnitThatEventsDoNotTell_IsRefused()
    {
        var counts = EventCounts.Of([Raided()]);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => counts.In(UnitOfCount.Case));
    }

    [Fact]
    [Trait("Rule", "R13")]
    [Trait("Item", "25")]
    public void Forms_DeathAndAssault_RollUpIntoViolence()
    {
        Assert.Equal([ViolationForm.PhysicalViolence, ViolationForm.Death], Raided().Forms().AsEnumerable());
        var death = Short(333, ViolationType.KillingExtrajudicial, PerpetratorKind.Corporation, Struck());
        Assert.Equal([ViolationForm.PhysicalViolence, ViolationForm.Death], EventOf(death).Forms().AsEnumerable());
        Assert.Equal([ViolationForm.Death], EventOf(death).Forms(DeathCounting.Apart).AsEnumerable());
    }

    [Fact]
    [Trait("Item", "24")]
    public void HasStateActor_PoliceBesideACompany_IsTrue()
    {
        Assert.True(Raided().HasStateActor());
        Assert.False(EventOf(Short(332, ViolationType.PhysicalAssault, PerpetratorKind.Corporation, Struck())).HasStateActor());
    }

    [Fact]
    [Trait("Rule", "R13")]
    public void Forms_NoWayOfCounting_IsRefused()
    {
        Event item = Raided();
        Assert.Throws<ArgumentOutOfRangeException>(() => item.Forms((DeathCounting)7));
    }

    [Fact]
    public void Forms_TypeOfOnesOwn_AddsNone() =>
        Assert.Empty(EventOf(new Act(Id(1), new CodedTerm("viol", "water-cut-off"), UncertainPeriod.Parse("2019/2019"), [Struck()])).Forms());

    [Theory]
    [InlineData("2019-03-16/..", Certainty.Yes)]
    [InlineData("2019-03-15/..", Certainty.Maybe)]
    [InlineData("2019-03-XX/..", Certainty.Maybe)]
    [InlineData("2019/..", Certainty.Maybe)]
    [Trait("Rule", "R28")]
    [Trait("Item", "38")]
    public void After_ActOnSomebodyNamed_IsHintedAsSurelyAsItsDate(string period, Certainty isAfter)
    {
        var hint = Assert.Single(FollowUpHints.After(Samples.Received, [Lawyer], [EventOf(Surveillance(period))]));
        Assert.Equal((isAfter, false, Surveillance().Id), (hint.IsAfter, hint.IsReprisal, hint.ActId));
    }

    [Fact]
    [Trait("Rule", "R28")]
    public void After_ActBeforeTheSending_IsNotHinted() => Assert.Empty(FollowUpHints.After(Samples.Received, [Lawyer], [EventOf(Surveillance("2019-03-14/.."))]));

    [Fact]
    [Trait("Rule", "R28")]
    public void After_ActOnSomebodyElse_IsNotHinted() => Assert.Empty(FollowUpHints.After(Samples.Received, [Member], [EventOf(Surveillance("2019-04-01/.."))]));

    [Fact]
    [Trait("Rule", "R28")]
    public void After_Reprisals_ComeFirst()
    {
        var hints = FollowUpHints.After(
            Samples.Received,
            [Lawyer],
            [
                EventOf(
                    Surveillance("2019-04-01/.."),
                    Short(334, ViolationType.ReprisalForUnCooperation, PerpetratorKind.Police, Struck(302)),
                    Short(335, ViolationType.FamilyReprisal, PerpetratorKind.Police, Struck(303))),
            ]);
        Assert.Equal([(Id(334), true), (Id(335), true), (Id(321), false)], hints.Select(hint => (hint.ActId, hint.IsReprisal)));
        Assert.Equal([ViolationType.ReprisalForUnCooperation, ViolationType.FamilyReprisal, ViolationType.ResidentialSurveillance], hints.Select(hint => hint.Type!));
    }

    private static Event EventOf(params Act[] acts) => new(
        Id(203), Samples.Text("Another event", HrdCore.Classification.DataClass.Identity), HrdCore.Tests.Domain.Casework.CaseworkSamples.Zubrania, UncertainPeriod.Parse("2019/.."), acts);

    private static EventCounts CountsOf(params Act[] acts) => EventCounts.Of([EventOf(acts)]);
}
