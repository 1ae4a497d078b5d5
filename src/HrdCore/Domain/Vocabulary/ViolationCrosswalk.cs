// The table from kinds of violation to the forms of the booklet, to HURIDOCS, to indicator 16.10.1 and to the Declaration.
// Source:  HURIDOCS Micro-thesauri (2001), codes as in the tables of OpenEvSys; the six classes of SDG indicator 16.10.1; the
//          trends of the FORUM-ASIA booklet where an article is marked Booklet. All other pairings, and the forms of what the booklet
//          names no form for, are our own.
using System.Collections.Frozen;
using System.Collections.Immutable;
using static HrdCore.Domain.Vocabulary.PairingCondition;
using static HrdCore.Domain.Vocabulary.SdgConditions;
using static HrdCore.Domain.Vocabulary.ViolationForm;
using static HrdCore.Domain.Vocabulary.ViolationType;

namespace HrdCore.Domain.Vocabulary;

internal static class ViolationCrosswalk
{
    // Lists of HURIDOCS.
    private const int Issues = 2;
    private const int Acts = 4;
    private const int Methods = 5;
    private const int Victims = 23;
    private const int Whereabouts = 30;
    private const int Trials = 31;

    private static readonly ImmutableArray<HuridocsReference> HeldSomewhere = [Act("030102"), Act("030103"), Beside(Whereabouts, "0102")];
    private static readonly ImmutableArray<SdgReading> HeldOrDisappeared = [new(SdgClass.EnforcedDisappearance, Concealed), new(SdgClass.ArbitraryDetention, None)];
    private static readonly ImmutableArray<SdgReading> Harmful = Is(SdgClass.OtherHarmfulAct);
    private static readonly ImmutableArray<DeclarationArticlePairing> AgainstThreats =
        [Booklet("12.3"), Booklet("6a", ForInformationWork), Booklet("6b", ForInformationWork), Booklet("9.3b", ForInformationWork)];

    private static readonly ImmutableArray<ViolationCrosswalkRow> Rows =
    [
        new(KillingExtrajudicial, [Death], [Act("01010102")], Is(SdgClass.Killing), [Own("12.2"), Own("12.3")]),
        new(KillingOther, [Death], [Act("01010104"), Act("010108")], Is(SdgClass.Killing), [Own("12.2")]),
        new(KillingAttempted, [PhysicalViolence], [Act("010109")], Harmful, [Own("12.2")]),
        new(DeathInCustody, [Death], [Act("01010601")], Is(SdgClass.Killing, Arbitrary), [Own("9.5"), Own("12.2")]),
        new(EnforcedDisappearance, [ArrestAndDetention], [Act("030103")], Is(SdgClass.EnforcedDisappearance), [Own("9.1"), Own("12.2")]),
        new(Abduction, [PhysicalViolence], [Act("030104")], Is(SdgClass.Kidnapping), [Own("12.2")]),
        new(Torture, [PhysicalViolence], [Act("02011111")], Is(SdgClass.Torture), [Own("9.1"), Own("12.2")]),
        new(SolitaryConfinement, [PhysicalViolence], [Act("02011111"), Beside(Methods, "0318")], Is(SdgClass.Torture, Severe), [Own("9.1")]),
        new(SexualViolence, [PhysicalViolence], [Act("020102"), Act("02011101"), Act("02011102"), Act("02011103")], Harmful, [Own("12.2")]),
        new(PhysicalAssault, [PhysicalViolence], [Act("020101")], Harmful, [Booklet("12.3")]),
        new(Threat, [IntimidationAndThreats], [Act("02010301")], Harmful, AgainstThreats),
        new(DeathThreat, [IntimidationAndThreats], [Act("02010302")], Harmful, AgainstThreats),
        new(ThreatToFamily, [IntimidationAndThreats], [Act("0201030102"), Act("0201030202")], Harmful, [Own("12.2")]),
        new(HarassmentCampaign, [IntimidationAndThreats], [Act("020103")], Harmful, [Own("12.2")]),
        new(Smear, [IntimidationAndThreats], [Act("140101")], Harmful, [Own("12.2")]),
        new(Surveillance, [IntimidationAndThreats], [Act("02010303"), Act("120104")], Harmful, [Own("5"), Own("6")]),
        new(OnlineAttack, [IntimidationAndThreats], [], Harmful, [Own("6"), Own("7")]),
        new(Arrest, [ArrestAndDetention], [Act("030101")], Is(SdgClass.ArbitraryDetention, Arbitrary), [Booklet("5", ForProtest), Booklet("12.1", ForProtest)]),
        new(ArbitraryDetention, [ArrestAndDetention], [Act("030102")], Is(SdgClass.ArbitraryDetention), [Own("9.2"), Own("12.2")]),
        new(ResidentialSurveillance, [ArrestAndDetention], HeldSomewhere, HeldOrDisappeared, [Own("9.2"), Own("12.2")]),
        new(Liuzhi, [ArrestAndDetention], HeldSomewhere, HeldOrDisappeared, [Own("9.2"), Own("12.2")]),
        new(DetentionUnderFalseName, [ArrestAndDetention], HeldSomewhere, HeldOrDisappeared, [Own("9.2"), Own("12.2")]),
        new(NonReleaseRelease, [ArrestAndDetention], HeldSomewhere, HeldOrDisappeared, [Own("9.2"), Own("12.2")]),
        new(IncommunicadoDetention, [ArrestAndDetention], [Act("030102"), Beside(Whereabouts, "010102")], Is(SdgClass.ArbitraryDetention), [Own("5c"),
            Own("9.4")]),
        new(HouseArrest, [ArrestAndDetention], [Act("030105")], Is(SdgClass.ArbitraryDetention), [Own("12.2")]),
        new(ForcedTravel, [ArrestAndDetention], [Act("030102"), Act("050101")], Is(SdgClass.ArbitraryDetention), [Own("12.2")]),
        new(ViolationType.JudicialHarassment, [ViolationForm.JudicialHarassment], [Closest("3501")], Harmful, [Own("9.2"), Own("12.2")]),
        new(UnfairTrial, [ViolationForm.JudicialHarassment], [Act("350114")], [], [Own("9.2")]),
        new(CounselDenied, [ViolationForm.JudicialHarassment], [Act("350109"), Act("350113")], [], [Booklet("9.3c")]),
        new(ForcedBroadcastConfession, [ViolationForm.JudicialHarassment, IntimidationAndThreats], [Act("350101"), Act("350118"), Beside(Trials, "15")],
            Harmful, [Own("9.2"), Own("12.2")]),
        new(ComplaintRefused, [], [Closest("350119")], [], [Booklet("2"), Booklet("9.3a"), Booklet("9.3c")]),
        new(ComplaintIgnored, [], [], [], [Booklet("8.2"), Booklet("9.3")]),
        new(TravelBan, [], [Act("050106")], [], [Booklet("5c"), Booklet("9.4")]),
        new(Exile, [], [Act("050102"), Act("050107")], [], [Own("12.2")]),
        new(ForcedReturn, [], [Act("380101")], [], [Own("12.2")]),
        new(Extradition, [], [Closest("330101")], [], [Own("12.2")]),
        new(VoluntaryReturn, [], [Closest("380101")], [], [Own("12.2")]),
        new(AssemblyRestricted, [], [Act("120105"), Act("120106")], [], [Booklet("5"), Booklet("12.1")]),
        new(ExpressionRestricted, [], [Act("100101"), Act("100102"), Act("100103"), Act("100104"), Act("100105")], [], [Booklet("7"), Own("6")]),
        new(RegistrationObstructed, [], [Act("120103"), Closest("122101")], [], [Booklet("5")]),
        new(UnrealisticReporting, [], [Closest("122103")], [], [Own("5")]),
        new(FundingRestricted, [], [], [], [Booklet("13")]),
        new(ForeignFundingCriminalised, [], [], [], [Booklet("13")]),
        new(AdministrativeHarassment, [], [Closest("30010203")], [], [Own("5"), Own("11")]),
        new(Raid, [], [Act("040101"), Act("120102")], [], [Own("12.2")]),
        new(AttackOnProperty, [], [Act("130103"), Act("130101"), Act("130102"), Act("130107")], [], [Own("12.2")]),
        new(Eviction, [], [Act("050103")], [], [Own("12.2")]),
        new(MedicalCareDenied, [], [Act("36010204")], [], [Own("9.1")]),
        new(FamilyReprisal, [IntimidationAndThreats], [Beside(Victims, "050101")], Harmful, [Own("12.2")]),
        new(ReprisalForUnCooperation, [IntimidationAndThreats], [], Harmful, [Own("9.4"), Own("12.2")]),
        new(RefusalPunished, [], [], [], [Own("10")]),
        new(NonInvestigation, [], [Near(Issues, "010802")], [], [Own("9.5")]),
    ];

    private static readonly FrozenDictionary<ViolationType, ViolationCrosswalkRow> ByType = Rows.ToFrozenDictionary(row => row.Type);

    internal static ViolationCrosswalkRow Of(ViolationType type) => ByType[type];

    private static HuridocsReference Act(string code) => Stands(Acts, code);

    private static HuridocsReference Stands(int list, string code) => new(HuridocsCode.Of(list, code), HuridocsRole.Counterpart);

    private static HuridocsReference Beside(int list, string code) => new(HuridocsCode.Of(list, code), HuridocsRole.Qualifier);

    private static HuridocsReference Closest(string code) => Near(Acts, code);

    private static HuridocsReference Near(int list, string code) => new(HuridocsCode.Of(list, code), HuridocsRole.Nearest);

    private static ImmutableArray<SdgReading> Is(SdgClass sdgClass, SdgConditions condition = None) => [new(sdgClass, condition)];

    private static DeclarationArticlePairing Booklet(string article, PairingCondition condition = Always) => new(DeclarationArticle.Of(article), PairingSource.Booklet, condition);

    private static DeclarationArticlePairing Own(string article) => new(DeclarationArticle.Of(article), PairingSource.Own, Always);
}
