using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Advocacy;

/// <summary>Whether what an organisation wrote may be published: everyone whom it names agreed to be named, and nobody is accused by name without a verdict and somebody who answers for it.</summary>
/// <remarks>A text is not read: who is named in it, and who accused, is what its record says.</remarks>
public static class PublishingRules
{
    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="register">The consents.</param>
    /// <param name="naming">What stands behind the names of those whom it accuses; <see cref="NamingFile.Empty"/> when it accuses nobody.</param>
    /// <param name="instant">Now.</param>
    /// <returns>An error for each person whose consent for the media is missing and each reason, and for each who is accused without what that takes.</returns>
    /// <exception cref="ArgumentNullException">The statement, the register or the naming is null.</exception>
    public static ValidationReport Check(Statement statement, ConsentRegister register, NamingFile naming, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(naming);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < statement.NamedIds.Length; i++)
        {
            Ask(findings, register, statement.NamedIds[i], instant, $"namedIds[{i}]");
        }

        findings.AddRange(NamingRules.Check(statement.AccusedIds, naming, instant).Findings);
        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }

    /// <summary>Checks a report or a book.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="register">The consents.</param>
    /// <param name="naming">What stands behind the names of those whom it accuses; <see cref="NamingFile.Empty"/> when it accuses nobody.</param>
    /// <param name="instant">Now.</param>
    /// <returns>An error for each consent that is unknown or whose person does not allow the media now, and for each who is accused without what that takes.</returns>
    /// <exception cref="ArgumentNullException">The publication, the register or the naming is null.</exception>
    public static ValidationReport Check(Publication publication, ConsentRegister register, NamingFile naming, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return Check(publication.ConsentIds, publication.AccusedIds, register, naming, instant);
    }

    /// <summary>Checks an alert.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="register">The consents.</param>
    /// <param name="naming">What stands behind the names of those whom it accuses; <see cref="NamingFile.Empty"/> when it accuses nobody.</param>
    /// <param name="instant">Now.</param>
    /// <returns>An error for each consent that is unknown or whose person does not allow the media now, and for each who is accused without what that takes.</returns>
    /// <exception cref="ArgumentNullException">The alert, the register or the naming is null.</exception>
    public static ValidationReport Check(Alert alert, ConsentRegister register, NamingFile naming, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return Check(alert.ConsentIds, alert.AccusedIds, register, naming, instant);
    }

    private static ValidationReport Check(ImmutableArray<Guid> consentIds, ImmutableArray<Guid> accusedIds, ConsentRegister register, NamingFile naming, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(naming);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < consentIds.Length; i++)
        {
            Ask(findings, register, register.TryFind(consentIds[i], out var consent) ? consent.SubjectId : Guid.Empty, instant, $"consentIds[{i}]");
        }

        findings.AddRange(NamingRules.Check(accusedIds, naming, instant).Findings);
        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }

    // The person is asked, not the paper: a refusal or a withdrawal elsewhere counts.
    private static void Ask(ImmutableArray<ValidationFinding>.Builder findings, ConsentRegister register, Guid subjectId, DateTimeOffset instant, string path)
    {
        if (subjectId == Guid.Empty)
        {
            findings.Add(new ValidationFinding(path, ValidationRule.StatementConsent));
        }
        else if (!ConsentRules.TryAuthorise<MediaUse>(register, new ConsentQuestion(subjectId, DataClass.Identity, Audience.PublicReport), instant, out _, out var report))
        {
            findings.AddRange(report.Findings.Select(finding => finding.AsCauseOf(path, ValidationRule.StatementConsent)).Distinct());
        }
    }
}
