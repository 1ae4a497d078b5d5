using HrdCore.Tests.Conventions.Documentation;
using Microsoft.CodeAnalysis;

namespace HrdCore.Tests.Conventions.PublicApi;

/// <summary>The public surface of the shipped assembly as sorted text with nullability, one member a line.</summary>
internal static class PublicApiText
{
    private static readonly SymbolDisplayFormat HeaderFormat = Format(
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, SymbolDisplayGenericsOptions.IncludeTypeConstraints, SymbolDisplayKindOptions.IncludeTypeKeyword);

    // Short type names: where a type lives is said once, on its own line.
    private static readonly SymbolDisplayFormat BaseFormat = Format(
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, SymbolDisplayGenericsOptions.None, SymbolDisplayKindOptions.None);

    private static readonly SymbolDisplayFormat MemberFormat = Format(
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, SymbolDisplayGenericsOptions.IncludeTypeConstraints, SymbolDisplayKindOptions.None);

    /// <summary>Each type on a line of its own, its members indented below it.</summary>
    public static IReadOnlyList<string> Lines(IAssemblySymbol assembly) =>
        [.. XmlDocs.Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).SelectMany(type => Members(type).Prepend(Header(type)))];

    /// <summary>The lines that only one of two texts has, each with its type: <c>-</c> is gone, <c>+</c> is new.</summary>
    public static IReadOnlyList<string> Difference(IEnumerable<string> before, IEnumerable<string> now)
    {
        var (old, current) = (Qualified(before).ToArray(), Qualified(now).ToArray());
        return [.. old.Except(current).Select(line => $"- {line}"), .. current.Except(old).Select(line => $"+ {line}")];

        static IEnumerable<string> Qualified(IEnumerable<string> lines)
        {
            var type = "";
            foreach (var line in lines)
            {
                type = line.StartsWith(' ') ? type : line;
                yield return line.StartsWith(' ') ? $"{type} {{ {line.Trim()} }}" : line;
            }
        }
    }

    private static string Header(INamedTypeSymbol type)
    {
        var traits = type.TypeKind switch
        {
            TypeKind.Class when type.IsStatic => "static ",
            TypeKind.Class when type.IsAbstract => "abstract ",
            TypeKind.Class when type.IsSealed => "sealed ",
            _ => "",
        };
        var parent = type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } known } ? new[] { known } : [];
        var bases = parent.Concat(type.Interfaces.Where(XmlDocs.IsVisible).OrderBy(i => i.ToDisplayString(), StringComparer.Ordinal)).Select(i => i.ToDisplayString(BaseFormat)).ToArray();
        return $"{traits}{type.ToDisplayString(HeaderFormat)}{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && XmlDocs.IsVisible(member) && !IsImplied(member))
            .Select(member => $"    {member.ToDisplayString(MemberFormat)}")
            .Order(StringComparer.Ordinal);

    // Accessors are shown by their property; a structure, a record and an enumeration have members that nobody wrote.
    private static bool IsImplied(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        || member is { IsImplicitlyDeclared: true } or { Name: "<Clone>$" }
        || (member.ContainingType.TypeKind == TypeKind.Enum && member is not IFieldSymbol { HasConstantValue: true });

    private static SymbolDisplayFormat Format(SymbolDisplayTypeQualificationStyle names, SymbolDisplayGenericsOptions generics, SymbolDisplayKindOptions kinds) => new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: names,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | generics,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: kinds,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
}
