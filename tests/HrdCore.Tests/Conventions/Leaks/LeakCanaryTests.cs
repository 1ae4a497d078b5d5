namespace HrdCore.Tests.Conventions.Leaks;

// Every public type is built around a canary (invented content); then every way out is searched for it. A new type joins by existing: it is
// either built, given a maker, or listed as harmless with a reason. Nothing is passed over in silence.
public sealed class LeakCanaryTests
{
    private static readonly CanaryFactory First = new(Canary.First);
    private static readonly CanaryFactory Second = new(Canary.Second);

    public static TheoryData<string> PublicTypeNames { get; } = [.. PublicTypes.All.Select(PublicTypes.NameOf)];

    public static TheoryData<string> SelfRedactingNames { get; } =
        [.. PublicTypes.All.Where(type => !type.IsAbstract && PublicTypes.IsSelfRedacting(type)).Select(PublicTypes.NameOf)];

    public static TheoryData<string> HarmlessNames { get; } = [.. HarmlessTypes.Types.Keys.Select(PublicTypes.NameOf)];

    public static TheoryData<string> HarmlessKinds { get; } = [.. HarmlessTypes.Kinds.Select(kind => kind.Kind)];

    [Theory]
    [MemberData(nameof(PublicTypeNames))]
    public void PublicType_Always_IsBuiltOrListedAsHarmless(string name)
    {
        var type = PublicTypes.Named(name);

        Assert.True(
            HarmlessTypes.ReasonFor(type) is not null || BuildAll(First, type).Count > 0,
            $"{name} could not be built around the canary. Give it a maker in CanaryMakers, or list it in HarmlessTypes with the reason.\n{First.Refusals(type)}");
    }

    [Theory]
    [MemberData(nameof(PublicTypeNames))]
    public void PublicType_PrintedInAnyWay_KeepsItsContent(string name)
    {
        var type = PublicTypes.Named(name);
        var leaks = HarmlessTypes.ReasonFor(type) is not null ? [] : PrintLeaks(type);

        Assert.True(leaks.Count == 0, $"{name} shows its content:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [MemberData(nameof(PublicTypeNames))]
    public void PublicType_CalledWithWrongArguments_KeepsThemOutOfTheError(string name)
    {
        var leaks = WrongCalls.On(PublicTypes.Named(name), First)
            .Where(refusal => First.Canary.FoundIn(refusal.Text).Count > 0)
            .Select(refusal => $"{refusal.Member}: {refusal.Text.Split('\n')[0]}")
            .Distinct().ToArray();

        Assert.True(leaks.Length == 0, $"{name} repeats what it was given:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_Built_ReallyHoldsTheCanary(string name) =>
        Assert.Contains(First.BuildAll(PublicTypes.Named(name)), built => built.How == "maker" || ContentWalk.Holds(built.Value, First.Canary));

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_ReadWithoutAPurpose_GivesNoContent(string name)
    {
        var leaks = First.BuildAll(PublicTypes.Named(name))
            .SelectMany(built => ContentWalk.PublicLeaves(built.Value, depth: 3))
            .Where(leaf => First.Canary.FoundIn(leaf).Count > 0)
            .Distinct().ToArray();

        Assert.True(leaks.Length == 0, $"{name} gives its content to whoever asks:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_TwoContents_PrintAlike(string name)
    {
        var type = PublicTypes.Named(name);
        var pairs = First.BuildAll(type).Join(Second.BuildAll(type), built => built.How, built => built.How, (one, other) => (one.How, One: one.Value.ToString(), Other: other.Value.ToString()));

        Assert.All(pairs, pair => Assert.Equal(pair.One, pair.Other));
    }

    [Theory]
    [MemberData(nameof(HarmlessNames))]
    public void HarmlessType_StillShowsWhatItHolds_OrTheEntryGoes(string name)
    {
        var type = PublicTypes.Named(name);

        Assert.True(
            First.BuildAll(type).Count == 0 || PrintLeaks(type).Count > 0,
            $"{name} prints nothing it was built from; delete its entry in HarmlessTypes.");
    }

    [Theory]
    [MemberData(nameof(HarmlessKinds))]
    public void HarmlessKind_StillExists_OrTheEntryGoes(string kind) =>
        Assert.Contains(PublicTypes.All, type => HarmlessTypes.Kinds.Single(entry => entry.Kind == kind).Covers(type));

    private static IReadOnlyList<Built> BuildAll(CanaryFactory factory, Type type) => type.IsAbstract ? [] : factory.BuildAll(type);

    private static IReadOnlyList<string> PrintLeaks(Type type) =>
        LeakSearch.In(First.Canary, BuildAll(First, type), withDebuggerFields: PublicTypes.IsSelfRedacting(type));
}
