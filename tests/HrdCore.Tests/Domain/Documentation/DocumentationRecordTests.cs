using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Casework;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>What the records of documentation keep and refuse.</summary>
public class DocumentationRecordTests
{
    private static readonly UncertainPeriod Period = UncertainPeriod.Parse("2019-03-XX/..");

    [Fact]
    public void Records_EveryMemberSet_LoseNothing()
    {
        Lossless.AssertRoundTrips(Detained());
        Lossless.AssertRoundTrips(Raided());
        Lossless.AssertRoundTrips(Surveillance());
        Lossless.AssertRoundTrips(Struck());
        Lossless.AssertRoundTrips(Accused());
        Lossless.AssertRoundTrips(Said());
        Lossless.AssertRoundTrips(Checked());
        Lossless.AssertRoundTrips(Checked().History[0]);
        Lossless.AssertRoundTrips(Signed());
        Lossless.AssertRoundTrips(Link(501, 201, EventLinkKind.Precedes, 202));
    }

    [Fact]
    [Trait("Rule", "R19")]
    public void Act_BegunOnAnUnknownDay_KeepsTheDayUnknown() =>
        Assert.Contains("\"period\":\"2019-03-XX/..\"", Lossless.Json(Surveillance()), StringComparison.Ordinal);

    [Fact]
    [Trait("Rule", "R12")]
    public void Act_WithoutAVictim_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("victims", () => new Act(Id(1), ViolationType.Raid.Term, Period, []));
        Assert.True(refusal.Report.Has(ValidationRule.VictimOrGeneral));
    }

    [Fact]
    [Trait("Rule", "R12")]
    public void Act_OnPeopleInGeneral_NeedsNobodyElse() =>
        Assert.Single(new Act(Id(1), ViolationType.AssemblyRestricted.Term, Period, [new Victimisation(Id(2), VictimKind.General)]).Victims);

    [Fact]
    [Trait("Rule", "R12")]
    public void Act_OnPeopleInGeneralAndSomebody_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("victims", () => new Act(Id(1), ViolationType.Raid.Term, Period, [new Victimisation(Id(2), VictimKind.General), Struck()]));
        Assert.True(refusal.Report.Has(ValidationRule.VictimOrGeneral));
    }

    [Fact]
    [Trait("Rule", "R32")]
    public void Act_TypeOfAnotherScheme_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("type", () => new Act(Id(1), ViolationForm.Death.Term, Period, [Struck()]));
        Assert.True(refusal.Report.Has(ValidationRule.ViolationScheme));
    }

    [Fact]
    [Trait("Rule", "R32")]
    public void FindType_LabelThatIsWrong_GoesByTheCode()
    {
        var mislabelled = new CodedTerm("viol", ViolationType.Raid.Code, KeyValuePair.Create(LanguageTag.English, "Arrest"));
        Assert.Same(ViolationType.Raid, new Act(Id(1), mislabelled, Period, [Struck()]).FindType());
    }

    [Fact]
    public void FindType_CodeOfOnesOwn_IsNull() => Assert.Null(new Act(Id(1), new CodedTerm("viol", "water-cut-off"), Period, [Struck()]).FindType());

    [Fact]
    public void Act_InASafePlace_IsRefused() =>
        Assert.Throws<InvalidRecordException>("place", () => new Act(Id(1), ViolationType.Raid.Term, Period, [Struck()], place: ProtectedLocation.SafePlace(address: "the flat")));

    [Fact]
    public void Act_LawTwice_IsRefused() =>
        Assert.Throws<InvalidRecordException>("laws[1]", () => new Act(Id(1), ViolationType.Raid.Term, Period, [Struck()], laws: ["Act 1", "Act 1"]));

    [Fact]
    public void Act_BlankLaw_IsRefused() =>
        Assert.Throws<InvalidRecordException>("laws[0]", () => new Act(Id(1), ViolationType.Raid.Term, Period, [Struck()], laws: [" "]));

    [Fact]
    public void Act_LossOfNothing_IsRefused() =>
        Assert.Throws<InvalidRecordException>("loss", () => new Act(Id(1), ViolationType.AttackOnProperty.Term, Period, [Struck()], loss: Money.Parse("0.00 EUR")));

    [Fact]
    public void Event_WithoutAnAct_IsRefused() =>
        Assert.Throws<InvalidRecordException>("acts", () => new Event(Id(1), Samples.Text("Nothing", DataClass.Identity), CaseworkSamples.Zubrania, Period, []));

    [Fact]
    public void Event_ActTwice_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "acts[1]", () => new Event(Id(1), Samples.Text("Twice", DataClass.Identity), CaseworkSamples.Zubrania, Period, [Surveillance(), Surveillance()]));

    [Fact]
    public void Victimisation_PeopleInGeneralWithARecord_IsRefused() =>
        Assert.Throws<InvalidRecordException>("victimId", () => new Victimisation(Id(1), VictimKind.General, Lawyer));

    [Fact]
    public void Victimisation_OfNobody_IsRefused() =>
        Assert.Throws<InvalidRecordException>("count", () => new Victimisation(Id(1), VictimKind.Organisation, Group, count: new Quantity<int>(0)));

    [Fact]
    public void Involvement_NameThatIsNoAllegation_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "name", () => new Involvement(Id(1), PerpetratorKind.Police, InvolvementDegree.Present, name: Samples.Text("B. Ostrel", DataClass.Identity)));

    [Fact]
    public void Information_SourceOfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "source",
            () => new Information(
                Id(1), Id(2), Samples.Text("a cousin", DataClass.Network), SourceConnection.Witness, MaterialKind.Letter, LanguageTag.English, UncertainDate.Parse("2019"), Reliability.Reliable,
                Reliability.Reliable));

    [Fact]
    public void Information_GradeThatIsNone_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "reliabilityOfItem",
            () => new Information(
                Id(1), Id(2), Samples.Text("a cousin", DataClass.Source), SourceConnection.Witness, MaterialKind.Letter, LanguageTag.English, UncertainDate.Parse("2019"), Reliability.Reliable,
                (Reliability)9));

    [Fact]
    public void EventLink_ToItself_IsRefused() => Assert.Throws<InvalidRecordException>("to", () => new EventLink(Id(1), Id(2), Id(2), EventLinkKind.Alongside));

    [Fact]
    public void SignOff_ByNobody_IsRefused() => Assert.Throws<InvalidRecordException>("signedBy", () => new SignOff(Id(1), Id(2), Guid.Empty, Samples.Received));

    [Fact]
    public void FormerVerdict_ThatIsNone_IsRefused() =>
        Assert.Throws<InvalidRecordException>("status", () => new FormerVerdict(VerificationStatus.Corroborated, Samples.Received));
}
