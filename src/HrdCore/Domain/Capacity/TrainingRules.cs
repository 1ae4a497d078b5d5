using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Capacity;

/// <summary>Whether a training may list whom it lists.</summary>
public static class TrainingRules
{
    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Checks that everyone on the list has a consent in force that speaks of contacts. <see cref="TrainingSession.Unlist"/> takes the others off; the count stays.</summary>
    /// <param name="session">The session.</param>
    /// <param name="register">The consents.</param>
    /// <param name="instant">Now.</param>
    /// <returns>An error for each listed person whose consent is missing, ended, somebody else's or about something else.</returns>
    /// <exception cref="ArgumentNullException">The session or the register is null.</exception>
    public static ValidationReport Check(TrainingSession session, ConsentRegister register, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(register);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < session.Attendees.Length; i++)
        {
            if (!register.TryFind(session.Attendees[i].ConsentId, out var consent)
                || consent.SubjectId != session.Attendees[i].PartyId.Reveal(Checking)
                || !consent.IsInDateAt(instant)
                || !consent.Scopes.Any(scope => scope.Classes.HasFlag(DataClass.Network)))
            {
                findings.Add(new ValidationFinding($"attendees[{i}]", ValidationRule.ConsentMissing));
            }
        }

        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }
}
