using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HrdCore.Tests.Conventions.Layers;

// Reads which room knows which. All sources are bound as one compilation against the running runtime's own assemblies; every name, creation,
// operator and indexer that binds to something declared in another room is an edge. Source generators do not run, so a partial method
// without a body is an error here that is left alone: only symbols are read. Names in doc comments and using directives are not uses.
internal sealed class LayerReader
{
    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, string> _rooms;

    /// <param name="sources">Path below the project folder, with forward slashes, and text.</param>
    public LayerReader(IEnumerable<(string Path, string Text)> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)).ToArray();
        _rooms = trees.ToDictionary(tree => tree, tree => RoomOf(tree.FilePath));
        _compilation = CSharpCompilation.Create(
            "HrdCore.Layers",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            PlatformReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The rooms in which there is a file.</summary>
    public IEnumerable<string> Rooms => _rooms.Values.Distinct();

    /// <summary>Files of a room whose namespace is not HrdCore.Room or below it.</summary>
    public IEnumerable<string> MisplacedNamespaces() =>
        from tree in _rooms
        from declaration in tree.Key.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let name = declaration.Name.ToString()
        let expected = $"HrdCore.{tree.Value}"
        where name != expected && !name.StartsWith($"{expected}.", StringComparison.Ordinal)
        select $"{tree.Key.FilePath} declares namespace {name} in room {tree.Value}";

    public IEnumerable<LayerEdge> Edges()
    {
        foreach (var (tree, room) in _rooms)
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(IsUse))
            {
                foreach (var symbol in SymbolsOf(model.GetSymbolInfo(node)))
                {
                    if (RoomsOf(symbol) is { Count: > 0 } homes && !homes.Contains(room))
                    {
                        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                        yield return new LayerEdge(room, homes.Order(StringComparer.Ordinal).First(), tree.FilePath, line, symbol.ToDisplayString());
                    }
                }
            }
        }
    }

    private static bool IsUse(SyntaxNode node) =>
        node is ExpressionSyntax or ConstructorInitializerSyntax && !node.Ancestors().Any(ancestor => ancestor is UsingDirectiveSyntax);

    // A name that fails to bind only because of its arguments still tells which room is meant.
    private static IEnumerable<ISymbol> SymbolsOf(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    private HashSet<string> RoomsOf(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol)
        {
            return [];
        }

        var declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        // A compiler-made member (a record's copy constructor, a default constructor) is declared where its type is.
        while (declared.DeclaringSyntaxReferences.IsEmpty && declared.ContainingType is { } type)
        {
            declared = type.OriginalDefinition;
        }

        return [.. declared.DeclaringSyntaxReferences.Where(part => _rooms.ContainsKey(part.SyntaxTree)).Select(part => _rooms[part.SyntaxTree])];
    }

    private static string RoomOf(string path) => path.Split('/') is [var room, _, ..] ? room : "(project folder)";

    private static IEnumerable<MetadataReference> PlatformReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("HrdCore", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
