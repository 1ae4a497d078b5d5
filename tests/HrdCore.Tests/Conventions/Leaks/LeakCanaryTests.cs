namespace HrdCore.Tests.Conventions.Leaks;

// Every public type is built around a canary (invented content); then every way out is searched for it. A new type joins by existing: it is
// either built around the canary, given a maker, or listed as harmless with a reason. Nothing is passed over in silence.
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
    public void PublicType_Always_IsBuiltAroundTheCanaryOrListedAsHarmless(string name)
    {
        var type = PublicTypes.Named(name);

        Assert.True(
            type.IsAbstract || HarmlessTypes.EntryFor(type) is not null || HoldsTheCanary(type),
            $"{name} could not be built around the canary. Give it a maker in CanaryMakers, or list it in HarmlessTypes with the reason.\n"
            + string.Join('\n', First.BuildAll(type).Select(built => $"{built.How}: built, but nothing of the canary is inside")) + First.Refusals(type));
    }

    [Theory]
    [MemberData(nameof(PublicTypeNames))]
    public void PublicType_PrintedInAnyWay_KeepsItsContent(string name)
    {
        var type = PublicTypes.Named(name);
        var mayShow = HarmlessTypes.EntryFor(type)?.MayShow ?? [];
        var leaks = PrintLeaks(type).Where(leak => !mayShow.Contains(leak.Trace.Kind)).ToArray();

        Assert.True(leaks.Length == 0, $"{name} shows its content:\n{string.Join('\n', leaks.AsEnumerable())}");
    }

    [Theory]
    [MemberData(nameof(PublicTypeNames))]
    public void PublicType_CalledWithWrongArguments_KeepsThemOutOfTheError(string name)
    {
        var leaks = WrongCalls.On(PublicTypes.Named(name), Canary.First)
            .Where(refusal => Canary.First.FoundIn(refusal.Text).Count > 0)
            .Select(refusal => $"{refusal.Member}: {refusal.Text.Split('\n')[0]}")
            .Distinct().ToArray();

        Assert.True(leaks.Length == 0, $"{name} repeats what it was given:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_Built_ReallyHoldsTheCanary(string name) => Assert.True(HoldsTheCanary(PublicTypes.Named(name)), First.Refusals(PublicTypes.Named(name)));

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_ReadWithoutAPurpose_GivesNoContent(string name)
    {
        var leaks = First.BuildAll(PublicTypes.Named(name))
            .SelectMany(built => ContentWalk.PublicLeaves(built.Value, depth: 3))
            .Where(leaf => Canary.First.FoundIn(leaf).Count > 0)
            .Distinct().ToArray();

        Assert.True(leaks.Length == 0, $"{name} gives its content to whoever asks:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [MemberData(nameof(SelfRedactingNames))]
    public void SelfRedacting_TwoContents_PrintAlike(string name)
    {
        var type = PublicTypes.Named(name);
        var pairs = First.BuildAll(type).Join(Second.BuildAll(type), built => built.How, built => built.How, (one, other) => (One: one.Value.ToString(), Other: other.Value.ToString())).ToArray();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(pair.One, pair.Other));
    }

    [Theory]
    [MemberData(nameof(HarmlessNames))]
    public void HarmlessType_NotNeededOrShowingLess_IsTakenOffTheList(string name)
    {
        var type = PublicTypes.Named(name);
        var shown = PrintLeaks(type).Select(leak => leak.Trace.Kind).ToHashSet();

        Assert.Equal([], HarmlessTypes.Types[type].MayShow.Except(shown));
        Assert.True(shown.Count > 0 || !HoldsTheCanary(type), $"{name} holds the canary and is silent; it needs no entry in HarmlessTypes.");
    }

    [Theory]
    [MemberData(nameof(HarmlessKinds))]
    public void HarmlessKind_WithoutAType_IsTakenOffTheList(string kind) =>
        Assert.Contains(PublicTypes.All, type => HarmlessTypes.Kinds.Single(entry => entry.Kind == kind).Covers(type));

    private static bool HoldsTheCanary(Type type) => First.BuildAll(type).Any(built => ContentWalk.Holds(built.Value, First.Canary));

    private static IReadOnlyList<Leak> PrintLeaks(Type type) =>
        type.IsAbstract ? [] : LeakSearch.In(First.Canary, First.BuildAll(type), withDebuggerFields: PublicTypes.IsSelfRedacting(type));
}
