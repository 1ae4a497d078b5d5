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
    /// <param name="instant">Now. A verdict or a sign-off of a later day is none yet.</param>
    /// <returns>Nothing found when nobody is named at all.</returns>
    /// <exception cref="ArgumentNullException">The involvement is null.</exception>
    public static ValidationReport Check(Involvement involvement, Verification? verification, SignOff? signOff, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(involvement);
        return Check(involvement, verification is null ? [] : [verification], signOff is null ? [] : [signOff], instant);
    }

    /// <summary>Whether everyone whom a publication accuses by name may be named.</summary>
    /// <param name="accusedIds">The involvements whose names it tells; any number.</param>
    /// <param name="naming">What stands behind the names. Where who it was is checked more than once, every check has to have verified it: one that is open again clears nobody for naming.</param>
    /// <param name="instant">Now. A verdict or a sign-off of a later day is none yet.</param>
    /// <returns>For each that does not pass what it lacks; the path says which, e.g. <c>accusedIds[0]</c>.</returns>
    /// <exception cref="ArgumentNullException">The list or the naming is null.</exception>
    public static ValidationReport Check(IEnumerable<Guid> accusedIds, NamingFile naming, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(accusedIds);
        ArgumentNullException.ThrowIfNull(naming);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        Guid[] accused = accusedIds is ImmutableArray<Guid> { IsDefault: true } ? [] : [.. accusedIds];
        for (var i = 0; i < accused.Length; i++)
        {
            if (naming.TryFind(accused[i], out var involvement))
            {
                var report = Check(involvement!, naming.VerificationsOf(accused[i]), naming.SignOffsOf(accused[i]), instant);
                findings.AddRange(report.Findings.Select(finding => finding.Under($"accusedIds[{i}]")));
            }
            else
            {
                findings.Add(new ValidationFinding($"accusedIds[{i}]", ValidationRule.NamingVerified));
            }
        }

        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }

    private static ValidationReport Check(Involvement involvement, IEnumerable<Verification> verifications, IEnumerable<SignOff> signOffs, DateTimeOffset instant)
    {
        var check = new Check(nameof(Involvement));
        if (involvement.NamesSomebody())
        {
            // A later version may have put there what takes a verdict or a signature back.
            Verification[] asked = [.. verifications.Where(item => item.SubjectId == involvement.Id && item.Element == FactualElement.Perpetrator)];
            var isVerified = asked.Length > 0 && asked.All(item => item.Unknown is null && item.Status == VerificationStatus.Verified && item.DecidedAt <= instant);
            var decidedAt = asked.Max(item => item.DecidedAt);
            var isSigned = signOffs.Any(item => item.SubjectId == involvement.Id && item.Unknown is null && item.SignedAt <= instant && !(item.SignedAt < decidedAt));
            check.That(isVerified, "verification", ValidationRule.NamingVerified);
            check.That(isSigned, "signOff", ValidationRule.NamingSignedOff);
        }

        return check.Report();
    }
}
