using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Every list of terms that HrdCore has, and look-ups by list and code that allocate nothing.</summary>
/// <remarks>A code that no list has, such as one of a newer version or of somebody else's list, stays a <see cref="CodedTerm"/>.</remarks>
public static class Vocabularies
{
    /// <summary>The lists, one for each scheme, by the names of their types.</summary>
    public static ImmutableArray<VocabularyScheme> All { get; } =
    [
        Of<ActorKind>(), Of<AdvocacyActionKind>(), Of<AlertFacet>(), Of<ApplicantRole>(), Of<AtRiskStatus>(), Of<BeneficiaryKind>(),
        Of<BudgetCategory>(), Of<CaseKind>(), Of<CaseStatus>(), Of<CategoryGroup>(), Of<CheckInStatus>(), Of<ClosureReason>(),
        Of<CommunicationKind>(), Of<ConsentMedium>(), Of<ConsentPurpose>(), Of<ConsentStatus>(), Of<ContingencyAction>(), Of<ContingencyTrigger>(),
        Of<CopyKind>(), Of<CounselAccess>(), Of<CountingUnit>(), Of<CourtKind>(), Of<CustodyAction>(), Of<DataAccessDecision>(), Of<DateKind>(),
        Of<DeclarationArticle>(), Of<DeclarationDuty>(), Of<DeclineReason>(), Of<DefenderCategory>(), Of<DetentionRegime>(),
        Of<DigitalHygieneCheck>(), Of<EligibilityTest>(), Of<EventLinkKind>(), Of<EvidenceStatus>(), Of<FactualElement>(), Of<FundingRestriction>(),
        Of<Gender>(), Of<GrantEntryMode>(), Of<GrantExitGoal>(), Of<GrantPurpose>(), Of<GrantReportKind>(), Of<GrantScale>(), Of<GrantStatus>(),
        Of<GrantorKind>(), Of<GroupKind>(), Of<HealthAccess>(), Of<HrdDefinitionTest>(), Of<Impact>(), Of<IntakeChannel>(), Of<InterventionKind>(),
        Of<InterventionResponse>(), Of<InvolvementDegree>(), Of<IstanbulGrade>(), Of<Mandate>(), Of<MaterialKind>(), Of<MeasureStatus>(),
        Of<MentoringTopic>(), Of<NonPublicationReason>(), Of<OrganisationKind>(), Of<OutcomeGoal>(), Of<PaymentChannel>(), Of<PerpetratorKind>(),
        Of<PhysicalSafetyCheck>(), Of<PoaForm>(), Of<PoaScope>(), Of<Priority>(), Of<ProtectionMeasureKind>(), Of<PublicationStatus>(),
        Of<PublicityChoice>(), Of<RecallStatus>(), Of<RecommendationStatus>(), Of<ReferralStatus>(), Of<RegistrationStatus>(), Of<RelationKind>(),
        Of<RequestedMeasure>(), Of<RightCategory>(), Of<RiskLevel>(), Of<SdgClass>(), Of<SdgVictimStatus>(), Of<SourceConnection>(),
        Of<StandardOfProof>(), Of<SubjectToken>(), Of<SubmissionStatus>(), Of<SubmitterStanding>(), Of<SupportGuideline>(), Of<SupportKind>(),
        Of<ThreatKind>(), Of<TrafficLight>(), Of<TrainingAudience>(), Of<TrainingFormat>(), Of<TrainingMode>(), Of<TrainingSetting>(),
        Of<TrainingTopic>(), Of<Trend>(), Of<TrendNote>(), Of<UnitOfCount>(), Of<ValidationRule>(), Of<VerificationStatus>(), Of<VictimKind>(),
        Of<VictimStatus>(), Of<ViolationForm>(), Of<ViolationTiming>(), Of<ViolationType>(), Of<Whereabouts>(),
    ];

    private static readonly FrozenDictionary<string, VocabularyScheme>.AlternateLookup<ReadOnlySpan<char>> Schemes =
        All.ToFrozenDictionary(scheme => scheme.Id, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds a list by its name.</summary>
    /// <param name="id">The name, e.g. <c>viol</c>.</param>
    /// <param name="scheme">The list, or null.</param>
    public static bool TryFindScheme(ReadOnlySpan<char> id, [NotNullWhen(true)] out VocabularyScheme? scheme) => Schemes.TryGetValue(id, out scheme);

    /// <summary>Finds a term by list and code.</summary>
    /// <param name="scheme">The name of the list, e.g. <c>viol</c>.</param>
    /// <param name="code">The code in the list, e.g. <c>threat.death</c>.</param>
    /// <param name="term">The term, or null.</param>
    public static bool TryFind(ReadOnlySpan<char> scheme, ReadOnlySpan<char> code, [NotNullWhen(true)] out VocabularyTerm? term)
    {
        term = null;
        return TryFindScheme(scheme, out var found) && found.TryFind(code, out term);
    }

    /// <summary>Finds the term of ours that a coded term names, whatever its labels say.</summary>
    /// <param name="coded">Scheme and code.</param>
    /// <param name="term">The term, or null.</param>
    /// <exception cref="ArgumentNullException">The coded term is null.</exception>
    public static bool TryFind(CodedTerm coded, [NotNullWhen(true)] out VocabularyTerm? term)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return TryFind(coded.Scheme, coded.Code, out term);
    }

    /// <summary>Finds a term of a known list.</summary>
    /// <param name="code">The stable code, in its exact case.</param>
    /// <param name="term">The term, or null.</param>
    /// <typeparam name="T">The type of the terms.</typeparam>
    public static bool TryFind<T>(ReadOnlySpan<char> code, [NotNullWhen(true)] out T? term)
        where T : VocabularyTerm, IVocabularyTerm<T> => Lookup<T>.TryFind(code, out term);

    /// <summary>Finds a term of a known list by its code as it stands in a file.</summary>
    /// <param name="utf8Code">The stable code in UTF-8, in its exact case.</param>
    /// <param name="term">The term, or null.</param>
    /// <typeparam name="T">The type of the terms.</typeparam>
    public static bool TryFind<T>(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out T? term)
        where T : VocabularyTerm, IVocabularyTerm<T> => Lookup<T>.TryFind(utf8Code, out term);

    private static VocabularyScheme Of<T>()
        where T : VocabularyTerm, IVocabularyTerm<T> => Lookup<T>.Scheme;
}
