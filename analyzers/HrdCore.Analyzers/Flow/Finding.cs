using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>A sensitive value on its way out: the expression to report, the symbol that makes it sensitive, and how it gets there.</summary>
internal readonly struct Finding(IOperation value, ISymbol source, Way way)
{
    /// <summary>The smallest whole expression that discloses: <c>d.Name.Trim()</c>, not <c>d.Name</c>, since that is what one redacts.</summary>
    public IOperation Value { get; } = value;

    /// <summary>A member, parameter or local, or a type for a value that has no name.</summary>
    public ISymbol Source { get; } = source;

    public Way Way { get; } = way;
}
