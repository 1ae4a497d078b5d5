using System.Xml.Linq;
using HrdCore.Classification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>HrdCore.xml, and the library's symbols read from the assembly that is shipped.</summary>
internal static class XmlDocs
{
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "HrdCore.Docs",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));

    public static IAssemblySymbol Library { get; } =
        Compilation.References.Select(Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(assembly => assembly.Name == "HrdCore");

    /// <summary>Documentation by member id, e.g. <c>M:HrdCore.Classification.Purpose.Of(System.String)</c>.</summary>
    public static IReadOnlyDictionary<string, XElement> Members { get; } =
        XDocument.Load(Path.ChangeExtension(typeof(Purpose).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Every exception that the documentation of a visible member names.</summary>
    public static IEnumerable<(ISymbol Member, string Id, INamedTypeSymbol Exception)> Exceptions() =>
        from entry in Members
        from tag in entry.Value.Elements("exception")
        let member = Symbol(entry.Key)
        where member is not null && IsVisible(member) && IsVisible(member.ContainingType ?? (ISymbol)member)
        select (member, entry.Key, (INamedTypeSymbol)Symbol(tag.Attribute("cref")!.Value)!);

    public static ISymbol? Symbol(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation);

    public static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId()!;

    /// <summary>Every type and member that a user of the package can see and that someone wrote.</summary>
    public static IEnumerable<ISymbol> PublicSymbols() =>
        Types(Library.GlobalNamespace).SelectMany(type => type.GetMembers().Where(IsWritten).Prepend(type));

    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is not INamedTypeSymbol type ? Types(member)
            : IsVisible(type) ? Types(type).Prepend(type)
            : []);

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsWritten(ISymbol member) =>
        IsVisible(member) && !IsCompilerMade(member) && member switch
        {
            INamedTypeSymbol => false, // listed as a type
            IMethodSymbol method => method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion,
            _ => true,
        };

    // An assembly does not say what the compiler added (a default constructor, a record's members), but then nobody could document it either:
    // the compiler itself demands a comment (CS1591, an error here) on whatever is in the source.
    private static bool IsCompilerMade(ISymbol member) =>
        !Members.ContainsKey(IdOf(member))
        && (member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } || member.ContainingType.IsRecord || member.Name == "value__"
            || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));
}
