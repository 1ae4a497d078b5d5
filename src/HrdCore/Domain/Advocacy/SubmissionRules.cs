using System.Collections.Immutable;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What stands between a submission and its sending, and what its writer should know.</summary>
public static class SubmissionRules
{
    /// <summary>Checks a submission as it stands.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="register">The consents.</param>
    /// <param name="instant">Now.</param>
    /// <returns>Errors for consents that are missing, for a submission of nobody, and for what the working group on disappearances cannot do without; warnings and notes for the rest.</returns>
    /// <exception cref="ArgumentNullException">The submission or the register is null.</exception>
    public static ValidationReport Check(Submission submission, ConsentRegister register, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(register);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        Demand(findings, submission.Submitter is not null, "submitter", ValidationRule.AnonymousSubmission);
        findings.AddRange(SubmissionConsents.For(submission.Body, register, instant).Report.Findings.Select(finding => finding.Under("body")));
        CheckMandates(findings, submission);
        CheckDisappearances(findings, submission, DateOnly.FromDateTime(instant.UtcDateTime));
        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }

    private static void CheckMandates(ImmutableArray<ValidationFinding>.Builder findings, Submission submission)
    {
        var suggested = SubmissionHints.MandatesFor(submission.Body.Incident);
        for (var i = 0; i < submission.Mandates.Length; i++)
        {
            var mandate = submission.Mandates[i];
            Demand(findings, mandate.InForce == mandate, $"mandates[{i}]", ValidationRule.MandateSucceeded);
            Demand(findings, suggested.Contains(mandate.InForce), $"mandates[{i}]", ValidationRule.MandateUnrelated);
        }
    }

    private static void CheckDisappearances(ImmutableArray<ValidationFinding>.Builder findings, Submission submission, DateOnly today)
    {
        var parts = submission.Body.Disappearances;
        if (submission.Mandates.Contains(Mandate.Disappearances))
        {
            Demand(findings, !parts.IsEmpty, "body.disappearances", ValidationRule.DisappearanceParts);
            for (var i = 0; i < parts.Length; i++)
            {
                Demand(findings, parts[i].LastSeenOn.Month is not null, $"body.disappearances[{i}].lastSeenOn", ValidationRule.DisappearanceParts);
                Demand(findings, parts[i].FamilyConsentId is not null, $"body.disappearances[{i}].familyConsentId", ValidationRule.FamilyConsent);
            }
        }

        Demand(findings, !SubmissionHints.IsUrgent(submission.Body, today), "body.disappearances", ValidationRule.UrgentProcedure);
    }

    private static void Demand(ImmutableArray<ValidationFinding>.Builder findings, bool holds, string path, ValidationRule rule)
    {
        if (!holds)
        {
            findings.Add(new ValidationFinding(path, rule));
        }
    }
}
