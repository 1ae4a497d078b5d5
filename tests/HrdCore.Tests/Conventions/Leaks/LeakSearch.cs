namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Prints each instance in every way and reports where the canary came out.</summary>
internal static class LeakSearch
{
    public static IReadOnlyList<string> In(Canary canary, IEnumerable<Built> instances, bool withDebuggerFields) =>
    [
        .. from built in instances
           from printed in PrintPaths.Of(built.Value, withDebuggerFields)
           let forms = canary.FoundIn(printed.Text)
           where forms.Count > 0
           select $"{printed.Way} ({string.Join(", ", forms.Distinct())}), made by {built.How}",
    ];
}
