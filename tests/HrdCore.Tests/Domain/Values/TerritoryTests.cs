using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class TerritoryTests
{
    [Theory]
    [InlineData("VN", true)]
    [InlineData("EH", true)]
    [InlineData("TW", true)]
    [InlineData("XK", false)] // used by many, assigned by nobody
    [InlineData("ZZ", false)]
    [InlineData("vn", false)]
    [InlineData("VNM", false)]
    [InlineData("", false)]
    public void IsAssigned_Code_IsThatOfTheStandard(string code, bool isAssigned) => Assert.Equal(isAssigned, Iso3166.IsAssigned(code));

    [Fact]
    public void IsAssigned_Territory_TellsShapeAndKnowledgeApart()
    {
        Assert.True(Territory.OfIso3166("VN", "Viet Nam").IsAssigned());
        Assert.False(Territory.OfIso3166("ZZ", "Zubrania").IsAssigned());
        Assert.False(NeutralTerritories.Tibet.IsAssigned());
    }

    [Fact]
    public void Codes_Always_AreAsManyAsTheCardSays()
    {
        Assert.Equal(249, Iso3166.Codes.Length);
        Assert.All(Iso3166.Codes, code => Assert.False(string.IsNullOrWhiteSpace(Iso3166.EnglishName(code))));
        Assert.Equal(249, Iso3166.Codes.Select(code => Iso3166.EnglishName(code)).Distinct().Count());
        Assert.Null(Iso3166.EnglishName("ZZ"));
    }

    [Theory]
    [InlineData("CN-XZ", true)]
    [InlineData("FR-2A", true)]
    [InlineData("GB-ENG", true)]
    [InlineData("CH-7", true)]
    [InlineData("CN-", false)]
    [InlineData("CN", false)]
    [InlineData("cn-xz", false)]
    [InlineData("CN-XZXZ", false)]
    [InlineData("CNXZ", false)]
    public void IsSubdivision_Text_IsJudgedByShape(string code, bool isSubdivision) => Assert.Equal(isSubdivision, Iso3166.IsSubdivision(code));

    [Fact]
    [Trait("Item", "28a")]
    [Trait("Rule", "R31")]
    public void NeutralTerritories_Always_NameNoState()
    {
        Assert.Equal(["Tibet", "Xinjiang", "Crimea", "Western Sahara"], NeutralTerritories.All.Select(territory => territory.Label));
        Assert.Equal(["CN-XZ", "CN-XJ", "UA-43", null], NeutralTerritories.All.Select(territory => territory.Subdivision));
        Assert.Equal([null, null, null, "EH"], NeutralTerritories.All.Select(territory => territory.Iso3166));
    }

    [Fact]
    [Trait("Rule", "R31")]
    public void Equality_OtherLabelOrSubdivision_IsTheSame()
    {
        var (one, other) = (NeutralTerritories.Tibet, Territory.OfOwn("x-tibet", "Bod"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, NeutralTerritories.Xinjiang);
    }

    [Fact]
    public void OfOwn_OtherShapeOfSubdivision_IsRefused() => Assert.Throws<ArgumentException>("subdivision", () => Territory.OfOwn("x-north", "North", "ZU"));

    [Fact]
    [Trait("Rule", "R31")]
    public void LabelOf_OrganisationsSet_GoesBeforeTheTerritorysOwn()
    {
        var labels = new TerritoryLabels(
        [
            KeyValuePair.Create("VN", new LocalizedText([KeyValuePair.Create(LanguageTag.English, "Viet Nam"), KeyValuePair.Create(LanguageTag.French, "Viêt Nam")])),
            KeyValuePair.Create("x-tibet", new LocalizedText(LanguageTag.Tibetan, "བོད")),
        ]);
        Assert.Equal("Viêt Nam", labels.LabelOf(Territory.OfIso3166("VN", "Vietnam"), LanguageTag.Parse("fr-CA"), LanguageTag.English));
        Assert.Equal("Viet Nam", labels.LabelOf(Territory.OfIso3166("VN", "Vietnam"), LanguageTag.Turkish));
        Assert.Equal("བོད", labels.LabelOf(NeutralTerritories.Tibet));
        Assert.Equal("Zubrania", labels.LabelOf(Territory.OfOwn("x-zubrania", "Zubrania"), LanguageTag.English));
    }

    [Theory]
    [InlineData("vn")]
    [InlineData("CN-XZ")]
    [InlineData("")]
    public void TerritoryLabels_OtherShapeOfCode_IsRefused(string code) => Assert.Throws<ArgumentException>("labels", () => new TerritoryLabels([Label(code, "a")]));

    [Fact]
    public void TerritoryLabels_CodeTwice_IsRefused() => Assert.Throws<ArgumentException>("labels", () => new TerritoryLabels([Label("VN", "a"), Label("VN", "b")]));

    [Theory]
    [InlineData("two\nlines")]
    [InlineData(201)]
    public void TerritoryLabels_LongLabel_IsRefused(object label) =>
        Assert.Throws<ArgumentException>("labels", () => new TerritoryLabels([Label("VN", label as string ?? new string('a', (int)label))]));

    [Fact]
    public void TerritoryLabels_WithoutALanguage_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => new TerritoryLabels([Label("VN", "a")]).LabelOf(Territory.OfIso3166("VN", "a"), LanguageTag.French, null!));

    private static KeyValuePair<string, LocalizedText> Label(string code, string label) => KeyValuePair.Create(code, new LocalizedText(LanguageTag.English, label));
}
