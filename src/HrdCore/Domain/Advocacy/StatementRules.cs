using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Advocacy;

/// <summary>Whether a statement may be published.</summary>
public static class StatementRules
{
    /// <summary>Checks that everyone whom a statement names agreed to be named in public.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="register">The consents.</param>
    /// <param name="instant">Now.</param>
    /// <returns>An error for each person whose consent for the media is missing.</returns>
    /// <exception cref="ArgumentNullException">The statement or the register is null.</exception>
    public static ValidationReport Check(Statement statement, ConsentRegister register, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(register);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < statement.NamedIds.Length; i++)
        {
            var question = new ConsentQuestion(statement.NamedIds[i], DataClass.Identity, Audience.PublicReport);
            if (!ConsentRules.TryAuthorise<MediaUse>(register, question, instant, out _, out _))
            {
                findings.Add(new ValidationFinding($"namedIds[{i}]", ValidationRule.StatementConsent));
            }
        }

        return new ValidationReport(findings.ToImmutable());
    }
}
