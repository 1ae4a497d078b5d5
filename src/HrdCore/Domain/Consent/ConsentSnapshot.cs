// Whether a question is allowed: everything that a register knew at one moment, and the one place where a consent is weighed.
// Rule:    every class, for the purpose and the audience, in every artefact, has to be named by a scope of one consent that was given and is in date. Several consents do not
//          add up: two papers that each allow half were not asked about the whole.
// Bounds:  time grows with the consents of the one person who is asked about.
using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What a register knew at one moment. Immutable.</summary>
internal sealed record ConsentSnapshot(
    long Version,
    ImmutableDictionary<Guid, ConsentRecord> Consents,
    ImmutableDictionary<Guid, ImmutableArray<Guid>> OfSubject,
    ImmutableDictionary<Guid, PowerOfAttorney> Powers,
    ImmutableDictionary<Guid, VitalInterestOverride> Overrides,
    ImmutableDictionary<Guid, DateTimeOffset> ReachedAt)
{
    internal static ConsentSnapshot Empty { get; } = new(
        0,
        ImmutableDictionary<Guid, ConsentRecord>.Empty,
        ImmutableDictionary<Guid, ImmutableArray<Guid>>.Empty,
        ImmutableDictionary<Guid, PowerOfAttorney>.Empty,
        ImmutableDictionary<Guid, VitalInterestOverride>.Empty,
        ImmutableDictionary<Guid, DateTimeOffset>.Empty);

    /// <summary>What allows a question, or null with the reasons why nothing does.</summary>
    internal ConsentBasis? Find(ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant, VitalInterestPolicy policy, out ValidationReport report)
    {
        var reasons = ImmutableArray.CreateBuilder<ValidationFinding>();
        ConsentBasis? best = null;
        foreach (var consent in ConsentsOf(question.SubjectId).Where(consent => consent.Scopes.Any(scope => scope.Purpose == purpose)))
        {
            var found = Check(consent, purpose, question, instant);
            reasons.AddRange(found);
            if (found.IsEmpty && End(consent) is var end && !(end <= best?.ExpiresAt))
            {
                best = new ConsentBasis(consent.Id, false, end);
            }
        }

        best ??= FindOverride(purpose, question, instant, policy, reasons);
        if (best is null && reasons.Count == 0)
        {
            reasons.Add(new ValidationFinding("purpose", ValidationRule.ConsentNotListed));
        }

        report = best is null ? new ValidationReport([.. reasons.Distinct().Take(ValidationReport.MaxFindings)]) : ValidationReport.Clean;
        return best;
    }

    /// <summary>Whether what an authorisation rests on still allows its question.</summary>
    internal ValidationReport Check(ConsentBasis basis, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant) => new(
        basis.IsOverride ? Check(Overrides[basis.Id], purpose, question, instant) : Check(Consents[basis.Id], purpose, question, instant));

    private ImmutableArray<ValidationFinding> Check(ConsentRecord consent, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        if (!consent.IsInDateAt(instant))
        {
            found.Add(new ValidationFinding("consent", ValidationRule.ConsentNotInForce));
        }

        CheckScopes(consent.Scopes, purpose, question, found);
        if (consent.GrantorKind == GrantorKind.AttorneyHolder && !IsCovered(consent, purpose, instant))
        {
            found.Add(new ValidationFinding("powerOfAttorney", ValidationRule.ConsentAttorney));
        }

        if (consent.UnreachableSince is { } since && WasReachedAfter(consent.SubjectId, since))
        {
            found.Add(new ValidationFinding("grantor", ValidationRule.ConsentFamily));
        }

        if (consent.GrantorKind == GrantorKind.Family && ConsentsOf(consent.SubjectId).Any(own => IsOwnNo(own, purpose)))
        {
            found.Add(new ValidationFinding("grantor", ValidationRule.ConsentAgainstWill));
        }

        return found.ToImmutable();
    }

    private ImmutableArray<ValidationFinding> Check(VitalInterestOverride decision, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        if (!decision.IsInDateAt(instant))
        {
            found.Add(new ValidationFinding("override", ValidationRule.ConsentNotInForce));
        }

        CheckScopes([decision.Scope], purpose, question, found);
        if (WasReachedAfter(decision.SubjectId, decision.UnreachableSince) || ConsentsOf(decision.SubjectId).Any(consent => IsOwnNo(consent, purpose)))
        {
            found.Add(new ValidationFinding("override", ValidationRule.ConsentAgainstWill));
        }

        return found.ToImmutable();
    }

    private ConsentBasis? FindOverride(
        ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant, VitalInterestPolicy policy, ImmutableArray<ValidationFinding>.Builder reasons)
    {
        ConsentBasis? best = null;
        foreach (var decision in Overrides.Values.Where(decision => decision.SubjectId == question.SubjectId && decision.Scope.Purpose == purpose))
        {
            var found = policy == VitalInterestPolicy.Allowed
                ? Check(decision, purpose, question, instant)
                : [new ValidationFinding("override", ValidationRule.OverrideOff)];
            reasons.AddRange(found);
            if (found.IsEmpty && !(decision.ExpiresAt <= best?.ExpiresAt))
            {
                best = new ConsentBasis(decision.Id, true, decision.ExpiresAt);
            }
        }

        return best;
    }

    private static void CheckScopes(ImmutableArray<ConsentScope> scopes, ConsentPurpose purpose, ConsentQuestion question, ImmutableArray<ValidationFinding>.Builder found)
    {
        var fitting = scopes.Where(scope => scope.Purpose == purpose && scope.Audience == question.Audience).ToArray();
        if (fitting.Length == 0)
        {
            found.Add(new ValidationFinding("audience", ValidationRule.ConsentNotListed));
            return;
        }

        foreach (var part in question.Parts)
        {
            var speaking = fitting.Where(scope => scope.SpeaksOf(part)).ToArray();
            var named = speaking.Aggregate(DataClass.None, (all, scope) => all | scope.Classes);
            if ((question.Classes & ~named) != DataClass.None)
            {
                found.Add(new ValidationFinding(speaking.Length == 0 ? "artefactIds" : "classes", ValidationRule.ConsentNotListed));
                return;
            }
        }
    }

    // The paper has to hold both when the holder said yes and now: a holder who lost the power cannot go on consenting.
    private bool IsCovered(ConsentRecord consent, ConsentPurpose purpose, DateTimeOffset instant) =>
        Powers.TryGetValue(consent.PowerOfAttorneyId.GetValueOrDefault(), out var power)
        && power.GrantorId == consent.SubjectId
        && consent.GivenAt is { } givenAt
        && ConsentRules.ScopesNeededFor(purpose).All(scope => power.Allows(consent.GrantorId, scope, givenAt) && power.Allows(consent.GrantorId, scope, instant));

    private DateTimeOffset End(ConsentRecord consent)
    {
        var end = consent.ExpiresAt.GetValueOrDefault();
        return consent.PowerOfAttorneyId is { } id && Powers.TryGetValue(id, out var power) && power.ValidUntil < end ? power.ValidUntil.GetValueOrDefault() : end;
    }

    private bool WasReachedAfter(Guid subjectId, DateTimeOffset since) => ReachedAt.TryGetValue(subjectId, out var reached) && reached >= since;

    private IEnumerable<ConsentRecord> ConsentsOf(Guid subjectId) => OfSubject.GetValueOrDefault(subjectId, []).Select(id => Consents[id]);

    private static bool IsOwnNo(ConsentRecord consent, ConsentPurpose purpose) =>
        consent.GrantorKind == GrantorKind.Self && (consent.Status == ConsentStatus.Refused || consent.Status == ConsentStatus.Withdrawn)
        && consent.Scopes.Any(scope => scope.Purpose == purpose);
}
