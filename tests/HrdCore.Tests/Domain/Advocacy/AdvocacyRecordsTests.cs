using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class AdvocacyRecordsTests
{
    private static readonly Sensitive<string> Reason = Secret("The data name nobody.", DataClass.Operational);

    [Fact]
    [Trait("Item", "16")]
    public void AdvocacyAction_Kinds_AreThoseOfTheReview() =>
        Assert.Superset(
            new HashSet<string> { "report", "book", "un-submission", "bilateral-dialogue", "multilateral-dialogue", "award-nomination", "media" },
            AdvocacyActionKind.All.Select(kind => kind.Code).ToHashSet());

    [Fact]
    [Trait("Item", "17")]
    public void AdvocacyAction_NothingSaid_IsNotPublic()
    {
        var action = new AdvocacyAction(
            Guid.NewGuid(), AdvocacyActionKind.BilateralDialogue, UncertainDate.Parse("2019-06"), Secret("Asked for counsel.", DataClass.Identity | DataClass.Network | DataClass.Operational));
        Assert.False(action.IsPublic);
    }

    [Fact]
    public void AdvocacyAction_WithoutSubject_IsRefused() =>
        Assert.Throws<InvalidRecordException>("subject", () => new AdvocacyAction(Guid.NewGuid(), AdvocacyActionKind.Media, UncertainDate.Parse("2019"), null!));

    [Fact]
    public void AwardNomination_WithoutConsent_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "consentId",
            () => new AwardNomination(
                Guid.NewGuid(), Words("Harbour Prize"), new Sensitive<Guid>(Lina, DataClass.Identity), Guid.Empty, UncertainDate.Parse("2019"),
                Secret("For her courage.", DataClass.Identity | DataClass.Network)));

    [Fact]
    public void Publication_NeitherReportNorBook_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "kind",
            () => new Publication(
                Guid.NewGuid(), AdvocacyActionKind.Media, Words("Hidden rooms"), [LanguageTag.English], PublicationStatus.Published, publishedOn: UncertainDate.Parse("2019")));

    [Fact]
    [Trait("Item", "17")]
    public void Statement_NotPublished_HasAReason()
    {
        Assert.True(Assert.Throws<InvalidRecordException>("reason", () => new Statement(Guid.NewGuid(), Said(), PublicationStatus.Unpublished)).Report.Has(ValidationRule.PublicationReason));
        Assert.Equal(NonPublicationReason.Safety, new Statement(Guid.NewGuid(), Said(), PublicationStatus.Unpublished, NonPublicationReason.Safety).Reason);
    }

    [Fact]
    [Trait("Item", "16")]
    public void DataAccessRequest_EachByItself_IsDecidedWithAReason()
    {
        var request = Request();
        Assert.Equal(DataAccessDecision.Pending, request.Decision);
        var decided = request.Decide(DataAccessDecision.GrantedInPart, Reason, Now.AddDays(3), Secret("Years, no days.", DataClass.Operational));
        Assert.Equal((DataAccessDecision.GrantedInPart, Now.AddDays(3)), (decided.Decision, decided.DecidedAt));
        Assert.Equal(DataAccessDecision.Revoked, decided.Decide(DataAccessDecision.Revoked, Reason, Now.AddDays(9)).Decision);
        Assert.Null(decided.Decide(DataAccessDecision.Revoked, Reason, Now.AddDays(9)).Conditions);
    }

    [Fact]
    public void DataAccessRequest_WhateverIsWished_StaysInItsTable()
    {
        MachineFacts.AssertRefusals(DataAccessRequest.Machine, DataAccessDecision.All, Request());
        MachineFacts.AssertWalks(DataAccessRequest.Machine, DataAccessDecision.All, Request());
    }

    [Fact]
    public void DataAccessRequest_RefusedOnce_StaysSo()
    {
        var refused = Request().Decide(DataAccessDecision.Refused, Reason, Now.AddDays(3));
        Assert.Throws<TransitionRefusedException>(() => refused.Decide(DataAccessDecision.Granted, Reason, Now.AddDays(4)));
        Assert.Throws<TransitionRefusedException>(() => Request().Decide(DataAccessDecision.Revoked, Reason, Now.AddDays(4)));
    }

    [Fact]
    public void DataAccessRequest_DecidedWithoutReasonOrConditionsOrTooEarly_IsRefused()
    {
        Assert.True(Assert.Throws<InvalidRecordException>("reason", () => Request(DataAccessDecision.Granted)).Report.Has(ValidationRule.DataAccessReason));
        Assert.Throws<InvalidRecordException>("conditions", () => Request().Decide(DataAccessDecision.GrantedInPart, Reason, Now.AddDays(3)));
        Assert.True(Assert.Throws<InvalidRecordException>("decidedAt", () => Request().Decide(DataAccessDecision.Granted, Reason, Now.AddDays(-1))).Report.Has(ValidationRule.Order));
    }

    private static Sensitive<LocalizedText> Said() => new(Words("Let her see counsel."), DataClass.Identity | DataClass.Allegation);

    private static DataAccessRequest Request(DataAccessDecision? decision = null) => new(
        Guid.NewGuid(), Secret("O. Lindqvale, lindqvale@school.example", DataClass.Identity | DataClass.Contact), Secret("A thesis on counsel.", DataClass.Identity),
        Secret("Arrests of 2019 by month.", DataClass.Operational), Now, decision ?? DataAccessDecision.Pending);
}
