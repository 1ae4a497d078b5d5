using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

/// <summary>Codes that are in files. A list may gain codes; those that it had are read for ever.</summary>
public class StoredCodesTests
{
    [Fact]
    public void PerpetratorKind_CodesInFiles_AreStillThere() =>
        AssertThere<PerpetratorKind>(
            "state.police", "state.armed-forces", "state.prison", "state.intelligence", "state.judiciary", "state.local-government", "state.executive",
            "nonstate.corporation", "nonstate.armed-group", "nonstate.individual", "nonstate.mob", "unknown");

    [Fact]
    public void DefenderCategory_CodesInFiles_AreStillThere() =>
        AssertThere<DefenderCategory>(
            "pro-democracy", "environmental", "land", "community-based", "indigenous", "whrd", "lgbtiq", "youth-student", "ngo", "ngo-staff", "media-worker",
            "lawyer", "unlicensed-lawyer", "labour-unionist", "academic", "artist", "family-member", "whistle-blower", "other");

    [Fact]
    public void CaseKind_CodesInFiles_AreStillThere() => AssertThere<CaseKind>("urgent-action", "public-interest-litigation", "criminal-defence");

    [Fact]
    public void CaseStatus_CodesInFiles_AreStillThere() =>
        AssertThere<CaseStatus>(
            "received", "triaged", "screening", "form-incomplete", "declined", "referred", "accepted", "active", "on-hold", "filed", "pending", "decided",
            "appealed", "closed");

    [Fact]
    public void VictimKind_CodesInFiles_AreStillThere() => AssertThere<VictimKind>("defender", "family-member", "colleague", "organisation", "general");

    [Fact]
    public void IntakeChannel_CodesInFiles_AreStillThere() =>
        AssertThere<IntakeChannel>("e-mail", "secure-form", "telephone", "messenger", "in-person", "partner");

    [Fact]
    public void GrantEntryMode_CodesInFiles_AreStillThere() => AssertThere<GrantEntryMode>("discretionary", "rolling", "public-call");

    [Fact]
    public void GrantPurpose_CodesInFiles_AreStillThere() =>
        AssertThere<GrantPurpose>(
            "legal-aid", "detention-support", "medical-recovery", "psychosocial-support", "family-visit", "relocation", "investigation", "training",
            "capacity-building", "direct-intervention");

    [Fact]
    public void GrantStatus_CodesInFiles_AreStillThere() =>
        AssertThere<GrantStatus>(
            "draft", "submitted", "eligibility-check", "review", "rejected", "approved", "agreed", "disbursing", "report-due", "report-overdue",
            "report-accepted", "closed", "suspended", "cancelled", "repayment");

    [Fact]
    public void Gender_CodesInFiles_AreStillThere()
    {
        AssertThere<Gender>("woman", "man", "non-binary");
        Assert.Equal("gender.woman", Gender.Woman.ToString());
    }

    private static void AssertThere<T>(params string[] codes)
        where T : VocabularyTerm, IVocabularyTerm<T> => Assert.Superset(codes.ToHashSet(), T.All.Select(term => term.Code).ToHashSet());
}
