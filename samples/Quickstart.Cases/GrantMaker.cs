using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using Quickstart.Cases.People;
using Quickstart.Cases.Plan;
using Quickstart.Cases.Words;

namespace Quickstart.Cases;

/// <summary>Gives money in some cases: in the currency of the donor or of the country.</summary>
internal sealed class GrantMaker(SplitMix64 random)
{
    internal IReadOnlyList<Grant> Make(CasePlan plan, Country country, Phrases phrases, TextMaker text)
    {
        var count = plan.StillRunning ? 0 : random.Below(100) switch { < 65 => 0, < 92 => 1, _ => 2 };
        return [.. Enumerable.Range(0, count).Select(_ => new Grant(
            random.Id(),
            random.PickWeighted(EntryModes),
            random.Pick(Purposes),
            random.Pick(Statuses),
            Amount(country),
            random.Chance(85) ? text.Sealed(phrases.Payees, DataClass.Identity | DataClass.Finance) : null))];
    }

    // Between some 100 and some 5,000 euros; amounts in local money are rounder, since that is what is handed over.
    private Money Amount(Country country)
    {
        if (random.Chance(70))
        {
            var (code, scale) = random.Pick(Donors);
            var currency = Currency.Of(code);
            var cents = random.Chance(25) && currency.MinorUnits > 0 ? random.Below(100) : 0;
            return new Money((random.Between(2, 100) * 50m * scale) + (cents / 100m), currency);
        }

        return new Money(random.Between(1, 45) * LocalStep(country.Currency), Currency.Of(country.Currency));
    }

    // What some 100 euros were in about 2019, in one or two digits: plausible amounts, not exchange rates.
    private static decimal LocalStep(string currency) => currency switch
    {
        "IDR" or "VND" or "LAK" => 1_500_000m,
        "KHR" => 400_000m,
        "MMK" or "KRW" => 150_000m,
        "KZT" => 40_000m,
        "LKR" or "PKR" => 20_000m,
        "BDT" or "NPR" or "INR" or "AFN" or "KGS" => 9_000m,
        "PHP" or "THB" => 5_000m,
        "MVR" => 1_700m,
        "CNY" => 800m,
        _ => 400m,
    };

    private static readonly (string, int)[] Donors = [("EUR", 1), ("EUR", 1), ("USD", 1), ("USD", 1), ("GBP", 1), ("CHF", 1), ("SEK", 10), ("NOK", 10), ("JPY", 120)];

    private static readonly (GrantEntryMode, int)[] EntryModes =
        [(GrantEntryMode.Discretionary, 50), (GrantEntryMode.Rolling, 40), (GrantEntryMode.PublicCall, 10)];

    // Written out, so that a purpose that the vocabulary gains does not change the file.
    private static readonly GrantPurpose[] Purposes =
    [
        GrantPurpose.LegalAid, GrantPurpose.DetentionSupport, GrantPurpose.MedicalRecovery, GrantPurpose.PsychosocialSupport, GrantPurpose.FamilyVisit,
        GrantPurpose.Relocation, GrantPurpose.Investigation, GrantPurpose.Training, GrantPurpose.CapacityBuilding, GrantPurpose.DirectIntervention,
    ];

    private static readonly GrantStatus[] Statuses =
    [
        GrantStatus.Submitted, GrantStatus.Review, GrantStatus.Approved, GrantStatus.Agreed, GrantStatus.Disbursing, GrantStatus.ReportDue, GrantStatus.ReportOverdue,
        GrantStatus.ReportAccepted, GrantStatus.Closed, GrantStatus.Closed, GrantStatus.Closed, GrantStatus.Rejected,
    ];
}
