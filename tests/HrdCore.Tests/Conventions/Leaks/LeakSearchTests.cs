using System.Text;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>The search is shown leaks, so that its silence means something.</summary>
public sealed class LeakSearchTests
{
    private static readonly CanaryFactory Factory = new(Canary.First);

    [Theory]
    [InlineData("ToString")]
    [InlineData("interpolation")]
    [InlineData("string.Format")]
    [InlineData("format \"X\"")]
    [InlineData("JSON value")]
    [InlineData("JSON as object")]
    [InlineData("JSON property")]
    [InlineData("JSON list")]
    [InlineData("DebuggerDisplay")]
    [InlineData("DebuggerTypeProxy")]
    [InlineData("debugger's list of fields")]
    [InlineData("log")]
    public void Search_TypeThatLeaksEverywhere_FindsEachWay(string way)
    {
        var leaks = LeakSearch.In(Canary.First, Factory.BuildAll(typeof(LeakyPerson)), withDebuggerFields: true);

        // Its interpolated form is the format without a letter, which this type masks: only the leaks that exist may be found.
        Assert.Equal(way is not ("interpolation" or "string.Format"), leaks.Any(leak => leak.Way == way));
    }

    [Fact]
    public void Search_ErrorThatRepeatsItsArgument_IsFound() =>
        Assert.Contains(WrongCalls.On(typeof(LeakyPerson), Canary.First), refusal => Canary.First.FoundIn(refusal.Text).Count > 0);

    [Theory]
    [InlineData(".Name = ")]
    [InlineData(".Describe() = ")]
    [InlineData(".(String) = ")]
    public void Walk_ContentWithoutPurpose_IsFound(string reader) =>
        Assert.Contains(
            ContentWalk.PublicLeaves(Factory.BuildAll(typeof(LeakyPerson))[0].Value, depth: 3),
            leaf => leaf.StartsWith(reader, StringComparison.Ordinal) && Canary.First.FoundIn(leaf).Count > 0);

    [Fact]
    public void Search_FieldShownByTheDebugger_IsTheOnlyLeakOfAlmostSilent() =>
        Assert.Equal(
            ["debugger's list of fields (text, plain), made by AlmostSilent..ctor(String)"],
            LeakSearch.In(Canary.First, Factory.BuildAll(typeof(AlmostSilent)), withDebuggerFields: true).Select(leak => leak.ToString()));

    [Fact]
    public void TwoContents_OfTypeThatTellsTheLength_PrintDifferently() =>
        Assert.NotEqual(
            Factory.BuildAll(typeof(AlmostSilent))[0].Value.ToString(),
            new CanaryFactory(Canary.Second).BuildAll(typeof(AlmostSilent))[0].Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("xy")]
    public void FoundIn_Base64AtAnyAlignment_IsFound(string lead) =>
        Assert.Contains(new Trace("text", "base64 of UTF-8"), Canary.First.FoundIn(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{lead}{Canary.First.Text} follows"))));

    [Fact]
    public void FoundIn_OtherCanary_IsNothing() => Assert.Empty(Canary.First.FoundIn($"{Canary.Second.Text} {Canary.Second.Id} {Canary.Second.Date:O}"));

    [Fact]
    public void Holds_TextDeepInPrivateFields_IsSeen() => Assert.True(ContentWalk.Holds(Factory.BuildAll(typeof(AlmostSilent))[0].Value, Canary.First));

    [Fact]
    public void Invoke_SpanParameters_AreGivenAsArrays() =>
        Assert.Equal(true, Invoker.Invoke(typeof(MemoryExtensions).GetMethods()
            .Single(m => m.Name == nameof(MemoryExtensions.Equals) && m.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<char>)), null, ["ab".ToCharArray(), "AB".ToCharArray(), StringComparison.OrdinalIgnoreCase]));
}
