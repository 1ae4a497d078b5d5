using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>What has to hold before somebody is named as a perpetrator in public. Whoever writes a public page asks; an involvement that does not pass is told by its kind of actor only.</summary>
public static class NamingRules
{
    /// <summary>Whether an involvement may be told in public with the name: that this is so was verified, and somebody answered for naming it after that.</summary>
    /// <param name="involvement">The involvement.</param>
    /// <param name="verification">The check of who it was, or null when there is none.</param>
    /// <param name="signOff">That somebody answers for it, or null when nobody does.</param>
    /// <returns>Nothing found when nobody is named at all.</returns>
    /// <exception cref="ArgumentNullException">The involvement is null.</exception>
    public static ValidationReport Check(Involvement involvement, Verification? verification, SignOff? signOff)
    {
        ArgumentNullException.ThrowIfNull(involvement);
        var check = new Check(nameof(Involvement));
        if (!involvement.NamesSomebody())
        {
            return check.Report();
        }

        var isVerified = verification is not null
            && verification.SubjectId == involvement.Id
            && verification.Element == FactualElement.Perpetrator
            && verification.Status == VerificationStatus.Verified;
        check.That(isVerified, "verification", ValidationRule.NamingVerified);
        check.That(
            signOff is not null && signOff.SubjectId == involvement.Id && !(signOff.SignedAt < verification?.DecidedAt),
            "signOff",
            ValidationRule.NamingSignedOff);
        return check.Report();
    }
}
