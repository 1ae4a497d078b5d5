using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Documentation;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>Cases that were thought up to be hard, from the request to the figures; all people, places and organisations in them are invented.</summary>
public class FixtureTests
{
    private static readonly Purpose Review = Purpose.Of("case-review");

    // Case A: a lawyer is held under residential surveillance; a request in Vietnamese comes ten minutes before a weekend.
    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R2")]
    [Trait("Item", "2")]
    public void CaseA_RequestInVietnameseBeforeAWeekend_IsUrgentAndDueIn48Hours()
    {
        var item = CaseworkSamples.UrgentAction(CaseStatus.Received);
        Assert.Same(SubjectToken.UrgentAction, SubjectLine.Read(item.Intake.SubjectLine!.Reveal(Review)).Token);
        Assert.Equal(DayOfWeek.Friday, item.Intake.ReceivedAt.DayOfWeek);
        Assert.Equal(new DateTimeOffset(2019, 3, 17, 23, 50, 0, TimeSpan.Zero), ResponseClock.For(item)!.DueAt);
    }

    [Fact]
    [Trait("Item", "6")]
    public void CaseA_CounselOfHerChoiceRefused_IsTold()
    {
        var counsel = Assert.Single(CaseworkSamples.UrgentAction().Counsel);
        Assert.True(counsel.ChosenByClient);
        Assert.Contains(CounselAccess.ChosenRefused, counsel.Access);
    }

    [Fact]
    [Trait("Rule", "R20")]
    public void CaseA_PlaceUndisclosed_IsShownNoCloserThanItMayBe()
    {
        var act = Assert.Single(DocumentationSamples.Detained().Acts);
        Assert.Throws<ArgumentOutOfRangeException>("precision", () => act.Place!.View(LocationPrecision.Territory));
        Assert.Null(act.Place!.View(LocationPrecision.Withheld).Territory);
    }

    // Case B: a group of fourteen meets three acts by two kinds of actors, and one of it dies.
    [Fact]
    [Trait("Rule", "R13")]
    [Trait("Rule", "R14")]
    public void CaseB_ThreeActsByTwoKindsOfActors_IsOneEventWithTwoForms()
    {
        var item = DocumentationSamples.Raided();
        Assert.Equal([PerpetratorKind.Police, PerpetratorKind.Corporation], item.Acts.SelectMany(act => act.Involvements).Select(involvement => involvement.Kind).Distinct());
        Assert.Equal([ViolationForm.PhysicalViolence, ViolationForm.Death], item.Forms().AsEnumerable());
        Assert.Equal((1, 3), (EventCounts.Of([item]).Events, EventCounts.Of([item]).Acts));
    }

    // Case C: a journalist who is in a union as well.
    [Fact]
    [Trait("Rule", "R15")]
    public void CaseC_JournalistInAUnion_CountsOnceAndAsTheOrderSays()
    {
        var file = new CaseFile(
            Samples.Case(), [new Defender(Samples.Defender().Id, Samples.Name(), [DefenderCategory.MediaWorker, DefenderCategory.LabourUnionist])], [Samples.Violation()]);
        Assert.Same(SdgVictimStatus.Journalist, file.CountsAs(SdgVictimPriority.Standard));
    }

    [Fact]
    public void Adversarial_PeriodTheWrongWayRound_IsRefusedWhereItStands()
    {
        var report = Refused("\"period\":\"2018/..\"", "\"period\":\"2019-05/2019-03\"");
        Assert.Equal([("actors[0].period", "order")], report.Findings.Select(finding => (finding.Path, finding.Rule.Code)));
    }

    [Fact]
    public void Adversarial_StateCounselThatWasChosen_IsRefusedWhereItStands() =>
        Assert.Contains(("counsel[0].access", ValidationRule.Inconsistent), Findings("\"access\":[\"", "\"access\":[\"" + CounselAccess.AssignedByState.Code + "\",\""));

    [Fact]
    public void Adversarial_DataHandedOnWithoutConsent_IsRefusedWhereItStands() =>
        Assert.Contains(("referrals[0].consentIds", ValidationRule.ReferralConsent), Findings($",\"consentIds\":[\"{CaseworkSamples.Id(4)}\"]", string.Empty));

    [Fact]
    public void Adversarial_ReferralOfSomebodyWhoIsNoClient_IsRefusedWhereItStands() =>
        Assert.Contains(("referrals[0].subjectIds", ValidationRule.ReferralClient), Findings($"\"subjectIds\":[\"{CaseworkSamples.Client}\"]", $"\"subjectIds\":[\"{CaseworkSamples.Id(2)}\"]"));

    [Fact]
    public void Adversarial_DistanceOfAnotherPlanet_IsRefusedWhereItStands() =>
        Assert.Contains(("detentions[0].distanceFromHome", ValidationRule.OutOfRange), Findings("\"distanceFromHome\":340", "\"distanceFromHome\":384400"));

    [Fact]
    public void Adversarial_ReasonToCloseWhatIsOpen_IsRefused() =>
        Assert.Contains(("closureReason", ValidationRule.Inconsistent), Findings(",\"legalStrategy\"", ",\"closureReason\":\"goal-reached\",\"legalStrategy\""));

    [Fact]
    public void Adversarial_ReaderOfALaterVersion_KeepsWhatItDoesNotKnow()
    {
        var json = Lossless.Json<Case>(CaseworkSamples.UrgentAction());
        var later = json[..^1] + ",\"hotline\":\"Kestrel\"}";
        Assert.True(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(later), out var read, out _));
        Assert.EndsWith(",\"hotline\":\"Kestrel\"}", Lossless.Json(read.MoveTo(CaseStatus.Closed)), StringComparison.Ordinal);
    }

    private static (string Path, ValidationRule Rule)[] Findings(string text, string replacement) =>
        [.. Refused(text, replacement).Findings.Select(finding => (finding.Path, finding.Rule))];

    private static ValidationReport Refused(string text, string replacement)
    {
        var json = Lossless.Json<Case>(CaseworkSamples.UrgentAction());
        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json.Replace(text, replacement, StringComparison.Ordinal)), out _, out var report));
        return report;
    }
}
