using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class SubmissionPartsTests
{
    private static readonly Sensitive<string> Work = Secret("She defends fishers.", DataClass.Identity | DataClass.Network);

    [Fact]
    public void SubmissionVictim_PersonWithoutName_IsRefused() =>
        Assert.Throws<InvalidRecordException>("names", () => new SubmissionVictim(Lina, CountingUnit.Individual, Work));

    [Theory]
    [InlineData(-1)]
    [InlineData(131)]
    public void SubmissionVictim_AgeOfNobody_IsRefused(int age) =>
        Assert.Throws<InvalidRecordException>("age", () => new SubmissionVictim(Watch, CountingUnit.Group, Work, groupName: Secret("River Watch", DataClass.Identity), age: new Sensitive<int>(age, DataClass.Identity)));

    [Fact]
    public void SubmissionVictim_GroupWithoutName_IsRefused() =>
        Assert.Throws<InvalidRecordException>("groupName", () => new SubmissionVictim(Watch, CountingUnit.Group, Work));

    [Fact]
    public void SubmissionVictim_PersonWithTheNameOfAGroup_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "groupName", () => new SubmissionVictim(Lina, CountingUnit.Individual, Work, [Samples.Name()], Secret("Blue Delta Watch", DataClass.Identity)));

    [Fact]
    [Trait("Item", "35")]
    public void SubmissionVictim_WithoutItsWork_IsRefused() =>
        Assert.Throws<InvalidRecordException>("humanRightsWork", () => new SubmissionVictim(Lina, CountingUnit.Individual, null!, [Samples.Name()]));

    [Fact]
    [Trait("Item", "35")]
    public void AllegedPerpetrator_UnknownByName_NeedsADescription() =>
        Assert.Throws<InvalidRecordException>("description", () => new AllegedPerpetrator(Guid.NewGuid(), PerpetratorKind.Unknown, null!));

    [Fact]
    [Trait("Item", "35")]
    public void SubmissionIncident_NothingDone_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "types",
            () => new SubmissionIncident(
                [], UncertainDate.Parse("2019"), Zubrania, Secret("Port Quell", DataClass.Location), ViolationTiming.Occurred, Secret("x", Narrative),
                Secret("x", DataClass.Identity | DataClass.Allegation)));

    [Fact]
    [Trait("Item", "35")]
    public void ActionsTaken_NothingSaidOfAuthorities_IsRefused() =>
        Assert.Throws<InvalidRecordException>("byAuthorities", () => new ActionsTaken(Secret("x", DataClass.Identity | DataClass.Network), null!));

    [Fact]
    public void DetentionPart_OfNobody_IsRefused() => Assert.Throws<InvalidRecordException>("victimId", () => new DetentionPart(Guid.Empty));

    [Fact]
    public void DisappearancePart_NoSearch_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "searchSteps",
            () => new DisappearancePart(Lina, UncertainDate.Parse("2019-03"), Secret("her door", DataClass.Location), Secret("unknown men", DataClass.Allegation), null!));

    [Fact]
    public void SubmissionBody_PartAboutSomebodyElse_IsRefused()
    {
        Assert.True(Assert.Throws<InvalidRecordException>("detentions[0].victimId", () => Body(detentions: [Detention(Guid.NewGuid())])).Report.Has(ValidationRule.NotAVictim));
        Assert.Throws<InvalidRecordException>("disappearances[0].victimId", () => Body(disappearances: [Disappearance(victimId: Guid.NewGuid())]));
    }

    [Fact]
    public void SubmissionBody_TwoPartsAboutOnePerson_AreRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("detentions[1].victimId", () => Body(detentions: [Detention(), Detention()])).Report.Has(ValidationRule.Duplicate));

    [Fact]
    public void SubmissionBody_NoVictimOrOneTwice_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("victims", () => new SubmissionBody([], [Perpetrator()], Incident(), Work, Actions(), [RequestedMeasure.Stop]));
        Assert.Throws<InvalidRecordException>("victims[1]", () => Body([Person(), Person()]));
        Assert.Throws<InvalidRecordException>("perpetrators", () => new SubmissionBody([Person()], [], Incident(), Work, Actions(), [RequestedMeasure.Stop]));
    }

    [Theory]
    [Trait("Rule", "R6")]
    [InlineData(PersonNameKind.Alias)]
    [InlineData(PersonNameKind.Pseudonym)]
    [InlineData(PersonNameKind.Nickname)]
    [InlineData(PersonNameKind.FalseCustodyName)]
    public void Submitter_UnderAnotherName_IsRefused(PersonNameKind kind) =>
        Assert.True(Assert.Throws<InvalidRecordException>("name", () => Submitter(kind)).Report.Has(ValidationRule.AnonymousSubmission));

    [Fact]
    public void Submitter_WhatTheStandingAsksFor_IsDemanded()
    {
        Assert.Throws<InvalidRecordException>("organisation", () => Submitter(organisation: null));
        Assert.Throws<InvalidRecordException>("victimId", () => Submitter(standing: SubmitterStanding.Victim));
        Assert.Throws<InvalidRecordException>("victimId", () => Submitter(standing: SubmitterStanding.Family, victimId: Lina));
        Assert.Throws<InvalidRecordException>("powerOfAttorneyId", () => Submitter(standing: SubmitterStanding.AttorneyHolder));
        Assert.NotNull(Submitter(standing: SubmitterStanding.AttorneyHolder, poaId: Guid.NewGuid()).PowerOfAttorneyId);
    }

    [Fact]
    public void Submitter_NameThatIsNoSource_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>(
            "name", () => new Submitter(SubmitterStanding.Lawyer, new Sensitive<PersonName>(Samples.Name(), DataClass.Identity), Submitter().Contact)).Report.Has(ValidationRule.OtherClass));

    [Fact]
    public void SubmissionLetter_OfNothing_IsRefused() =>
        Assert.Throws<InvalidRecordException>("submissionId", () => new SubmissionLetter(Guid.Empty, LanguageTag.English, Body()));

    [Fact]
    public void FollowUp_SentBeforeItWasReported_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("sentAt", () => FollowUp(Now)).Report.Has(ValidationRule.Order));

    [Fact]
    public void Json_Letter_ComesBack() => Lossless.AssertRoundTrips(Sent().Letter);
}
