using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>A finding in words. Names of symbols only: the message of a diagnostic is itself logged.</summary>
internal static class FindingText
{
    public static object Source(Finding finding) => finding.Source switch
    {
        IParameterSymbol parameter => Resources.SourceParameter(parameter.Name),
        ILocalSymbol local => Resources.SourceLocal(local.Name),
        ITypeSymbol type => Resources.SourceInstance(type.Name),
        IPropertySymbol { IsIndexer: true } indexer => indexer.ContainingType.Name + "[]",
        IMethodSymbol { ContainingType: { } type } method => type.Name + "." + method.Name + "()",
        { ContainingType: { } type } member => type.Name + "." + member.Name,
        var other => other.Name,
    };

    public static LocalizableString Way(Finding finding) => finding.Way switch
    {
        Flow.Way.Interpolation => Resources.WayInterpolation,
        Flow.Way.Concatenation => Resources.WayConcatenation,
        Flow.Way.Composition => Resources.WayComposition,
        _ => Resources.WayArgument,
    };
}
