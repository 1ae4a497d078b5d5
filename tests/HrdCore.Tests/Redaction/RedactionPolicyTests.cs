using HrdCore.Classification;
using HrdCore.Redaction;

namespace HrdCore.Tests.Redaction;

public class RedactionPolicyTests
{
    private static readonly RedactionRule[] MaskAll = [.. Enum.GetValues<Audience>().Select(audience => new RedactionRule(DataClasses.All, audience, RedactionAction.Mask))];

    [Fact]
    public void Policy_ClassWithoutRule_IsRefusedByName()
    {
        RedactionRule[] rules = [.. MaskAll[..^1], new(DataClasses.All & ~DataClass.Health, Audience.OpenData, RedactionAction.Drop)];

        var error = Assert.Throws<ArgumentException>("rules", () => new RedactionPolicy(rules));
        Assert.StartsWith("Health has no rule for OpenData. Add one.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_ClassWithTwoRules_IsRefusedByName()
    {
        RedactionRule[] rules = [.. MaskAll, new(DataClass.Source, Audience.Partner, RedactionAction.Mask)];

        var error = Assert.Throws<ArgumentException>("rules", () => new RedactionPolicy(rules));
        Assert.StartsWith("Source has two rules for Partner. Keep one.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_NoRules_IsRefused() => Assert.Throws<ArgumentException>("rules", () => new RedactionPolicy());

    [Fact]
    public void Policy_NullRule_IsRefused() => Assert.Throws<ArgumentException>("rules", () => new RedactionPolicy([.. MaskAll, null!]));

    [Fact]
    public void Rule_NoClass_IsRefused() =>
        Assert.Throws<ArgumentException>("classes", () => new RedactionRule(DataClass.None, Audience.Log, RedactionAction.Mask));

    [Fact]
    public void Rule_UnknownAudience_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("audience", () => new RedactionRule(DataClass.Public, (Audience)6, RedactionAction.Mask));

    [Fact]
    public void Rule_UnknownAction_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("action", () => new RedactionRule(DataClass.Public, Audience.Log, (RedactionAction)5));

    [Fact]
    public void Action_DefaultValue_IsTheStrictest() => Assert.Equal(default, Enum.GetValues<RedactionAction>().Min());

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void ActionFor_UnknownAudience_IsRefused(int audience) =>
        Assert.Throws<ArgumentOutOfRangeException>("audience", () => RedactionPolicy.Default.ActionFor(DataClass.Public, (Audience)audience));

    [Fact]
    public void With_OneCell_ChangesThatCellOnly()
    {
        var changed = RedactionPolicy.Default.With(DataClass.Health, Audience.LegalFiling, RedactionAction.Keep);

        var differing = from dataClass in DataClasses.Parts(DataClasses.All)
                        from audience in Enum.GetValues<Audience>()
                        where changed.ActionFor(dataClass, audience) != RedactionPolicy.Default.ActionFor(dataClass, audience)
                        select (dataClass, audience);
        Assert.Equal([(DataClass.Health, Audience.LegalFiling)], differing);
        Assert.Equal(RedactionAction.Keep, changed.ActionFor(DataClass.Health, Audience.LegalFiling));
    }

    [Fact]
    public void Describe_OneCellChanged_ChangesOneLine()
    {
        var before = RedactionPolicy.Default.Describe().Split('\n');
        var after = RedactionPolicy.Default.With(DataClass.Health, Audience.LegalFiling, RedactionAction.Keep).Describe().Split('\n');

        var changed = before.Zip(after).Where(lines => lines.First != lines.Second).ToList();
        Assert.Equal(
            [("Health           Mask  Keep      Mask     Mask         Mask          Drop", "Health           Mask  Keep      Mask     Keep         Mask          Drop")],
            changed);
    }

    [Fact]
    public void Equals_SameRulesInAnotherOrder_IsEqual()
    {
        var straight = new RedactionPolicy(MaskAll);
        var reversed = new RedactionPolicy([.. MaskAll.Reverse()]);

        Assert.Equal(straight, reversed);
        Assert.Equal(straight.GetHashCode(), reversed.GetHashCode());
    }

    [Fact]
    public void Equals_OneCellChanged_IsNotEqual() =>
        Assert.NotEqual(RedactionPolicy.Default, RedactionPolicy.Default.With(DataClass.Public, Audience.Log, RedactionAction.Mask));
}
