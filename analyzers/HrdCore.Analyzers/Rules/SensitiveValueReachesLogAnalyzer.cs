using System.Collections.Immutable;
using HrdCore.Analyzers.Catalogue;
using HrdCore.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HrdCore.Analyzers.Rules;

/// <summary>HRD1001: a sensitive value is handed to a log method, alone or inside the text that is handed over. docs/rules/HRD1001.md.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveValueReachesLogAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.SensitiveValueReachesLog,
        Resources.SensitiveValueReachesLogTitle,
        Resources.SensitiveValueReachesLogMessage,
        RuleCategories.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Resources.SensitiveValueReachesLogDescription,
        RuleHelp.LinkFor(RuleIds.SensitiveValueReachesLog));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(OnCompilationStart);
    }

    private static void OnCompilationStart(CompilationStartAnalysisContext context)
    {
        // A project that marks nothing or logs nothing pays for these look-ups alone.
        var markers = MarkerTypes.Resolve(context.Compilation);
        if (!markers.CanMark)
        {
            return;
        }

        var sinks = ResolvedSinks.Resolve(context.Compilation, LoggingSinks.Table);
        if (sinks.IsEmpty)
        {
            return;
        }

        var symbols = new SensitiveSymbols(markers);
        context.RegisterOperationAction(operation => OnInvocation(operation, sinks, symbols), OperationKind.Invocation);
    }

    private static void OnInvocation(OperationAnalysisContext context, ResolvedSinks sinks, SensitiveSymbols symbols)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!sinks.TryGet(call.TargetMethod, out var sink))
        {
            return;
        }

        var walker = new ExpressionWalker(symbols, context.CancellationToken);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && sink.Takes(parameter))
            {
                walker.Walk(argument.Value);
            }
        }

        foreach (var finding in walker.Findings)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, finding.Value.Syntax.GetLocation(), FindingText.Source(finding), sink.MethodName, FindingText.Way(finding)));
        }
    }
}
