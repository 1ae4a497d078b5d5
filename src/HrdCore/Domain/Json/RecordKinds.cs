using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Every kind of record that HrdCore has.</summary>
public static class RecordKinds
{
    /// <summary>The kinds, context by context.</summary>
    public static ImmutableArray<RecordKind> All { get; } =
    [
        RecordKind.Of<ActionsTaken>(), RecordKind.Of<AdvocacyAction>(), RecordKind.Of<AllegedPerpetrator>(), RecordKind.Of<AwardNomination>(),
        RecordKind.Of<Communication>(), RecordKind.Of<CountryVisitInput>(), RecordKind.Of<DataAccessRequest>(), RecordKind.Of<DetentionPart>(),
        RecordKind.Of<DisappearancePart>(), RecordKind.Of<FollowUp>(), RecordKind.Of<GovernmentReply>(), RecordKind.Of<Publication>(),
        RecordKind.Of<Recommendation>(), RecordKind.Of<Statement>(), RecordKind.Of<Submission>(), RecordKind.Of<SubmissionBody>(),
        RecordKind.Of<SubmissionIncident>(), RecordKind.Of<SubmissionLetter>(), RecordKind.Of<SubmissionVictim>(), RecordKind.Of<Submitter>(),
        RecordKind.Of<Alarm>(), RecordKind.Of<AtRiskProfile>(), RecordKind.Of<CheckIn>(), RecordKind.Of<CheckInProtocol>(),
        RecordKind.Of<ContingencyInstruction>(), RecordKind.Of<EmergencyContact>(), RecordKind.Of<PowerOfAttorney>(),
        RecordKind.Of<ProofOfLifeQuestion>(), RecordKind.Of<ProtectionMeasure>(), RecordKind.Of<ProtectionPlan>(), RecordKind.Of<RecordedStatement>(),
        RecordKind.Of<RiskAssessment>(), RecordKind.Of<TravelPlan>(),
        RecordKind.Of<Attendee>(), RecordKind.Of<Mentorship>(), RecordKind.Of<TrainingMaterial>(), RecordKind.Of<TrainingProgramme>(),
        RecordKind.Of<TrainingSession>(),
        RecordKind.Of<Case>(), RecordKind.Of<CaseActor>(), RecordKind.Of<CaseFile>(), RecordKind.Of<CaseTask>(), RecordKind.Of<Counsel>(),
        RecordKind.Of<CriminalDefenceCase>(), RecordKind.Of<DetentionEpisode>(), RecordKind.Of<ExtraditionCase>(), RecordKind.Of<Intake>(),
        RecordKind.Of<Intervention>(), RecordKind.Of<Precedent>(), RecordKind.Of<Proceeding>(), RecordKind.Of<PublicInterestCase>(),
        RecordKind.Of<Referral>(), RecordKind.Of<RegulatoryComplaint>(), RecordKind.Of<SanctionsRequest>(), RecordKind.Of<Support>(),
        RecordKind.Of<UrgentActionCase>(),
        RecordKind.Of<ConsentRecord>(), RecordKind.Of<ConsentScope>(), RecordKind.Of<DisclosureRecord>(), RecordKind.Of<RecallTask>(),
        RecordKind.Of<VitalInterestOverride>(),
        RecordKind.Of<Act>(), RecordKind.Of<Event>(), RecordKind.Of<EventLink>(), RecordKind.Of<FormerVerdict>(), RecordKind.Of<Information>(),
        RecordKind.Of<Involvement>(), RecordKind.Of<SignOff>(), RecordKind.Of<Verification>(), RecordKind.Of<Victimisation>(),
        RecordKind.Of<Violation>(),
        RecordKind.Of<CustodyEntry>(), RecordKind.Of<EvidenceCopy>(), RecordKind.Of<EvidenceItem>(),
        RecordKind.Of<Application>(), RecordKind.Of<Budget>(), RecordKind.Of<BudgetLine>(), RecordKind.Of<Disbursement>(),
        RecordKind.Of<EligibilityAnswer>(), RecordKind.Of<FunderReport>(), RecordKind.Of<Grant>(), RecordKind.Of<GrantProgramme>(),
        RecordKind.Of<GrantReport>(), RecordKind.Of<GrantView>(), RecordKind.Of<Instalment>(),
        RecordKind.Of<Alert>(), RecordKind.Of<AlertFacetValue>(), RecordKind.Of<Digest>(), RecordKind.Of<Figure>(), RecordKind.Of<Tabulation>(),
        RecordKind.Of<TabulationRow>(),
        RecordKind.Of<Defender>(), RecordKind.Of<FamilyMember>(), RecordKind.Of<Group>(), RecordKind.Of<Organisation>(), RecordKind.Of<Perpetrator>(),
        RecordKind.Of<Relationship>(), RecordKind.Of<Source>(),
    ];

    private static readonly FrozenDictionary<string, RecordKind> ByName = All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<Type, RecordKind> ByType = All.ToFrozenDictionary(kind => kind.Type);

    /// <summary>Finds a kind by what a document says in <c>record</c>, or by the name that the schema has for it.</summary>
    /// <param name="name">The name, e.g. <c>grant</c>.</param>
    /// <param name="kind">The kind, or null.</param>
    public static bool TryFind(string? name, [NotNullWhen(true)] out RecordKind? kind) => ByName.TryGetValue(name ?? string.Empty, out kind);

    /// <summary>Finds a kind by the type of its records.</summary>
    /// <param name="type">The type.</param>
    /// <param name="kind">The kind, or null.</param>
    public static bool TryFind(Type? type, [NotNullWhen(true)] out RecordKind? kind)
    {
        kind = null;
        return type is not null && ByType.TryGetValue(type, out kind);
    }

    /// <summary>The kind of a record. One of a case is its own kind and prints its own name, e.g. <c>urgent-action-case</c>, although its document says <c>case</c>.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static RecordKind Of(DomainRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ByType[record.GetType()];
    }

    /// <summary>Reads a record of whatever kind the document says in <c>record</c>.</summary>
    /// <param name="utf8">One JSON object, members in any order.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="report">Everything that is wrong, if anything is.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out DomainRecord? record, out ValidationReport report)
    {
        record = null;
        return RecordHeader.TryFindKind(utf8, out var kind, out report) && kind.TryRead(utf8, out record, out report);
    }
}
