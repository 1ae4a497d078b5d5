// Which mandates a kind of violation suggests. Own table: a hint for the person who writes the submission, no rule of the mandates. The
// mandate on defenders comes first whatever happened; a country mandate is added where there is one.
using System.Collections.Frozen;
using System.Collections.Immutable;
using HrdCore.Domain.Values;
using static HrdCore.Domain.Vocabulary.ViolationType;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Suggests mandates for a submission.</summary>
public static class MandateHints
{
    private static readonly FrozenDictionary<ViolationType, ImmutableArray<Mandate>> ByType = new (Mandate Mandate, ViolationType[] Types)[]
    {
        (Mandate.Executions, [KillingExtrajudicial, KillingOther, KillingAttempted, DeathInCustody, DeathThreat]),
        (Mandate.Disappearances, [EnforcedDisappearance, ResidentialSurveillance, Liuzhi, DetentionUnderFalseName, NonReleaseRelease]),
        (Mandate.ArbitraryDetention,
            [Arrest, ArbitraryDetention, ResidentialSurveillance, Liuzhi, DetentionUnderFalseName, NonReleaseRelease, IncommunicadoDetention, HouseArrest, ForcedTravel]),
        (Mandate.Torture,
            [ViolationType.Torture, SolitaryConfinement, SexualViolence, IncommunicadoDetention, MedicalCareDenied, DeathInCustody, ForcedReturn, Extradition, VoluntaryReturn]),
        (Mandate.ViolenceAgainstWomenAndGirls, [SexualViolence]),
        (Mandate.JudgesAndLawyers,
            [JudicialHarassment, UnfairTrial, CounselDenied, ForcedBroadcastConfession, ComplaintRefused, ComplaintIgnored, NonInvestigation]),
        (Mandate.Expression, [ExpressionRestricted, Smear, OnlineAttack, ForcedBroadcastConfession]),
        (Mandate.Privacy, [Surveillance, Raid]),
        (Mandate.Assembly,
            [AssemblyRestricted, RegistrationObstructed, UnrealisticReporting, FundingRestricted, ForeignFundingCriminalised, AdministrativeHarassment]),
    }
        .SelectMany(row => row.Types.Select(type => (type, row.Mandate)))
        .ToLookup(pair => pair.type, pair => pair.Mandate)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>The mandates that a violation suggests, in force, the one on defenders first.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="place">The country, or null; compared by code.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public static ImmutableArray<Mandate> For(ViolationType type, Territory? place = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        var themes = ByType.GetValueOrDefault(type, []);
        return [Mandate.Defenders, .. themes, .. Mandate.All.Where(mandate => mandate.Country is { } country && country.Equals(place))];
    }
}
