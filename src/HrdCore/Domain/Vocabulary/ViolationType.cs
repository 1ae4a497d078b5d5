using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A kind of act against a defender. Points in the code make a tree: <c>torture.solitary-confinement</c> is a kind of <c>torture</c>.</summary>
/// <remarks>Source: own codes; the practices are those that the FORUM-ASIA booklet and Safeguard Defenders name. A case may show several; labels are never forced to add up to the cases. <see cref="Crosswalk"/> leads to the codes of HURIDOCS, to indicator 16.10.1 and
/// to the Declaration, and says what has no counterpart there.</remarks>
[JsonConverter(typeof(TermJsonConverter<ViolationType>))]
public sealed partial class ViolationType : VocabularyTerm, IVocabularyTerm<ViolationType>
{
    private ViolationType(string code, string english, string chinese, string vietnamese, string french)
        : base("viol", code, english, chinese, vietnamese, french)
    {
    }

    /// <inheritdoc/>
    public static ImmutableArray<ViolationType> All => Listed.Types;

    /// <summary>The kind that this one is a kind of, or null at the top.</summary>
    public ViolationType? Parent =>
        Code.LastIndexOf('.') is > 0 and var point && Lookup<ViolationType>.TryFind(Code.AsSpan(0, point), out var parent) ? parent : null;

    /// <summary>The forms that statistics count it under, before deaths roll up; empty when they have no bar for it. <see cref="ViolationForms"/> counts with them.</summary>
    public ImmutableArray<ViolationForm> Forms => ViolationCrosswalk.Of(this).Forms;

    /// <summary>The codes of HURIDOCS beside it; empty when there is none.</summary>
    public ImmutableArray<HuridocsReference> Huridocs => ViolationCrosswalk.Of(this).Huridocs;

    /// <summary>The classes of indicator 16.10.1 that it falls into, the gravest first; empty when the indicator does not count it.</summary>
    public ImmutableArray<SdgReading> SdgReadings => ViolationCrosswalk.Of(this).SdgReadings;

    /// <summary>The articles of the Declaration that speak to it.</summary>
    public ImmutableArray<DeclarationArticlePairing> Articles => ViolationCrosswalk.Of(this).Articles;

    /// <summary>Whether this kind is another one or a kind of it.</summary>
    /// <param name="other">The other kind.</param>
    /// <exception cref="ArgumentNullException">The other kind is null.</exception>
    public bool IsWithin(ViolationType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var type = this;
        while (type is not null && type != other)
        {
            type = type.Parent;
        }

        return type is not null;
    }

    /// <summary>The class of indicator 16.10.1 that an act of this kind counts in, or null when the indicator does not count it.</summary>
    /// <param name="established">What has been established about the act.</param>
    public SdgClass? SdgClassGiven(SdgConditions established)
    {
        foreach (var reading in SdgReadings)
        {
            if ((reading.Condition & established) == reading.Condition)
            {
                return reading.Class;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ViolationType? term) => Lookup<ViolationType>.TryFind(code, out term);

    // A class of its own, so that the list is made after every term in the other parts of this class.
    private static class Listed
    {
        internal static readonly ImmutableArray<ViolationType> Types =
        [
            KillingExtrajudicial, KillingOther, KillingAttempted, DeathInCustody, EnforcedDisappearance, Abduction, Torture, SolitaryConfinement, SexualViolence,
            PhysicalAssault, Threat, DeathThreat, ThreatToFamily, HarassmentCampaign, Smear, Surveillance, OnlineAttack, Arrest, ArbitraryDetention,
            ResidentialSurveillance, Liuzhi, DetentionUnderFalseName, NonReleaseRelease, IncommunicadoDetention, HouseArrest, ForcedTravel, JudicialHarassment,
            UnfairTrial, CounselDenied, ForcedBroadcastConfession, ComplaintRefused, ComplaintIgnored, TravelBan, Exile, ForcedReturn, Extradition, VoluntaryReturn,
            AssemblyRestricted, ExpressionRestricted, RegistrationObstructed, UnrealisticReporting, FundingRestricted, ForeignFundingCriminalised,
            AdministrativeHarassment, Raid, AttackOnProperty, Eviction, MedicalCareDenied, FamilyReprisal, ReprisalForUnCooperation, RefusalPunished, NonInvestigation,
        ];
    }
}
