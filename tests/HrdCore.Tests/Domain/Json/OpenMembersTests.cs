using System.Collections;
using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Tests.Domain.Evidence;

namespace HrdCore.Tests.Domain.Json;

/// <summary>What a sealed document leaves open, member by member: a new member with text, a date or a hash is open only when someone says here why.</summary>
public class OpenMembersTests
{
    // Made to be published or to name something public; written by the organisation about figures, programmes and money, not about a person.
    private static readonly string[] Texts =
    [
        "alert.text", "alert.title", "digest.title", "figure.coverageNote", "figure.name", "funder-report.coverageNote", "grant-programme.name", "publication.title", "tabulation.coverageNote",
        "tabulation.name", "training-programme.title",
    ];

    // Acts of the organisation, of authorities in public, or of publication, by which a store finds what is due.
    private static readonly string[] Dates =
    [
        "advocacy-action.date", "alert.happenedOn", "alert.publishedOn", "award-nomination.nominatedOn", "country-visit-input.inputsDue", "country-visit-input.reportedOn",
        "country-visit-input.visit", "digest.period", "digest.publishedOn", "disbursement.paidOn", "figure.period", "funder-report.period", "government-reply.receivedOn", "grant-programme.period",
        "grant-report.acceptedOn", "grant-report.due", "grant-report.receivedOn", "grant-view.awardedOn", "grant.awardedOn", "instalment.due", "intervention.date", "mentorship.period",
        "precedent.decidedOn", "publication.publishedOn", "recommendation.madeOn", "recommendation.reviewedOn", "statement.publishedOn", "support.date", "tabulation.period",
        "training-material.publishedOn", "training-programme.period", "training-session.start", "un-communication.sentOn",
    ];

    [Fact]
    public void Open_Texts_AreThoseThatArePublicByNature() => Assert.Equal(Texts, Open(typeof(string), typeof(LocalizedText)));

    [Fact]
    public void Open_Dates_AreNoneOfWhatHappenedToAPerson() => Assert.Equal(Dates, Open(typeof(UncertainDate), typeof(UncertainPeriod)));

    [Fact]
    public void Open_HashesOfEvidence_AreNone() => Assert.Empty(Open(typeof(EvidenceHash)));

    [Fact]
    public void Open_LanguagesOfAPerson_AreNone() =>
        Assert.DoesNotContain(Open(typeof(LanguageTag)), member => member.StartsWith("defender", StringComparison.Ordinal) || member.StartsWith("family-member", StringComparison.Ordinal) || member.StartsWith("emergency-contact", StringComparison.Ordinal));

    [Fact]
    [Trait("Must", "RJ-9")]
    public void TryReadSealed_MemberForCompanyInTheClear_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        Assert.Equal(DataClass.Internal, fields.Single(field => field.Path == "violations[0].date").DataClass);
        var text = System.Text.Encoding.UTF8.GetString(open);
        Assert.DoesNotContain("\"date\"", text, StringComparison.Ordinal);
        var forged = System.Text.Encoding.UTF8.GetBytes(text.Replace("\"violations\":[{", "\"violations\":[{\"date\":\"2019\",", StringComparison.Ordinal));
        Assert.False(RecordFields.TryJoin<HrdCore.Domain.Casework.CaseFile>(forged, fields, out _, out _));
    }

    [Fact]
    public void Split_Evidence_ShowsNoHash() =>
        Assert.DoesNotContain("sha256:", System.Text.Encoding.UTF8.GetString(RecordFields.Split(EvidenceSamples.Shown(), Purpose.Sealing).Open), StringComparison.Ordinal);

    private static IEnumerable<string> Open(params Type[] contents) =>
        from kind in RecordKinds.All
        where !kind.Type.IsAbstract
        let shape = kind.Type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!
        from member in ((IEnumerable)Get(shape, "Members")!).Cast<object>()
        where !(bool)Get(member, "IsSealedWhole")! && contents.Contains(ContentOf(kind.Type.GetProperty((string)Get(member, "PropertyName")!)!.PropertyType))
        let path = $"{kind.Name}.{Get(member, "Name")}"
        orderby path
        select path;

    private static Type ContentOf(Type type) => type.IsGenericType ? ContentOf(type.GetGenericArguments()[0]) : type;

    private static object? Get(object item, string name) => item.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(item);
}
