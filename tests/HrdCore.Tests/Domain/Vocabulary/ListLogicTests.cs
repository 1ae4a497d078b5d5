using System.Globalization;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

/// <summary>Lists whose terms know something of each other.</summary>
public class ListLogicTests
{
    [Fact]
    public void CategoryGroup_OfEnvironmentLandAndCommunity_HoldsTheThree() =>
        Assert.Equal(
            [DefenderCategory.Environmental, DefenderCategory.Land, DefenderCategory.CommunityBased],
            CategoryGroup.EnvironmentLandCommunity.Members.ToArray());

    [Fact]
    public void CategoryGroup_Groups_AreTheFiveSlicesAndShareNoCategory()
    {
        var members = CategoryGroup.All.SelectMany(group => group.Members).ToArray();

        Assert.Equal(5, CategoryGroup.All.Length);
        Assert.Equal(members.Distinct(), members);
    }

    [Fact]
    public void EventLinkKind_Inverse_ReadsTheLinkFromTheOtherEnd()
    {
        Assert.Same(EventLinkKind.Follows, EventLinkKind.Precedes.Inverse);
        Assert.Same(EventLinkKind.PartOf, EventLinkKind.Contains.Inverse);
        Assert.Same(EventLinkKind.ResultsFrom, EventLinkKind.Causes.Inverse);
        Assert.Same(EventLinkKind.Alongside, EventLinkKind.Alongside.Inverse);
    }

    [Fact]
    public void EventLinkKind_InverseOfTheInverse_IsTheLink() => Assert.All(EventLinkKind.All, link => Assert.Same(link, link.Inverse.Inverse));

    [Fact]
    public void EventLinkKind_SevenLinks_AllHaveACodeOfHuridocs() =>
        Assert.Equal(["01", "02", "03", "11", "21", "22", "23"], EventLinkKind.All.Select(link => link.HuridocsCode!.Short.ToString()));

    [Fact]
    public void DateKind_ThreeKinds_HaveTheCodesOfHuridocs() =>
        Assert.Equal(["MT48 01", "MT48 02", "MT48 03"], DateKind.All.Select(kind => kind.HuridocsCode!.ToString()));

    [Fact]
    public void StandardOfProof_Meets_ItselfAndWhatIsLower()
    {
        Assert.True(StandardOfProof.ReasonableGrounds.Meets(StandardOfProof.ReasonableGrounds));
        Assert.True(StandardOfProof.BeyondDoubt.Meets(StandardOfProof.ReasonableSuspicion));
        Assert.False(StandardOfProof.ReasonableSuspicion.Meets(StandardOfProof.ReasonableGrounds));
    }

    [Fact]
    public void StandardOfProof_MeetsNull_IsRefused() => Assert.Throws<ArgumentNullException>("required", () => StandardOfProof.BeyondDoubt.Meets(null!));

    [Fact]
    public void TrafficLight_Markings_AreThoseOfTheProtocol() =>
        Assert.Equal(["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"], TrafficLight.All.Select(light => light.Marking));

    [Fact]
    public void TrafficLight_IsStricterThan_FollowsTheListAndNeverItself()
    {
        Assert.True(TrafficLight.AmberStrict.IsStricterThan(TrafficLight.Amber));
        Assert.False(TrafficLight.Clear.IsStricterThan(TrafficLight.Red));
        Assert.False(TrafficLight.Green.IsStricterThan(TrafficLight.Green));
    }

    [Fact]
    public void TrafficLight_IsStricterThanNull_IsRefused() => Assert.Throws<ArgumentNullException>("other", () => TrafficLight.Red.IsStricterThan(null!));

    [Fact]
    public void SupportKind_EmergencyActivities_AreEleven()
    {
        Assert.Equal(11, SupportKind.All.Count(kind => kind.IsEmergencyActivity));
        Assert.False(SupportKind.TrialObservation.IsEmergencyActivity);
    }

    [Fact]
    public void RelationKind_IsFamily_HoldsForRelativesAndGuardians()
    {
        Assert.True(RelationKind.Sibling.IsFamily);
        Assert.True(RelationKind.Guardian.IsFamily);
        Assert.False(RelationKind.Friend.IsFamily);
        Assert.Equal(8, RelationKind.All.Count(kind => kind.IsFamily));
    }

    [Fact]
    public void DigitalHygieneCheck_LongPasswords_SaysTheLengthInEveryLanguage()
    {
        var length = DigitalHygieneCheck.PasswordLength.ToString(CultureInfo.InvariantCulture);
        LanguageTag[] languages = [LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French];

        Assert.All(languages, language => Assert.Contains(length, DigitalHygieneCheck.LongPasswords.Term.LabelIn(language), StringComparison.Ordinal));
    }
}
