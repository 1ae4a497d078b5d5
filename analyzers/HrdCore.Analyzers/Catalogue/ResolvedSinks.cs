using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>A sink table, looked up once in a compilation; after that a call costs one dictionary look-up. Never written to again, so safe to share.</summary>
internal sealed class ResolvedSinks
{
    private readonly Dictionary<IMethodSymbol, SinkMethod> _methods = new(SymbolEqualityComparer.Default);

    private ResolvedSinks()
    {
    }

    public bool IsEmpty => _methods.Count == 0;

    public static ResolvedSinks Resolve(Compilation compilation, ImmutableArray<SinkRow> table)
    {
        var sinks = new ResolvedSinks();
        foreach (var row in table)
        {
            // The plural: the singular gives nothing when two referenced assemblies hold the type, and the rule would fall silent.
            foreach (var type in compilation.GetTypesByMetadataName(row.TypeMetadataName))
            {
                sinks.Add(type, row);
            }
        }

        return sinks;
    }

    public bool TryGet(IMethodSymbol called, out SinkMethod sink) => _methods.TryGetValue((called.ReducedFrom ?? called).OriginalDefinition, out sink);

    private void Add(INamedTypeSymbol type, SinkRow row)
    {
        foreach (var name in row.Methods)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol method)
                {
                    _methods[method] = new SinkMethod(method, row);
                }
            }
        }
    }
}
