using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class SupportGuidelineTests
{
    [Theory]
    [InlineData("eu", "trial-observation advocacy contact monitoring visa")]
    [InlineData("netherlands", "trial-observation advocacy visa")]
    [InlineData("finland", "contact visibility financial-support advocacy monitoring")]
    [InlineData("united-kingdom", "contact visibility referral trial-observation prison-visit financial-support advocacy")]
    [InlineData("switzerland", "trial-observation prison-visit contact monitoring visa psychosocial embassy-shelter advocacy")]
    [InlineData("norway", "trial-observation prison-visit advocacy visibility asylum-help training relocation")]
    [Trait("Item", "40")]
    public void Offers_OfAGuideline_AreTheRowOfTheTable(string code, string offers)
    {
        Assert.True(SupportGuideline.TryFromCode(code, out var guideline));
        Assert.Equal(offers, string.Join(' ', guideline.Offers.Select(offer => offer.Support.Code)));
    }

    [Fact]
    [Trait("Item", "40")]
    public void IsExceptional_OfAllOffers_AreShelterAndAsylum() => Assert.Equal(["switzerland embassy-shelter", "norway asylum-help"], Where(offer => offer.IsExceptional));

    [Fact]
    public void IsByMemberStates_OfAllOffers_IsTheVisaOfTheUnion() => Assert.Equal(["eu visa"], Where(offer => offer.IsByMemberStates));

    [Fact]
    public void IsReadByPosition_OfAllOffers_IsBritishMoney() => Assert.Equal(["united-kingdom financial-support"], Where(offer => offer.IsReadByPosition));

    [Fact]
    public void Offering_Visa_IsThreeGuidelines() =>
        Assert.Equal(["eu", "netherlands", "switzerland"], SupportGuideline.Offering(new CodedTerm("sup", "visa")).Select(guideline => guideline.Code));

    [Fact]
    public void Offering_NothingOfTheKind_IsNone() => Assert.Empty(SupportGuideline.Offering(new CodedTerm("sup", "nothing")));

    private static IEnumerable<string> Where(Func<SupportGuidelineOffer, bool> matches) =>
        from guideline in SupportGuideline.All
        from offer in guideline.Offers
        where matches(offer)
        select $"{guideline.Code} {offer.Support.Code}";
}
