using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class CrosswalkTests
{
    private static readonly HuridocsCode Detention = HuridocsCode.Of(4, "030102");

    // Our code, the codes of HURIDOCS, the classes of 16.10.1, the articles. After a bar: what qualifies, or the condition. A star: the booklet's pairing.
    [Theory]
    [InlineData("killing.extrajudicial", "MT4 01010102", "killing", "12.2 12.3")]
    [InlineData("killing.other", "MT4 01010104, MT4 010108", "killing", "12.2")]
    [InlineData("killing.attempted", "MT4 010109", "other-harmful", "12.2")]
    [InlineData("death-in-custody", "MT4 01010601", "killing|Arbitrary", "9.5 12.2")]
    [InlineData("disappearance.enforced", "MT4 030103", "enforced-disappearance", "9.1 12.2")]
    [InlineData("abduction", "MT4 030104", "kidnapping", "12.2")]
    [InlineData("torture", "MT4 02011111", "torture", "9.1 12.2")]
    [InlineData("torture.solitary-confinement", "MT4 02011111, +MT5 0318", "torture|Severe", "9.1")]
    [InlineData("sexual-violence", "MT4 020102, MT4 02011101, MT4 02011102, MT4 02011103", "other-harmful", "12.2")]
    [InlineData("physical-assault", "MT4 020101", "other-harmful", "12.3*")]
    [InlineData("threat", "MT4 02010301", "other-harmful", "12.3* 6a*|ForInformationWork 6b*|ForInformationWork 9.3b*|ForInformationWork")]
    [InlineData("threat.death", "MT4 02010302", "other-harmful", "12.3* 6a*|ForInformationWork 6b*|ForInformationWork 9.3b*|ForInformationWork")]
    [InlineData("threat.family", "MT4 0201030102, MT4 0201030202", "other-harmful", "12.2")]
    [InlineData("harassment.campaign", "MT4 020103", "other-harmful", "12.2")]
    [InlineData("smear", "MT4 140101", "other-harmful", "12.2")]
    [InlineData("surveillance", "MT4 02010303, MT4 120104", "other-harmful", "5 6")]
    [InlineData("online-attack", "", "other-harmful", "6 7")]
    [InlineData("arrest", "MT4 030101", "arbitrary-detention|Arbitrary", "5*|ForProtest 12.1*|ForProtest")]
    [InlineData("detention.arbitrary", "MT4 030102", "arbitrary-detention", "9.2 12.2")]
    [InlineData("detention.rsdl", "MT4 030102, MT4 030103, +MT30 0102", "enforced-disappearance|Concealed arbitrary-detention", "9.2 12.2")]
    [InlineData("detention.liuzhi", "MT4 030102, MT4 030103, +MT30 0102", "enforced-disappearance|Concealed arbitrary-detention", "9.2 12.2")]
    [InlineData("detention.false-name", "MT4 030102, MT4 030103, +MT30 0102", "enforced-disappearance|Concealed arbitrary-detention", "9.2 12.2")]
    [InlineData("detention.non-release", "MT4 030102, MT4 030103, +MT30 0102", "enforced-disappearance|Concealed arbitrary-detention", "9.2 12.2")]
    [InlineData("detention.incommunicado", "MT4 030102, +MT30 010102", "arbitrary-detention", "5c 9.4")]
    [InlineData("detention.house", "MT4 030105", "arbitrary-detention", "12.2")]
    [InlineData("detention.forced-travel", "MT4 030102, MT4 050101", "arbitrary-detention", "12.2")]
    [InlineData("judicial-harassment", "~MT4 3501", "other-harmful", "9.2 12.2")]
    [InlineData("fair-trial", "MT4 350114", "", "9.2")]
    [InlineData("counsel-denied", "MT4 350109, MT4 350113", "", "9.3c*")]
    [InlineData("forced-confession.broadcast", "MT4 350101, MT4 350118, +MT31 15", "other-harmful", "9.2 12.2")]
    [InlineData("complaint-refused", "~MT4 350119", "", "2* 9.3a* 9.3c*")]
    [InlineData("complaint-ignored", "", "", "8.2* 9.3*")]
    [InlineData("travel-ban", "MT4 050106", "", "5c* 9.4*")]
    [InlineData("exile", "MT4 050102, MT4 050107", "", "12.2")]
    [InlineData("forced-return", "MT4 380101", "", "12.2")]
    [InlineData("forced-return.extradition", "~MT4 330101", "", "12.2")]
    [InlineData("forced-return.voluntary", "~MT4 380101", "", "12.2")]
    [InlineData("assembly", "MT4 120105, MT4 120106", "", "5* 12.1*")]
    [InlineData("expression", "MT4 100101, MT4 100102, MT4 100103, MT4 100104, MT4 100105", "", "7* 6")]
    [InlineData("registration", "MT4 120103, ~MT4 122101", "", "5*")]
    [InlineData("registration.reporting", "~MT4 122103", "", "5")]
    [InlineData("funding", "", "", "13*")]
    [InlineData("funding.foreign", "", "", "13*")]
    [InlineData("administrative", "~MT4 30010203", "", "5 11")]
    [InlineData("raid", "MT4 040101, MT4 120102", "", "12.2")]
    [InlineData("property", "MT4 130103, MT4 130101, MT4 130102, MT4 130107", "", "12.2")]
    [InlineData("eviction", "MT4 050103", "", "12.2")]
    [InlineData("medical-denied", "MT4 36010204", "", "9.1")]
    [InlineData("family-reprisal", "+MT23 050101", "other-harmful", "12.2")]
    [InlineData("reprisal.un", "", "other-harmful", "9.4 12.2")]
    [InlineData("refusal-punished", "", "", "10")]
    [InlineData("non-investigation", "~MT2 010802", "", "9.5")]
    public void Crosswalk_OfAType_IsThis(string code, string huridocs, string sdg, string articles)
    {
        Assert.True(ViolationType.TryFromCode(code, out var type));
        Assert.Equal(huridocs, string.Join(", ", type.Huridocs.Select(reference => $"{Sign(reference.Role)}{reference.Code}")));
        Assert.Equal(sdg, string.Join(' ', type.SdgReadings.Select(reading => reading.Class.Code + Bar(reading.Condition))));
        Assert.Equal(articles, string.Join(' ', type.Articles.Select(pairing => $"{pairing.Article.Code}{(pairing.Source == PairingSource.Booklet ? "*" : "")}{Bar(pairing.Condition)}")));
    }

    [Fact]
    public void Gaps_TowardsHuridocs_AreWhatItHasNoTermFor() =>
        Assert.Equal(
            [
                "online-attack", "judicial-harassment", "complaint-refused", "complaint-ignored", "forced-return.extradition", "forced-return.voluntary", "registration.reporting", "funding",
                "funding.foreign", "administrative", "family-reprisal", "reprisal.un", "refusal-punished", "non-investigation",
            ],
            Missing(CrosswalkTargets.Huridocs));

    [Fact]
    public void Gaps_TowardsTheIndicator_AreWhatItDoesNotCount() =>
        Assert.Equal(ViolationType.All.Where(type => type.SdgReadings.IsEmpty).Select(type => type.Code), Missing(CrosswalkTargets.Sdg));

    [Fact]
    public void Gaps_TowardsTheDeclaration_AreNone() => Assert.Empty(Missing(CrosswalkTargets.Declaration));

    [Fact]
    public void Gaps_Always_MissSomething() => Assert.All(Crosswalk.Gaps(), gap => Assert.NotEqual(CrosswalkTargets.None, gap.Missing));

    [Fact]
    public void FromHuridocs_EveryCounterpart_LeadsBack() =>
        Assert.All(
            ViolationType.All.SelectMany(type => type.Huridocs.Where(reference => reference.Role == HuridocsRole.Counterpart).Select(reference => (type, reference.Code))),
            pair => Assert.Contains(pair.type, Crosswalk.FromHuridocs(pair.Code)));

    [Fact]
    public void FromHuridocs_Detention_GivesWhatNeedsNoFurtherCodeFirst() => Assert.Same(ViolationType.ArbitraryDetention, Crosswalk.FromHuridocs(Detention)[0]);

    [Fact]
    public void FromHuridocs_CodeThatOnlyComesClosest_GivesNothing() => Assert.Empty(Crosswalk.FromHuridocs(HuridocsCode.Of(4, "3501")));

    [Fact]
    public void FromHuridocs_SameDigitsInAnotherList_GivesNothing() => Assert.Empty(Crosswalk.FromHuridocs(HuridocsCode.Of(5, "030102")));

    [Fact]
    public void FromHuridocsOrBroader_NarrowerCode_GivesTheKindAbove() =>
        Assert.Same(ViolationType.DeathThreat, Assert.Single(Crosswalk.FromHuridocsOrBroader(HuridocsCode.Of(4, "0201030203"))));

    [Fact]
    public void FromHuridocsOrBroader_NothingAbove_GivesNothing() => Assert.Empty(Crosswalk.FromHuridocsOrBroader(HuridocsCode.Of(4, "99")));

    [Fact]
    public void FromSdg_EveryReading_LeadsBack() =>
        Assert.All(ViolationType.All.SelectMany(type => type.SdgReadings.Select(reading => (type, reading.Class))), pair => Assert.Contains(pair.type, Crosswalk.FromSdg(pair.Class)));

    [Fact]
    public void FromSdg_Kidnapping_IsAbduction() => Assert.Same(ViolationType.Abduction, Assert.Single(Crosswalk.FromSdg(SdgClass.Kidnapping)));

    [Fact]
    public void FromArticle_EveryPairing_LeadsBack() =>
        Assert.All(ViolationType.All.SelectMany(type => type.Articles.Select(pairing => (type, pairing.Article))), pair => Assert.Contains(pair.type, Crosswalk.FromArticle(pair.Article)));

    [Fact]
    public void FromArticle_NeverPaired_GivesNothing() => Assert.Empty(Crosswalk.FromArticle(DeclarationArticle.Of("16")));

    private static IEnumerable<string> Missing(CrosswalkTargets target) => Crosswalk.Gaps().Where(gap => gap.Missing.HasFlag(target)).Select(gap => gap.Type.Code);

    private static string Sign(HuridocsRole role) => role switch { HuridocsRole.Qualifier => "+", HuridocsRole.Nearest => "~", _ => "" };

    private static string Bar<T>(T condition)
        where T : struct, Enum => condition.Equals(default(T)) ? "" : $"|{condition}";
}
