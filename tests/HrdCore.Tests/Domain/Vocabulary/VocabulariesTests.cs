using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public partial class VocabulariesTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French];

    // The Traffic Light Protocol forbids to translate its labels.
    public static TheoryData<string> TranslatedSchemes { get; } = [.. Vocabularies.All.Select(scheme => scheme.Id).Where(id => id != "tlp")];

    public static TheoryData<string> Schemes { get; } = [.. Vocabularies.All.Select(scheme => scheme.Id)];

    [Fact]
    public void All_EveryTypeOfTerm_IsRegistered()
    {
        var types = typeof(VocabularyTerm).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(VocabularyTerm)));

        Assert.Equal(types.Select(type => type.Name).Order(), Vocabularies.All.Select(scheme => scheme.Terms[0].GetType().Name).Order());
    }

    [Fact]
    public void All_Schemes_AreDifferent() => Assert.Equal(Vocabularies.All.Length, Vocabularies.All.Select(scheme => scheme.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Labels_OfAList_AreTrimmed(string scheme) =>
        Assert.All(TermsOf(scheme).SelectMany(term => Languages.Select(term.Term.LabelIn)).OfType<string>(), label => Assert.Equal(label.Trim(), label));

    [Theory]
    [MemberData(nameof(TranslatedSchemes))]
    public void Labels_InChinese_HaveChineseCharacters(string scheme) =>
        Assert.All(TermsOf(scheme).Select(term => term.Term.LabelIn(LanguageTag.ChineseSimplified)).OfType<string>(), label => Assert.Contains(label, c => c is >= '\u4E00' and <= '\u9FFF'));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void TryFind_EveryTerm_IsFoundByReference(string scheme)
    {
        foreach (var term in TermsOf(scheme))
        {
            Assert.True(Vocabularies.TryFind(scheme, term.Code, out var byText));
            Assert.True(Vocabularies.TryFindScheme(scheme, out var list));
            Assert.True(list.TryFind(Encoding.UTF8.GetBytes(term.Code), out var byBytes));
            Assert.True(Vocabularies.TryFind(new CodedTerm(scheme, term.Code), out var byCodedTerm));
            Assert.Same(term, byText);
            Assert.Same(term, byBytes);
            Assert.Same(term, byCodedTerm);
        }
    }

    [Fact]
    public void TryFind_CodeOfNoTerm_IsFalseAndTheCodedTermStays()
    {
        var coded = new CodedTerm("viol", "of-a-newer-version");

        Assert.False(Vocabularies.TryFind(coded, out _));
        Assert.Equal("viol.of-a-newer-version", coded.ToString());
    }

    [Theory]
    [InlineData("viol", "Threat")]
    [InlineData("viol", "")]
    [InlineData("VIOL", "threat")]
    [InlineData("nothing", "threat")]
    [InlineData("", "")]
    public void TryFind_OtherCaseOrNothing_IsFalse(string scheme, string code) => Assert.False(Vocabularies.TryFind(scheme, code, out _));

    [Fact]
    public void TryFind_OfAKnownList_GivesItsType()
    {
        Assert.True(Vocabularies.TryFind<ViolationType>("threat.death", out var byText));
        Assert.True(Vocabularies.TryFind<ViolationType>("threat.death"u8, out var byBytes));
        Assert.Same(ViolationType.DeathThreat, byText);
        Assert.Same(ViolationType.DeathThreat, byBytes);
    }

    [Fact]
    public void TryFind_BytesThatAreNoAscii_IsFalse()
    {
        Assert.False(Vocabularies.TryFind<ViolationType>("thr\u00E9at"u8, out _));
        Assert.False(Vocabularies.TryFind<ViolationType>([0xFF, 0xFE], out _));
        Assert.False(Vocabularies.TryFind<ViolationType>(new byte[10_000], out _));
    }

    [Fact]
    public void TryFind_AnyText_AgreesInCharactersAndBytes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            Vocabularies.TryFind<ViolationType>(text.Get, out var byText) == Vocabularies.TryFind<ViolationType>(Encoding.UTF8.GetBytes(text.Get), out var byBytes) && byText == byBytes)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void TryFind_Always_AllocatesNothing()
    {
        _ = FindEachWay();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = FindEachWay();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4_000, found);
    }

    [Fact]
    public void Equals_TwoTerms_IsByReference()
    {
        Assert.All(Vocabularies.All.SelectMany(scheme => scheme.Terms), term => Assert.Equal(typeof(object), term.GetType().GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType));
        Assert.NotEqual<VocabularyTerm>(ViolationType.Torture, SdgClass.Torture);
    }

    private static int FindEachWay()
    {
        var found = 0;
        for (var i = 0; i < 1_000; i++)
        {
            found += Vocabularies.TryFind("viol", "non-investigation", out _) ? 1 : 0;
            found += Vocabularies.TryFind<ViolationType>("non-investigation", out _) ? 1 : 0;
            found += Vocabularies.TryFind<ViolationType>("non-investigation"u8, out _) ? 1 : 0;
            found += ViolationForm.TryFromCode("death", out _) ? 1 : 0;
        }

        return found;
    }

    private static IEnumerable<VocabularyTerm> TermsOf(string scheme) => Vocabularies.All.Single(list => list.Id == scheme).Terms;
}
