using System.Collections.Immutable;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

/// <summary>What is true of every list of terms. A new list joins by existing.</summary>
public class VocabularyFamilyTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French];

    private static readonly Type[] Lists = [.. typeof(VocabularyTerm).Assembly.GetTypes().Where(type => type.BaseType == typeof(VocabularyTerm))];

    public static TheoryData<string> ListNames { get; } = [.. Lists.Select(type => type.Name)];

    // The words of a token are in its Words, in every language in which somebody may write it.
    public static TheoryData<string> LabelledNames { get; } = [.. Lists.Where(type => type != typeof(SubjectToken)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(ListNames))]
    public void Codes_OfAList_AreDifferentAndLowerCase(string list)
    {
        var codes = TermsOf(list).Select(term => term.Code).ToArray();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Equal(code.ToLowerInvariant(), code));
    }

    [Theory]
    [MemberData(nameof(ListNames))]
    public void Scheme_OfAList_IsItsOwn(string list)
    {
        var scheme = Assert.Single(TermsOf(list).Select(term => term.Term.Scheme).Distinct());

        Assert.Equal([list], Lists.Where(type => TermsOf(type.Name)[0].Term.Scheme == scheme).Select(type => type.Name));
    }

    [Theory]
    [MemberData(nameof(ListNames))]
    public void TryFromCode_OfEachCode_FindsTheTermAndNoOther(string list) => Call(list, nameof(AssertFound));

    [Theory]
    [MemberData(nameof(ListNames))]
    public void All_OfAList_HoldsEveryTermThatIsNamed(string list)
    {
        var type = Lists.Single(type => type.Name == list);
        var named = type.GetProperties().Where(property => property.PropertyType == type && property.GetMethod!.IsStatic).Select(property => property.GetValue(null));

        Assert.Superset(named.ToHashSet(), TermsOf(list).ToHashSet<object?>());
    }

    [Theory]
    [MemberData(nameof(LabelledNames))]
    public void Labels_OfEachTerm_AreThereInFourLanguages(string list) =>
        Assert.All(TermsOf(list), term => Assert.All(Languages, language => Assert.False(string.IsNullOrWhiteSpace(term.Term.LabelIn(language)), $"{term} has no label in {language}")));

    [Theory]
    [MemberData(nameof(LabelledNames))]
    public void Labels_OfAList_TellItsTermsApartInEachLanguage(string list) =>
        Assert.All(Languages, language => Assert.Empty(TermsOf(list).GroupBy(term => term.Term.LabelIn(language)).Where(same => same.Count() > 1).Select(same => same.Key)));

    [Theory]
    [MemberData(nameof(LabelledNames))]
    public void Labels_InChinese_AreTheOnlyOnesInChineseCharacters(string list)
    {
        // The markings of the Traffic Light Protocol are not translated.
        if (list != nameof(TrafficLight))
        {
            Assert.All(TermsOf(list), term => Assert.Equal([LanguageTag.ChineseSimplified], Languages.Where(language => term.Term.LabelIn(language)!.Any(IsHan))));
        }
    }

    [Theory]
    [MemberData(nameof(ListNames))]
    public void HuridocsCodes_OfAList_AreOfOneListAndDifferent(string list)
    {
        var codes = TermsOf(list).OfType<IHuridocsTerm>().Select(term => term.HuridocsCode).OfType<HuridocsCode>().ToArray();

        Assert.Equal(codes.Distinct(), codes);
        Assert.InRange(codes.Select(code => code.List).Distinct().Count(), 0, 1);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static ImmutableArray<VocabularyTerm> TermsOf(string list) => (ImmutableArray<VocabularyTerm>)Call(list, nameof(Terms))!;

    private static object? Call(string list, string method) =>
        typeof(VocabularyFamilyTests).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(Lists.Single(type => type.Name == list)).Invoke(null, null);

    private static ImmutableArray<VocabularyTerm> Terms<T>()
        where T : VocabularyTerm, IVocabularyTerm<T> => T.All.CastArray<VocabularyTerm>();

    private static void AssertFound<T>()
        where T : VocabularyTerm, IVocabularyTerm<T>
    {
        foreach (var term in T.All)
        {
            Assert.True(T.TryFromCode(term.Code, out var found));
            Assert.Same(term, found);
            Assert.True(term.Code.ToUpperInvariant() == term.Code || !T.TryFromCode(term.Code.ToUpperInvariant(), out _)); // a number has no case
        }

        Assert.False(T.TryFromCode(null, out _));
        Assert.False(T.TryFromCode("no-such-code", out _));
    }
}
