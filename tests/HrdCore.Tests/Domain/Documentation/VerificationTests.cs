using HrdCore.Domain.Documentation;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>The check of a fact: what each verdict needs, and that no former one is lost.</summary>
public class VerificationTests
{
    [Fact]
    public void Machine_Steps_AreThese() => MachineFacts.AssertSteps(
        VerificationStates.Machine, VerificationStatus.All, Checked(),
        "reported -> under-review", "under-review -> corroborated", "corroborated -> verified", "under-review -> partly-verified", "under-review -> refuted",
        "under-review -> falsely-attributed", "under-review -> undetermined", "corroborated -> under-review", "verified -> under-review", "partly-verified -> under-review",
        "refuted -> under-review", "falsely-attributed -> under-review", "undetermined -> under-review");

    [Fact]
    public void EveryOtherPair_OfTheMachine_IsRefusedInWords() => MachineFacts.AssertRefusals(VerificationStates.Machine, VerificationStatus.All, Checked());

    [Fact]
    public void MoveTo_CorroboratedByNobody_IsRefused()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Reported(401).MoveTo(VerificationStatus.UnderReview).MoveTo(VerificationStatus.Corroborated)).Refusal;
        Assert.Same(ValidationRule.Corroboration, refusal.Guard);
    }

    [Fact]
    public void MoveTo_VerifiedOnSuspicion_IsRefused()
    {
        var corroborated = Reported(401, 402).MoveTo(VerificationStatus.UnderReview).MoveTo(VerificationStatus.Corroborated);
        Assert.False(corroborated.MayMoveTo(VerificationStatus.Verified, out var refusal));
        Assert.Same(ValidationRule.Standard, refusal.Guard);
        var suspected = corroborated.WithSources(corroborated.Sources, 1, StandardOfProof.ReasonableSuspicion);
        Assert.Throws<TransitionRefusedException>(() => suspected.MoveTo(VerificationStatus.Verified, Samples.Received));
    }

    [Fact]
    public void MoveTo_VerifiedOnReasonableGrounds_KeepsWhenAndHow()
    {
        var corroborated = Reported(401, 402).MoveTo(VerificationStatus.UnderReview).MoveTo(VerificationStatus.Corroborated);
        var verified = corroborated.WithSources([Id(401), Id(402), Id(403)], 2, StandardOfProof.ReasonableGrounds).MoveTo(VerificationStatus.Verified, Samples.Received);
        Assert.Equal((Samples.Received, StandardOfProof.ReasonableGrounds), (verified.DecidedAt, verified.Standard));
        Assert.Empty(verified.History);
    }

    [Fact]
    public void MoveTo_VerdictWithoutItsInstant_IsRefused()
    {
        var review = Reported(401, 402).MoveTo(VerificationStatus.UnderReview);
        Assert.Throws<InvalidRecordException>("decidedAt", () => review.MoveTo(VerificationStatus.Refuted));
    }

    [Fact]
    public void MoveTo_LookedAtAgain_KeepsTheFormerVerdict()
    {
        var again = Checked().MoveTo(VerificationStatus.UnderReview);
        Assert.Null(again.DecidedAt);
        Assert.Equal([VerificationStatus.Undetermined, VerificationStatus.Verified], again.History.Select(verdict => verdict.Status));
        Assert.Equal(Checked().DecidedAt, again.History[^1].DecidedAt);
    }

    [Fact]
    public void Constructor_VerifiedOnSuspicion_IsRefused() =>
        Assert.Throws<InvalidRecordException>("standard", () => Checked(standard: StandardOfProof.ReasonableSuspicion));

    [Fact]
    public void Constructor_VerifiedByNobodyElse_IsRefused() => Assert.Throws<InvalidRecordException>("corroborations", () => Checked(corroborations: 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Constructor_CorroborationsThatSourcesCannotGive_IsRefused(int corroborations) =>
        Assert.Throws<InvalidRecordException>("corroborations", () => Checked(VerificationStatus.PartlyVerified, corroborations));

    [Fact]
    public void Constructor_VerdictBeforeAFormerOne_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "history[0]",
            () => new Verification(
                Id(1), Id(2), FactualElement.Act, VerificationStatus.Refuted, 0, decidedAt: Samples.Received,
                history: [new FormerVerdict(VerificationStatus.Undetermined, Samples.Received.AddDays(1))]));

    [Fact]
    public void WithSources_FewerThanAreSaid_IsRefused() => Assert.Throws<InvalidRecordException>("corroborations", () => Checked().WithSources([Id(401)], 2));

    // The act of 2019-03 belongs to the first quarter; the verdict came on 24 April.
    [Theory]
    [InlineData("2019-03-XX", Certainty.Yes)]
    [InlineData("2019-04-01", Certainty.No)]
    [InlineData("2019", Certainty.Maybe)]
    public void IsVerifiedLate_AfterTheQuarter_IsToldAsSurelyAsTheDate(string incident, Certainty late) =>
        Assert.Equal(late, Checked().IsVerifiedLate(UncertainDate.Parse(incident)));

    [Fact]
    public void IsVerifiedLate_NotVerified_IsNo() => Assert.Equal(Certainty.No, Reported(401).IsVerifiedLate(UncertainDate.Parse("2001")));

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void MeetsIndicator_Corroborations_ThreeSourcesInAll(int corroborations, bool meets) => Assert.Equal(meets, Checked(corroborations: corroborations).MeetsIndicator());

    [Fact]
    public void CheckSources_EachKnownAndAnother_FindsNothing() =>
        Assert.Empty(VerificationRules.Check(Checked(), [Said(401, Id(61)), Said(402, Id(62)), Said(403, Id(63))], [Lawyer]).Findings);

    [Fact]
    public void CheckSources_OneUnknown_IsFound() =>
        Assert.Equal(["sources[2]"], VerificationRules.Check(Checked(corroborations: 1), [Said(401, Id(61)), Said(402, Id(62))], []).Findings.Select(finding => finding.Path));

    [Fact]
    public void CheckSources_OnePersonTwice_IsOneVoice()
    {
        var report = VerificationRules.Check(Checked(), [Said(401, Id(61)), Said(402, Id(61)), Said(403, Id(63))], [Lawyer]);
        Assert.True(report.Has(ValidationRule.SourceTwice));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    public void CheckSources_SourceIsTheVictim_IsTakenAndNoted()
    {
        var report = VerificationRules.Check(Checked(), [Said(401, Lawyer), Said(402, Id(62)), Said(403, Id(63))], [Lawyer]);
        Assert.Equal([("sources[0]", ValidationRule.SourceIsVictim)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }
}
