using System.Collections.Immutable;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>The members that every kind of case has. What a kind adds stands between the two lists where it is required, and after them where it is not.</summary>
internal static class CaseMembers
{
    internal static ImmutableArray<RecordMember<T>> Required<T>()
        where T : Case =>
    [
        Member.Of("id", Codec.Id, (T item) => item.Id),
        Member.Of("reference", Codec.Reference, (T item) => item.Reference),
        Member.Of("kind", Codec.Term<CaseKind>(), (T item) => item.Kind).Fixed(),
        Member.Of("status", Codec.Term<CaseStatus>(), (T item) => item.Status).Fixed(),
        Member.Of("intake", Codec.Record<Intake>(), (T item) => item.Intake),
        Member.Of("territory", Codec.Territory, (T item) => item.Territory),
        Member.List("clients", Codec.Id, (T item) => item.Clients),
        Member.Of("affected", Codec.HowMany, (T item) => item.Affected),
    ];

    internal static ImmutableArray<RecordMember<T>> Optional<T>()
        where T : Case =>
    [
        Member.List("events", Codec.Id, (T item) => item.Events).Fixed(),
        Member.List("outcomeGoals", Codec.Term<OutcomeGoal>(), (T item) => item.OutcomeGoals),
        Member.List("outcomesReached", Codec.Term<OutcomeGoal>(), (T item) => item.OutcomesReached),
        Member.List("counsel", Codec.Record<Counsel>(), (T item) => item.Counsel),
        Member.List("actors", Codec.Record<CaseActor>(), (T item) => item.Actors),
        Member.List("supports", Codec.Record<Support>(), (T item) => item.Supports),
        Member.List("interventions", Codec.Record<Intervention>(), (T item) => item.Interventions),
        Member.List("proceedings", Codec.Record<Proceeding>(), (T item) => item.Proceedings),
        Member.List("detentions", Codec.Record<DetentionEpisode>(), (T item) => item.Detentions),
        Member.List("tasks", Codec.Record<CaseTask>(), (T item) => item.Tasks),
        Member.List("referrals", Codec.Record<Referral>(), (T item) => item.Referrals),
        Member.Maybe("declineReason", Codec.Term<DeclineReason>(), (T item) => item.DeclineReason).Fixed(),
        Member.Maybe("closureReason", Codec.Term<ClosureReason>(), (T item) => item.ClosureReason),
        Member.Maybe("legalStrategy", Codec.SecretLines(Case.LegalStrategyClass, DomainText.NarrativeLength), (T item) => item.LegalStrategy),
        Member.Maybe("safePlace", Codec.Secret(Case.SafePlaceClass, DomainText.LineLength), (T item) => item.SafePlace),
    ];
}
