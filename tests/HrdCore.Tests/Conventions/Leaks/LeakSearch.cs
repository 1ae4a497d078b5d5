namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>One way out through which a part of the canary came.</summary>
internal sealed record Leak(string Way, Trace Trace, string How)
{
    public override string ToString() => $"{Way} ({Trace}), made by {How}";
}

/// <summary>Prints each instance in every way and reports where the canary came out.</summary>
internal static class LeakSearch
{
    public static IReadOnlyList<Leak> In(Canary canary, IEnumerable<Built> instances, bool withDebuggerFields) =>
    [
        .. from built in instances
           from printed in PrintPaths.Of(built.Value, withDebuggerFields)
           from trace in canary.FoundIn(printed.Text)
           select new Leak(printed.Way, trace, built.How),
    ];
}
