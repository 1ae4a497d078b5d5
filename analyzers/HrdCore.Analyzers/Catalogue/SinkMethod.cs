using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>A method of this compilation through which values leave, and by which of its parameters.</summary>
internal sealed class SinkMethod
{
    private readonly bool[] _takes;

    public SinkMethod(IMethodSymbol method, SinkRow row)
    {
        MethodName = method.Name;
        _takes = new bool[method.Parameters.Length];
        foreach (var parameter in method.Parameters)
        {
            _takes[parameter.Ordinal] = row.Parameters.Contains(parameter.Name);
        }
    }

    public string MethodName { get; }

    public bool Takes(IParameterSymbol parameter) => _takes[parameter.Ordinal];
}
