// Whether a question is allowed: everything that a register knew at one moment, and the one place where a consent is weighed.
// Rule:    every class, for the purpose and the audience, in every artefact, has to be named by a scope of one consent that was given and is in date. Several consents do not
//          add up: two papers that each allow half were not asked about the whole.
// Against: a no of the person outweighs a yes of others, and a withdrawal every yes before it; docs/consent.md has each edge with its test.
// Bounds:  asking takes time in proportion to the consents and overrides of the one person who is asked about; putting in takes the logarithm of all, because the collections share what stays.
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
    VitalInterestPolicy Policy,
    ImmutableDictionary<Guid, ConsentRecord> Consents,
    ImmutableDictionary<Guid, ImmutableList<Guid>> OfSubject,
    ImmutableDictionary<Guid, PowerOfAttorney> Powers,
    ImmutableDictionary<Guid, VitalInterestOverride> Overrides,
    ImmutableDictionary<Guid, ImmutableList<Guid>> OverridesOf,
    ImmutableDictionary<Guid, DateTimeOffset> ReachedAt)
{
    internal static ConsentSnapshot Empty { get; } = new(
        0,
        VitalInterestPolicy.Off,
        ImmutableDictionary<Guid, ConsentRecord>.Empty,
        ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty,
        ImmutableDictionary<Guid, PowerOfAttorney>.Empty,
        ImmutableDictionary<Guid, VitalInterestOverride>.Empty,
        ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty,
        ImmutableDictionary<Guid, DateTimeOffset>.Empty);

    /// <summary>The same with a consent, or with a later state of one. An earlier state, or the same, changes nothing; of two at the same status the stricter stays, whichever was put in first.</summary>
    internal ConsentSnapshot With(ConsentRecord consent)
    {
        var known = Consents.GetValueOrDefault(consent.Id);
        if (known is not null && (!known.AsksTheSameAs(consent) || !known.IsSameYesAs(consent)))
        {
            throw new InvalidOperationException("The register has this consent with other words. Record a new one, and let it supersede this one.");
        }

        if (known is null)
        {
            return this with
            {
                Version = Version + 1,
                Consents = Consents.Add(consent.Id, consent),
                OfSubject = OfSubject.SetItem(consent.SubjectId, OfSubject.GetValueOrDefault(consent.SubjectId, []).Add(consent.Id)),
            };
        }

        var next = known.Status == consent.Status ? ConsentRecord.Stricter(known, consent).WithSuccessorOf(known).WithSuccessorOf(consent)
            : ConsentStates.Lead(known.Status, consent.Status) ? consent.WithSuccessorOf(known)
            : ConsentStates.Lead(consent.Status, known.Status) ? known.WithSuccessorOf(consent)
            : throw new InvalidOperationException("The register has this consent with another answer. Find out which one is right, and record a new consent.");
        return ReferenceEquals(next, known) ? this : this with { Version = Version + 1, Consents = Consents.SetItem(next.Id, next) };
    }

    /// <summary>The same with a power of attorney, or the stricter of two states of one.</summary>
    internal ConsentSnapshot With(PowerOfAttorney power)
    {
        var known = Powers.GetValueOrDefault(power.Id);
        if (known is not null && !known.SaysTheSameAs(power))
        {
            throw new InvalidOperationException("The register has this power of attorney with other words. A new paper has its own identifier.");
        }

        var next = known is null ? power : PowerOfAttorney.Stricter(known, power);
        return ReferenceEquals(next, known) ? this : this with { Version = Version + 1, Powers = Powers.SetItem(next.Id, next) };
    }

    /// <summary>The same with an override.</summary>
    internal ConsentSnapshot With(VitalInterestOverride decision) => Overrides.ContainsKey(decision.Id)
        ? throw new InvalidOperationException("The register has an override of this identifier. Each decision has its own.")
        : this with
        {
            Version = Version + 1,
            Overrides = Overrides.Add(decision.Id, decision),
            OverridesOf = OverridesOf.SetItem(decision.SubjectId, OverridesOf.GetValueOrDefault(decision.SubjectId, []).Add(decision.Id)),
        };

    /// <summary>A consent and those whose place it took, back to the first: what was sent under them rests on it.</summary>
    internal HashSet<Guid> WithPredecessors(ConsentRecord consent)
    {
        // Each consent of the person is looked at once, however long the chain is, or in a circle.
        var former = ConsentsOf(consent.SubjectId).Where(other => other.SupersededById is not null).ToLookup(other => other.SupersededById.GetValueOrDefault(), other => other.Id);
        HashSet<Guid> ids = [consent.Id];
        var open = new Queue<Guid>(ids);
        while (open.TryDequeue(out var id))
        {
            foreach (var one in former[id].Where(ids.Add))
            {
                open.Enqueue(one);
            }
        }

        return ids;
    }

    /// <summary>Whether somebody's no stands against what was told, and nothing allows it in spite of that. That a consent ended in its time is no such word.</summary>
    internal bool IsAskedBack(DisclosureRecord disclosure, DateTimeOffset instant)
    {
        var question = disclosure.Question;
        return HasANo(disclosure, WordsOn(disclosure.Purpose, question)) && Find(disclosure.Purpose, question, instant, out _) is null;
    }

    // What went out on a consent that this register was not told of, or on an override, weighs least: whoever takes it back since, takes it back.
    private bool HasANo(DisclosureRecord disclosure, ConsentWords words) =>
        disclosure.ConsentId is { } id && Consents.TryGetValue(id, out var consent) && consent.SubjectId == disclosure.SubjectId
            ? consent.WithdrawnAt is not null || words.AreAgainst(consent, ReachedOn(consent.SubjectId)) || words.TakeBack(consent)
            : words.HasOwnNo || words.TakeBackSince(disclosure.SentAt, weight: 0);

    /// <summary>Whether one consent allows now what was told.</summary>
    internal bool Allows(ConsentRecord consent, DisclosureRecord disclosure, DateTimeOffset instant)
    {
        var question = disclosure.Question;
        return consent.SubjectId == disclosure.SubjectId && Check(consent, WordsOn(disclosure.Purpose, question), disclosure.Purpose, question, instant).IsEmpty;
    }

    /// <summary>What allows a question, or null with the reasons why nothing does.</summary>
    internal ConsentBasis? Find(ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant, out ValidationReport report)
    {
        var reasons = ImmutableArray.CreateBuilder<ValidationFinding>();
        var words = WordsOn(purpose, question);
        ConsentBasis? best = null;
        foreach (var consent in ConsentsOf(question.SubjectId).Where(consent => consent.Scopes.Any(scope => scope.Purpose == purpose)))
        {
            var found = Check(consent, words, purpose, question, instant);
            reasons.AddRange(found);
            if (found.IsEmpty && End(consent) is var end && !(end <= best?.ExpiresAt))
            {
                best = new ConsentBasis(consent.Id, false, end);
            }
        }

        best ??= FindOverride(words, purpose, question, instant, reasons);
        if (best is null && reasons.Count == 0)
        {
            reasons.Add(new ValidationFinding("purpose", ValidationRule.ConsentNotListed));
        }

        report = best is null ? new ValidationReport([.. About(reasons, purpose, question).Distinct().Take(ValidationReport.MaxFindings)]) : ValidationReport.Clean;
        return best;
    }

    /// <summary>Whether what an authorisation rests on still allows its question.</summary>
    internal ValidationReport Check(ConsentBasis basis, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        var words = WordsOn(purpose, question);
        var found = basis.IsOverride ? Check(Overrides[basis.Id], words, purpose, question, instant) : Check(Consents[basis.Id], words, purpose, question, instant);
        return new ValidationReport([.. About(found, purpose, question)]);
    }

    private static IEnumerable<ValidationFinding> About(IEnumerable<ValidationFinding> found, ConsentPurpose purpose, ConsentQuestion question) =>
        found.Select(finding => finding.About(purpose, question.Classes));

    private ImmutableArray<ValidationFinding> Check(ConsentRecord consent, ConsentWords words, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        if (!consent.IsInDateAt(instant))
        {
            found.Add(new ValidationFinding("consent", ValidationRule.ConsentNotInForce));
        }

        if (consent.HoldsUnknown)
        {
            found.Add(new ValidationFinding("consent", ValidationRule.ConsentNotUnderstood));
        }

        CheckScopes(consent.Scopes, purpose, question, found);
        if (consent.GrantorKind == GrantorKind.AttorneyHolder && !IsCovered(consent, purpose, instant))
        {
            found.Add(new ValidationFinding("powerOfAttorney", ValidationRule.ConsentAttorney));
        }

        if (consent.GrantorKind == GrantorKind.Family && consent.UnreachableSince is { } since && words.IsSilenceOver(since, ReachedOn(consent.SubjectId)))
        {
            found.Add(new ValidationFinding("grantor", ValidationRule.ConsentFamily));
        }

        if (words.AreAgainst(consent, ReachedOn(consent.SubjectId)))
        {
            found.Add(new ValidationFinding("grantor", ValidationRule.ConsentAgainstWill));
        }

        if (words.TakeBack(consent))
        {
            found.Add(new ValidationFinding("consent", ValidationRule.ConsentTakenBack));
        }

        return found.ToImmutable();
    }

    private ImmutableArray<ValidationFinding> Check(VitalInterestOverride decision, ConsentWords words, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        // A value that is no policy allows nothing.
        if (Policy != VitalInterestPolicy.Allowed)
        {
            return [new ValidationFinding("override", ValidationRule.OverrideOff)];
        }

        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        if (!decision.IsInDateAt(instant))
        {
            found.Add(new ValidationFinding("override", ValidationRule.ConsentNotInForce));
        }

        if (decision.HoldsUnknown)
        {
            found.Add(new ValidationFinding("override", ValidationRule.ConsentNotUnderstood));
        }

        CheckScopes([decision.Scope], purpose, question, found);
        if (words.HasOwnNo || words.IsSilenceOver(decision.UnreachableSince, ReachedOn(decision.SubjectId)))
        {
            found.Add(new ValidationFinding("override", ValidationRule.ConsentAgainstWill));
        }

        return found.ToImmutable();
    }

    private ConsentBasis? FindOverride(
        ConsentWords words, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant, ImmutableArray<ValidationFinding>.Builder reasons)
    {
        ConsentBasis? best = null;
        foreach (var decision in OverridesOf.GetValueOrDefault(question.SubjectId, []).Select(id => Overrides[id]).Where(decision => decision.Scope.Purpose == purpose))
        {
            var found = Check(decision, words, purpose, question, instant);
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
            if ((question.Classes & ~named) is var missing && missing != DataClass.None)
            {
                found.Add(new ValidationFinding(speaking.Length == 0 ? "artefactIds" : "classes", ValidationRule.ConsentNotListed).About(purpose, missing));
                return;
            }
        }
    }

    // The paper has to hold both when the holder said yes and now: a holder who lost the power cannot go on consenting, and asking as of an earlier instant does not bring it back.
    private bool IsCovered(ConsentRecord consent, ConsentPurpose purpose, DateTimeOffset instant) =>
        Powers.TryGetValue(consent.PowerOfAttorneyId.GetValueOrDefault(), out var power)
        && power.RevokedAt is null
        && !power.HoldsUnknown
        && power.GrantorId == consent.SubjectId
        && consent.GivenAt is { } givenAt
        && ConsentRules.ScopesNeededFor(purpose).All(scope => power.Allows(consent.GrantorId, scope, givenAt) && power.Allows(consent.GrantorId, scope, instant));

    private DateTimeOffset End(ConsentRecord consent)
    {
        var end = consent.ExpiresAt.GetValueOrDefault();
        return consent.PowerOfAttorneyId is { } id && Powers.TryGetValue(id, out var power) && power.ValidUntil < end ? power.ValidUntil.GetValueOrDefault() : end;
    }

    private DateTimeOffset? ReachedOn(Guid subjectId) => ReachedAt.TryGetValue(subjectId, out var reached) ? reached : null;

    private ConsentWords WordsOn(ConsentPurpose purpose, ConsentQuestion question) => new(ConsentsOf(question.SubjectId), purpose, question);

    private IEnumerable<ConsentRecord> ConsentsOf(Guid subjectId) => OfSubject.GetValueOrDefault(subjectId, []).Select(id => Consents[id]);
}
