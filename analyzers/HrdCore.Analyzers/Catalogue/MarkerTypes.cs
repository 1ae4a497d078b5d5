using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>The types by which code says what is sensitive, looked up once per compilation. HrdCore's own, and Microsoft's classification attributes.</summary>
/// <remarks>Each is a set, since an assembly may carry an internal copy of an attribute instead of a reference, and then there are several.</remarks>
internal sealed class MarkerTypes
{
    private const string Ours = "HrdCore.Classification.";
    private const string Theirs = "Microsoft.Extensions.Compliance.Classification.";

    private readonly HashSet<INamedTypeSymbol> _sensitive;
    private readonly HashSet<INamedTypeSymbol> _notSensitive;
    private readonly HashSet<INamedTypeSymbol> _sanitizer;
    private readonly HashSet<INamedTypeSymbol> _classification;
    private readonly HashSet<INamedTypeSymbol> _selfRedacting;
    private readonly HashSet<INamedTypeSymbol> _revealing;

    private MarkerTypes(Compilation compilation)
    {
        _sensitive = Find(compilation, Ours + "SensitiveAttribute");
        _notSensitive = Find(compilation, Ours + "NotSensitiveAttribute", Theirs + "NoDataClassificationAttribute");
        _sanitizer = Find(compilation, Ours + "SanitizerAttribute");
        _classification = Find(compilation, Theirs + "DataClassificationAttribute");
        _selfRedacting = Find(compilation, Ours + "ISelfRedacting");
        _revealing = Find(compilation, Ours + "IRevealable`1", Ours + "Sensitive`1", Ours + "SensitiveReader");
    }

    /// <summary>Whether anything can be marked at all in this compilation.</summary>
    public bool CanMark => _sensitive.Count + _classification.Count > 0;

    public static MarkerTypes Resolve(Compilation compilation) => new(compilation);

    public bool IsSensitive(INamedTypeSymbol attribute)
    {
        if (_sensitive.Contains(attribute))
        {
            return true;
        }

        for (var type = attribute; type is not null && _classification.Count > 0; type = type.BaseType)
        {
            if (_classification.Contains(type))
            {
                return !IsNotSensitive(attribute);
            }
        }

        return false;
    }

    public bool IsNotSensitive(INamedTypeSymbol attribute) => _notSensitive.Contains(attribute);

    public bool IsSanitizer(INamedTypeSymbol attribute) => _sanitizer.Contains(attribute);

    public bool IsSelfRedacting(INamedTypeSymbol type) => _selfRedacting.Contains(type);

    /// <summary>Whether a method is one of HrdCore's that hand out a guarded content. Said by name too, so that an unmarked implementation is no way around.</summary>
    public bool Reveals(IMethodSymbol method) => method.Name == "Reveal" && _revealing.Contains(method.ContainingType.OriginalDefinition);

    private static HashSet<INamedTypeSymbol> Find(Compilation compilation, params string[] metadataNames)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var name in metadataNames)
        {
            found.UnionWith(compilation.GetTypesByMetadataName(name));
        }

        return found;
    }
}
