using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>What follows from who is what to whom.</summary>
public static class RelationshipRules
{
    /// <summary>Whether the one who answered for someone is known to be someone who may: family of the person, or the guardian. The person's own answer, and a holder's of a power of
    /// attorney, need no relationship.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="relationships">What is known; relationships of others are passed over.</param>
    /// <exception cref="ArgumentNullException">The consent, the list or an item is null.</exception>
    public static ValidationReport CheckGrantor(ConsentRecord consent, IEnumerable<Relationship> relationships)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(relationships);
        var isFamily = consent.GrantorKind == GrantorKind.Family;
        if (!isFamily && consent.GrantorKind != GrantorKind.Guardian)
        {
            return ValidationReport.Clean;
        }

        var isKnown = false;
        foreach (var relationship in relationships)
        {
            ArgumentNullException.ThrowIfNull(relationship, nameof(relationships));
            isKnown |= relationship.FromId == consent.GrantorId && relationship.ToId == consent.SubjectId && relationship.MayConsent == true
                && (isFamily ? relationship.Kind.IsFamily : relationship.Kind == RelationKind.Guardian);
        }

        return isKnown ? ValidationReport.Clean : new ValidationReport([new ValidationFinding("grantorId", ValidationRule.ConsentRelation)]);
    }
}
