namespace HrdCore.Analyzers.Rules;

/// <summary>Every rule id. HRD1xxx: a sensitive value leaves. Each has a page in docs/rules and a line in AnalyzerReleases.</summary>
internal static class RuleIds
{
    public const string SensitiveValueReachesLog = "HRD1001";
}
