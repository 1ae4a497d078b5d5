using System.Collections.Immutable;
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

    /// <summary>Whether everyone whom a publication accuses by name may be named.</summary>
    /// <param name="accusedIds">The involvements whose names it tells.</param>
    /// <param name="naming">What stands behind the names. Of several checks of one involvement the last decided counts.</param>
    /// <returns>For each that does not pass what it lacks; the path says which, e.g. <c>accusedIds[0]</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport Check(IEnumerable<Guid> accusedIds, NamingFile naming)
    {
        ArgumentNullException.ThrowIfNull(accusedIds);
        ArgumentNullException.ThrowIfNull(naming);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        foreach (var (i, accusedId) in accusedIds.Index())
        {
            if (naming.TryFind(accusedId, out var involvement))
            {
                var verification = naming.VerificationsOf(accusedId).Where(item => item.Element == FactualElement.Perpetrator).MaxBy(item => item.DecidedAt ?? DateTimeOffset.MinValue);
                var signOff = naming.SignOffsOf(accusedId).MaxBy(item => item.SignedAt);
                findings.AddRange(Check(involvement!, verification, signOff).Findings.Select(finding => finding.Under($"accusedIds[{i}]")));
            }
            else
            {
                findings.Add(new ValidationFinding($"accusedIds[{i}]", ValidationRule.NamingVerified));
            }
        }

        return new ValidationReport(findings.ToImmutable());
    }
}
