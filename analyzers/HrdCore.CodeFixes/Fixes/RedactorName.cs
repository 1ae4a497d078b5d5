using Microsoft.CodeAnalysis;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>The redactor of a compilation, and how to name it at a place: another library may have a Redactor too.</summary>
internal sealed class RedactorName
{
    public const string Namespace = "HrdCore.Redaction";
    private const string ShortName = "Redactor";
    private const string FullName = Namespace + "." + ShortName;

    private readonly INamedTypeSymbol _type;

    private RedactorName(INamedTypeSymbol type) => _type = type;

    /// <summary>Null when the compilation has none: then a call to it would not compile, and no fix is offered.</summary>
    public static RedactorName? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(FullName) is { } type && !type.GetMembers("Redact").IsEmpty ? new RedactorName(type) : null;

    /// <summary>The shortest name that means the redactor here; null when none does.</summary>
    public (string Text, bool NeedsImport)? At(SemanticModel model, int position, bool canImport)
    {
        var named = model.LookupSymbols(position, name: ShortName);
        if (named.Length == 1 && SymbolEqualityComparer.Default.Equals(named[0], _type))
        {
            return (ShortName, false);
        }

        if (named.IsEmpty && canImport)
        {
            return (ShortName, true);
        }

        // No global:: in front: its colons would end a hole of an interpolated string.
        var roots = model.LookupSymbols(position, name: "HrdCore");
        return roots.Length == 1 && roots[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true } ? (FullName, false) : null;
    }
}
