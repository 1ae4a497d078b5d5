using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>Tests the harness itself: throws or reports each class as its option <c>hrdcore.probe</c> says.</summary>
#pragma warning disable RS1001, RS2008 // Handed over by the tests themselves: no compiler loads it and it is never released.
internal sealed class ProbeAnalyzer : DiagnosticAnalyzer
{
    public const string Key = "hrdcore.probe";
    public const string Id = "PROBE1";

    private static readonly DiagnosticDescriptor Rule = new(Id, "Probe", "Probe", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Act, SymbolKind.NamedType);
    }

    private static void Act(SymbolAnalysisContext context)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Key, out var wanted);
        switch (wanted)
        {
            case "throw":
                throw new InvalidOperationException("Asked to.");
            case "report":
                context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0]));
                break;
        }
    }
}
