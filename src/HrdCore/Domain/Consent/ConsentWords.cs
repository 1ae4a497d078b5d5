// What was said about a question on all the papers of one person, weighed once, so that looking at each of them stays linear.
// Source:  docs/consent.md, edges C1 to C9 and C19 to C23.
using HrdCore.Classification;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>Who said no to what is asked, and when it was last taken back by whom.</summary>
internal readonly struct ConsentWords
{
    private readonly bool _hasOwnNo;
    private readonly DateTimeOffset? _lastOwnWord;

    // By weight of the grantor.
    private readonly DateTimeOffset?[] _takenBack;

    internal ConsentWords(IEnumerable<ConsentRecord> consents, ConsentPurpose purpose, ConsentQuestion question)
    {
        _takenBack = new DateTimeOffset?[ConsentRules.MaxWeight + 1];
        foreach (var consent in consents)
        {
            if (consent.GrantorKind == GrantorKind.Self)
            {
                _hasOwnNo |= IsNo(consent) && consent.Scopes.Any(scope => scope.Purpose == purpose);
                _lastOwnWord = Later(_lastOwnWord, Later(consent.GivenAt, Later(consent.RefusedAt, consent.WithdrawnAt)));
            }

            if (consent.WithdrawnAt is not null && consent.Scopes.Any(scope => Touches(scope, purpose, question)))
            {
                ref var last = ref _takenBack[ConsentRules.Weight(consent.GrantorKind)];
                last = Later(last, consent.WithdrawnAt);
            }
        }
    }

    /// <summary>Whether the person said no to the purpose.</summary>
    internal bool HasOwnNo => _hasOwnNo;

    /// <summary>Whether a silence is over, whoever named it: the person was reached since, or said anything, about whatever purpose.</summary>
    /// <param name="since">When the silence began.</param>
    /// <param name="reachedAt">When the person was last reached, or null.</param>
    internal bool IsSilenceOver(DateTimeOffset since, DateTimeOffset? reachedAt) => reachedAt >= since || _lastOwnWord >= since;

    /// <summary>Whether somebody else's yes stands against the person's own no.</summary>
    /// <remarks>Neither the family nor a guardian answers against the person. Whom the person chose does so in a silence that began after the no; the paper says since when.</remarks>
    internal bool AreAgainst(ConsentRecord consent, DateTimeOffset? reachedAt) =>
        consent.GrantorKind != GrantorKind.Self
        && _hasOwnNo
        && (consent.GrantorKind != GrantorKind.AttorneyHolder || consent.UnreachableSince is not { } since || IsSilenceOver(since, reachedAt));

    /// <summary>Whether a yes was taken back later, on another paper.</summary>
    /// <remarks>Whoever takes a paper back means what it said, wherever else it was said before. A grantor of less weight takes nothing back that one of more weight gave.</remarks>
    internal bool TakeBack(ConsentRecord consent) =>
        consent.WithdrawnAt is null && consent.GivenAt is { } givenAt && TakeBackSince(givenAt, ConsentRules.Weight(consent.GrantorKind));

    /// <summary>Whether somebody of a weight or more took back what is asked, at an instant or later.</summary>
    internal bool TakeBackSince(DateTimeOffset instant, int weight)
    {
        for (; weight < _takenBack.Length; weight++)
        {
            if (_takenBack[weight] >= instant)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNo(ConsentRecord consent) => consent.Status == ConsentStatus.Refused || consent.Status == ConsentStatus.Withdrawn;

    private static bool Touches(ConsentScope scope, ConsentPurpose purpose, ConsentQuestion question) =>
        scope.Purpose == purpose && scope.Audience == question.Audience && (scope.Classes & question.Classes) != DataClass.None && question.Parts.Any(scope.SpeaksOf);

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => other is null || one > other ? one : other;
}
