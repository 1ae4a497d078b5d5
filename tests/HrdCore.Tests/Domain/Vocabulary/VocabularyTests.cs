using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class VocabularyTests
{
    [Fact]
    public void ViolationForm_Codes_AreThoseOnDisk() =>
        Assert.Equal(
            ["judicial-harassment", "arrest-and-detention", "intimidation-and-threats", "physical-violence", "death"],
            ViolationForm.All.Select(form => form.Code));

    [Fact]
    public void ViolationForm_EveryForm_HasFourDifferentLabels()
    {
        foreach (var form in ViolationForm.All)
        {
            var labels = new[] { LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French }.Select(form.Term.LabelIn).ToArray();
            Assert.All(labels, Assert.NotNull);
            Assert.Equal(4, labels.Distinct().Count());
        }
    }

    [Fact]
    public void EveryList_EveryTerm_IsFoundByItsCodeAndNoOther()
    {
        AssertListed<ViolationForm>();
        AssertListed<PerpetratorKind>();
        AssertListed<DefenderCategory>();
        AssertListed<VictimKind>();
        AssertListed<SubjectToken>();
        AssertListed<CaseKind>();
        AssertListed<CaseStatus>();
        AssertListed<IntakeChannel>();
        AssertListed<GrantEntryMode>();
        AssertListed<GrantPurpose>();
        AssertListed<GrantStatus>();
    }

    [Fact]
    public void CaseStatus_EveryStatus_BelongsToAKind() => Assert.All(CaseStatus.All, status => Assert.Contains(CaseKind.All, kind => kind.Allows(status)));

    [Fact]
    public void CaseKind_EveryKind_StartsReceivedAndCanBeClosed() =>
        Assert.All(CaseKind.All, kind => Assert.Equal((CaseStatus.Received, true), (kind.Statuses[0], kind.Allows(CaseStatus.Closed))));

    private static void AssertListed<T>()
        where T : VocabularyTerm, IVocabularyTerm<T>
    {
        Assert.Equal(T.All.Length, T.All.Select(term => term.Code).Distinct().Count());
        Assert.Single(T.All.Select(term => term.Term.Scheme).Distinct());
        foreach (var term in T.All)
        {
            Assert.True(T.TryFromCode(term.Code, out var found));
            Assert.Same(term, found);
            Assert.False(T.TryFromCode(term.Code.ToUpperInvariant(), out _));
        }

        Assert.False(T.TryFromCode(null, out _));
    }
}
