using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What somebody who sorts a request should see before they decide. Nothing here turns a request away.</summary>
public static class TriageRules
{
    /// <summary>Holds a case against what the organisation has published: the countries that it works in, and the languages in which it takes requests; and its kind against what the request said.</summary>
    /// <param name="item">The case.</param>
    /// <param name="gate">The countries, by the day on which the request came.</param>
    /// <param name="claims">The languages, page by page.</param>
    /// <returns>Warnings and notes only. Programmes that publish neither list are not held against them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport Check(Case item, CountryGate gate, RequestLanguageClaims claims)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(claims);
        var check = new Check(nameof(Case));
        var programme = ProgrammeOf(item.Kind);
        check.That(item.Intake.Token is null || item.Intake.Token == programme, "intake.token", ValidationRule.TokenOfKind);
        if (programme is not null)
        {
            var day = DateOnly.FromDateTime(item.Intake.ReceivedAt.UtcDateTime);
            check.That(gate.Decide(item.Territory, day) == CountryGateAnswer.Accept, "territory", ValidationRule.CountryRefer);
            var standing = claims.StandingOf(programme, item.Intake.Language);
            check.That(standing != RequestLanguageStanding.NotClaimed, "intake.language", ValidationRule.LanguageNotClaimed);
            check.That(standing != RequestLanguageStanding.Disputed, "intake.language", ValidationRule.LanguageDisputed);
        }

        return check.Report();
    }

    private static SubjectToken? ProgrammeOf(CaseKind kind) =>
        kind == CaseKind.UrgentAction ? SubjectToken.UrgentAction
        : kind == CaseKind.PublicInterestLitigation ? SubjectToken.PublicInterestLitigation
        : null;
}
