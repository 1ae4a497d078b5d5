using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>What each kind of case refuses and knows.</summary>
public class CaseKindsTests
{
    private static readonly Guid Id = CaseworkSamples.Id(100);
    private static readonly CaseReference Reference = CaseReference.FromRandomBytes([1, 2, 3, 4, 5, 6, 7]);

    [Fact]
    public void EachKind_WithoutParts_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("parts", () => new UrgentActionCase(null!));
        Assert.Throws<ArgumentNullException>("parts", () => new PublicInterestCase(null!));
        Assert.Throws<ArgumentNullException>("parts", () => new CriminalDefenceCase(null!));
        Assert.Throws<ArgumentNullException>("parts", () => new ExtraditionCase(null!, CaseworkSamples.Zubrania));
        Assert.Throws<ArgumentNullException>("parts", () => new RegulatoryComplaint(null!, "Zubranian Broadcasting Council"));
        Assert.Throws<ArgumentNullException>("parts", () => new SanctionsRequest(null!, "Orsk Act", [Samples.Text("B. Ostrel", DataClass.Allegation)]));
    }

    [Fact]
    public void UrgentActionCase_WithoutAClient_IsRefused() =>
        Assert.Throws<InvalidRecordException>("clients", () => new UrgentActionCase(Parts(clients: [])));

    [Fact]
    public void UrgentActionCase_NobodyAffected_IsRefused() =>
        Assert.Throws<InvalidRecordException>("affected", () => new UrgentActionCase(Parts(affected: 0)));

    [Fact]
    public void UrgentActionCase_WithoutAnything_NamesEachFault()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => new UrgentActionCase(new CaseParts
        {
            Id = Guid.Empty,
            Reference = null!,
            Status = null!,
            Intake = null!,
            Territory = null!,
            Clients = null!,
            Affected = default,
        }));
        Assert.Equal(["id", "reference", "status", "intake", "territory", "clients", "affected"], refusal.Report.Findings.Select(finding => finding.Path));
    }

    [Fact]
    [Trait("Item", "8")]
    public void UrgentActionCase_InterventionOfNobodyInTheCase_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>(
            "interventions[0].actorId",
            () => new UrgentActionCase(Parts(interventions: [CaseworkSamples.Petition()])));
        Assert.True(refusal.Report.Has(ValidationRule.ActorInCase));
    }

    [Fact]
    [Trait("Item", "7")]
    public void UrgentActionCase_GoalsAndWhatCameAboutOfThem_AreBothKept()
    {
        var item = CaseworkSamples.UrgentAction();
        Assert.Equal(OutcomeGoal.All.AsEnumerable(), item.OutcomeGoals);
        Assert.Equal([OutcomeGoal.ImpactLimited], item.OutcomesReached.AsEnumerable());
    }

    [Fact]
    public void UrgentActionCase_EmptyProfile_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "atRiskProfileId", () => new UrgentActionCase(Parts(), atRiskProfileId: Guid.Empty));

    [Fact]
    [Trait("Item", "9")]
    public void PublicInterestCase_InterestOfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "publicInterest",
            () => new PublicInterestCase(Parts(), publicInterest: Samples.Text("The permit.", DataClass.Network)));

    [Fact]
    public void CriminalDefenceCase_EvidenceTwice_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "contestedEvidence[1]",
            () => new CriminalDefenceCase(Parts(), contestedEvidence: [Id, Id]));

    [Fact]
    [Trait("Item", "10")]
    public void ExtraditionCase_WithoutARequestingState_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "requestingState", () => new ExtraditionCase(Parts(), null!));

    [Fact]
    [Trait("Item", "10")]
    public void RegulatoryComplaint_WithoutARegulator_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "regulator", () => new RegulatoryComplaint(Parts(), " "));

    [Fact]
    [Trait("Item", "10")]
    public void SanctionsRequest_NobodyNamed_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "namedPersons",
            () => new SanctionsRequest(Parts(), "Orsk Act", []));

    [Fact]
    public void SanctionsRequest_NameThatIsNoAllegation_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "namedPersons[0]",
            () => new SanctionsRequest(Parts(), "Orsk Act", [Samples.Text("B. Ostrel", DataClass.Identity)]));

    // A reader takes the kind from the member; a document of one kind with the code of another is read as the other, and lacks what that one needs.
    [Fact]
    [Trait("Must", "RJ-11")]
    public void Read_CodeOfAnotherKind_IsReadAsThatKind()
    {
        var json = Lossless.Json(Samples.Case()).Replace("\"urgent-action\"", "\"sanctions-request\"", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Equal(["regime"], report.Findings.Select(finding => finding.Path));
    }

    [Fact]
    [Trait("Must", "RJ-11")]
    public void Read_CodeOfNoKind_IsRefusedAtTheMember()
    {
        var json = Lossless.Json(Samples.Case()).Replace("\"urgent-action\"", "\"urgent\"", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Equal([("kind", ValidationRule.UnknownCode)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "RJ-11")]
    public void Write_ByTheKindAndByTheCase_IsTheSameDocument()
    {
        var item = CaseworkSamples.CriminalDefence();
        var json = Lossless.Json(item);
        Assert.Equal(json, Lossless.Json<Case>(item));
        Assert.Contains("\"record\":\"case\"", json, StringComparison.Ordinal);
        Assert.True(DomainJson.TryRead<CriminalDefenceCase>(Encoding.UTF8.GetBytes(json), out _, out var report), $"{report}");
    }

    [Theory]
    [Trait("Must", "RJ-1")]
    [InlineData("""{"schema":"hrdcore/9","record":"zebra"}""")]
    [InlineData("""{"kind":"zebra","schema":"hrdcore/9","record":"case"}""")]
    [InlineData("""{"schema":"hrdcore/1","record":"grant","kind":"urgent-action"}""")]
    [InlineData("""{"schema":"hrdcore/1","record":"grant","status":"draft"}""")]
    public void Read_AnotherDocumentAsACase_SaysSoBeforeAnythingElse(string json)
    {
        Assert.False(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Equal([ValidationRule.OtherSchema], report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Read_OneKindAsAnother_IsRefused()
    {
        var json = Lossless.Json(CaseworkSamples.CriminalDefence());
        Assert.False(DomainJson.TryRead<UrgentActionCase>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Contains(("kind", ValidationRule.Inconsistent), report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    private static CaseParts Parts(Guid[]? clients = null, int affected = 1, Intervention[]? interventions = null) => new()
    {
        Id = Id,
        Reference = Reference,
        Status = CaseStatus.Received,
        Intake = Samples.Intake(),
        Territory = CaseworkSamples.Zubrania,
        Clients = clients ?? [CaseworkSamples.Client],
        Affected = new Quantity<int>(affected),
        Interventions = interventions,
    };
}
