using HrdCore.Domain.Documentation;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>What a set of links between events may not say.</summary>
public class EventLinkRulesTests
{
    private static readonly Guid[] Events = [Id(1), Id(2), Id(3)];

    [Fact]
    public void Check_Chain_FindsNothing() =>
        Assert.Empty(EventLinkRules.Check(Events, [Link(11, 1, EventLinkKind.Precedes, 2), Link(12, 3, EventLinkKind.ResultsFrom, 2), Link(13, 1, EventLinkKind.Alongside, 3)]).Findings);

    [Fact]
    public void Check_UnknownEvent_IsFound() =>
        Assert.Equal([("links[0].to", ValidationRule.EventKnown)], Found(Link(11, 1, EventLinkKind.Precedes, 9)));

    [Fact]
    public void Check_BeforeAndAfterAtOnce_IsACircle() =>
        Assert.Equal(
            [("links[0]", ValidationRule.EventCircle), ("links[1]", ValidationRule.EventCircle)],
            Found(Link(11, 1, EventLinkKind.Precedes, 2), Link(12, 1, EventLinkKind.Follows, 2)));

    [Fact]
    public void Check_CauseThatComesAfterItsResult_IsACircle() =>
        Assert.Equal(3, Found(Link(11, 1, EventLinkKind.Causes, 2), Link(12, 2, EventLinkKind.Precedes, 3), Link(13, 1, EventLinkKind.ResultsFrom, 3)).Length);

    [Fact]
    public void Check_PartsOfEachOther_IsACircle() => Assert.Equal(2, Found(Link(11, 1, EventLinkKind.Contains, 2), Link(12, 2, EventLinkKind.Contains, 1)).Length);

    // What contains something may also come before it; the two orders are not mixed.
    [Fact]
    public void Check_PartThatComesFirst_IsNoCircle() => Assert.Empty(Found(Link(11, 1, EventLinkKind.Contains, 2), Link(12, 2, EventLinkKind.Precedes, 1)));

    [Theory]
    [InlineData("precedes", 1, 2, "follows", 2, 1)]
    [InlineData("contains", 1, 2, "part-of", 2, 1)]
    [InlineData("alongside", 1, 2, "alongside", 2, 1)]
    [InlineData("causes", 1, 2, "causes", 1, 2)]
    public void Check_SameSaidFromTheOtherEnd_IsTheSameTwice(string one, int from, int to, string other, int otherFrom, int otherTo) =>
        Assert.Equal([("links[1]", ValidationRule.Duplicate)], Found(Link(11, from, Kind(one), to), Link(12, otherFrom, Kind(other), otherTo)));

    [Fact]
    public void Check_MoreThanCanBeChecked_IsRefused()
    {
        var link = Link(11, 1, EventLinkKind.Precedes, 2);
        Assert.Throws<ArgumentException>("links", () => EventLinkRules.Check(Events, Enumerable.Repeat(link, EventLinkRules.MaxLinks + 1)));
    }

    private static (string Path, ValidationRule Rule)[] Found(params EventLink[] links) =>
        [.. EventLinkRules.Check(Events, links).Findings.Select(finding => (finding.Path, finding.Rule))];

    private static EventLinkKind Kind(string code)
    {
        Assert.True(EventLinkKind.TryFromCode(code, out var kind));
        return kind;
    }
}
