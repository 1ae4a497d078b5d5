namespace HrdCore.Analyzers.Rules;

/// <summary>Where a rule's page is: the one place that knows the address.</summary>
internal static class RuleHelp
{
    private const string Pages = "https://github.com/hrdcore/hrdcore/blob/main/docs/rules/";

    public static string LinkFor(string ruleId) => Pages + ruleId + ".md";
}
