using System.Collections.Immutable;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Funding;

/// <summary>Checks that need more than one record: a grant beside its programme and the request that it answers.</summary>
public static class GrantRules
{
    /// <summary>Whether a request fits the programme that it was made under.</summary>
    /// <param name="application">The request.</param>
    /// <param name="programme">The programme.</param>
    /// <returns>Errors for what the programme does not offer, and for tests that do not hold.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport Check(Application application, GrantProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(programme);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        Demand(findings, application.ProgrammeId == programme.Id, "programmeId", ValidationRule.OtherProgramme);
        Demand(findings, programme.Purposes.Contains(application.Purpose), "purpose", ValidationRule.OutsideProgramme);
        Demand(findings, programme.Scales.Contains(application.Scale), "scale", ValidationRule.OutsideProgramme);
        Demand(
            findings,
            programme.Ceiling is not { } ceiling || (ceiling.Currency == application.Requested.Currency && application.Requested.Amount <= ceiling.Amount),
            "requested",
            ValidationRule.AboveCeiling);
        Demand(findings, application.Meets(programme.Tests), "answers", ValidationRule.NotEligible);
        return new ValidationReport(findings.ToImmutable());
    }

    /// <summary>Whether a grant fits its programme and the request that it answers, and what about it needs a look.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="application">The request, or null where the organisation offered the grant by itself.</param>
    /// <param name="today">The day of the check, for reports that are late.</param>
    /// <returns>Errors for what does not fit; warnings for a budget that adds up otherwise, for late reports, for more spent than was paid, and for a payment before the award.</returns>
    /// <exception cref="ArgumentNullException">The grant or the programme is null.</exception>
    public static ValidationReport Check(Grant grant, GrantProgramme programme, Application? application, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(programme);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        Demand(findings, grant.ProgrammeId == programme.Id, "programmeId", ValidationRule.OtherProgramme);
        Demand(findings, grant.EntryMode == programme.EntryMode, "entryMode", ValidationRule.OutsideProgramme);
        Demand(findings, programme.Purposes.Contains(grant.Purpose), "purpose", ValidationRule.OutsideProgramme);
        Demand(findings, grant.Scale is null || programme.Scales.Contains(grant.Scale), "scale", ValidationRule.OutsideProgramme);
        Demand(findings, grant.BeneficiaryKind is null || programme.Recipients.Contains(grant.BeneficiaryKind), "beneficiaryKind", ValidationRule.OutsideProgramme);
        Demand(findings, !grant.IsEmergencyLane || programme.HasEmergencyLane, "isEmergencyLane", ValidationRule.OutsideProgramme);
        Demand(
            findings,
            programme.Ceiling is not { } ceiling || (ceiling.Currency == grant.Amount.Currency && grant.Amount.Amount <= ceiling.Amount),
            "amount",
            ValidationRule.AboveCeiling);
        if (application is not null)
        {
            Demand(
                findings,
                grant.ApplicationId == application.Id && grant.BeneficiaryId == application.BeneficiaryId && application.ProgrammeId == programme.Id,
                "applicationId",
                ValidationRule.OtherProgramme);
            Demand(findings, GrantLifecycle.IsBeforeApproval(grant.Status) || application.Meets(programme.Tests), "status", ValidationRule.NotEligible);
        }

        Demand(findings, grant.Budget is not { } budget || budget.Total() == grant.Amount, "budget", ValidationRule.BudgetDiffers);
        for (var i = 0; i < grant.Reports.Length; i++)
        {
            Demand(findings, !grant.Reports[i].IsLate(today), $"reports[{i}]", ValidationRule.ReportLate);
            Demand(findings, grant.Reports[i].Spent is not { } spent || spent.Currency != grant.Amount.Currency || spent.Amount <= grant.Disbursed().Amount, $"reports[{i}].spent", ValidationRule.SpentOverPaid);
        }

        for (var i = 0; i < grant.Disbursements.Length; i++)
        {
            Demand(
                findings,
                grant.IsEmergencyLane || grant.AwardedOn is not { } awardedOn || grant.Disbursements[i].PaidOn.IsBefore(awardedOn) != Certainty.Yes,
                $"disbursements[{i}].paidOn",
                ValidationRule.PaidBeforeAward);
        }

        return new ValidationReport(findings.ToImmutable());
    }

    private static void Demand(ImmutableArray<ValidationFinding>.Builder findings, bool holds, string path, ValidationRule rule)
    {
        if (!holds)
        {
            findings.Add(new ValidationFinding(path, rule));
        }
    }
}
