namespace HrdCore.Analyzers.Rules;

/// <summary>What kind of rule it is, as shown in error lists and set in bulk in .editorconfig.</summary>
internal static class RuleCategories
{
    public const string Security = "Security";
}
