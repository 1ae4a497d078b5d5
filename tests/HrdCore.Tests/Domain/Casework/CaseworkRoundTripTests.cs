using HrdCore.Domain.Casework;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>Each record of casework goes out and comes back with nothing lost, and a case comes back as its own kind.</summary>
public class CaseworkRoundTripTests
{
    public static TheoryData<string> Kinds { get; } = [.. CaseKind.All.Select(kind => kind.Code)];

    [Fact]
    public void Parts_EveryMemberSet_LoseNothing()
    {
        Lossless.AssertRoundTrips(CaseworkSamples.ChosenCounsel());
        Lossless.AssertRoundTrips(CaseworkSamples.Partner());
        Lossless.AssertRoundTrips(CaseworkSamples.Petition());
        Lossless.AssertRoundTrips(CaseworkSamples.FamilyVisit());
        Lossless.AssertRoundTrips(CaseworkSamples.Trial());
        Lossless.AssertRoundTrips(CaseworkSamples.Detention());
        Lossless.AssertRoundTrips(CaseworkSamples.Call());
        Lossless.AssertRoundTrips(CaseworkSamples.Shelter(ReferralStatus.Accepted, CaseworkSamples.Id(4)));
        Lossless.AssertRoundTrips(CaseworkSamples.Ruling());
        Lossless.AssertRoundTrips(CaseworkSamples.FormReturned());
    }

    [Fact]
    [Trait("Item", "10")]
    public void Kinds_EveryMemberSet_LoseNothing()
    {
        Lossless.AssertRoundTrips(CaseworkSamples.UrgentAction());
        Lossless.AssertRoundTrips(CaseworkSamples.PublicInterest());
        Lossless.AssertRoundTrips(CaseworkSamples.CriminalDefence());
        Lossless.AssertRoundTrips(CaseworkSamples.Extradition());
        Lossless.AssertRoundTrips(CaseworkSamples.Complaint());
        Lossless.AssertRoundTrips(CaseworkSamples.Sanctions());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Case_OfAnyKind_ComesBackAsItsKind(string code)
    {
        Assert.True(CaseKind.TryFromCode(code, out var kind));
        var item = Samples.Case(kind);
        Lossless.AssertRoundTrips(item);
        Assert.True(HrdCore.Domain.Json.DomainJson.TryRead<Case>(System.Text.Encoding.UTF8.GetBytes(Lossless.Json(item)), out var read, out _));
        Assert.Equal(item.GetType(), read.GetType());
    }

    [Fact]
    [Trait("Rule", "R19")]
    public void Detention_BegunOnAnUnknownDay_KeepsTheDayUnknown() =>
        Assert.Contains("\"period\":\"2019-03-XX/..\"", Lossless.Json(CaseworkSamples.Detention()), StringComparison.Ordinal);
}
