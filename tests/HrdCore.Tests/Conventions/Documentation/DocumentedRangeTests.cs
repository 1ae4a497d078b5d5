using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>Whoever fills a record reads what each parameter takes: the comment of a text, a list, a number or an instant says its range or its unit; a value says when two are equal, and a list of terms where it is from.</summary>
public sealed partial class DocumentedRangeTests
{
    [Fact]
    public void ConstructorParameter_OfARecordOrValue_SaysItsRange()
    {
        var parameters = DomainTypes().SelectMany(type => type.InstanceConstructors).Where(XmlDocs.IsVisible).SelectMany(constructor => constructor.Parameters).ToArray();
        var silent = parameters.Where(parameter => RangeOf(parameter.Type) is { } range && !range.IsMatch(DocsOf(parameter))).Select(parameter =>
            $"{parameter.ContainingType.Name}.{parameter.Name}: {DocsOf(parameter)}").ToArray();

        Assert.NotEmpty(parameters);
        Assert.True(silent.Length == 0, $"Say the range ({silent.Length}):\n{string.Join('\n', silent)}");
    }

    [Fact]
    public void Value_ThatIsCompared_SaysWhenTwoAreEqual()
    {
        var silent = DomainTypes().Where(type => type.ContainingNamespace.Name == "Values" && type.TypeKind != TypeKind.Enum && type.AllInterfaces.Any(face => face.Name == "IEquatable"))
            .Where(type => !XmlDocs.Members[XmlDocs.IdOf(type)].Value.Contains("Equality:", StringComparison.Ordinal)).Select(type => type.Name).ToArray();

        Assert.True(silent.Length == 0, $"Say when two are equal:\n{string.Join('\n', silent)}");
    }

    [Fact]
    public void Value_ThatIsOrdered_SaysHow()
    {
        var silent = DomainTypes().Where(type => type.ContainingNamespace.Name == "Values" && type.TypeKind != TypeKind.Enum && type.AllInterfaces.Any(face => face.Name == "IComparable"))
            .Where(type => !XmlDocs.Members[XmlDocs.IdOf(type)].Value.Contains("Ordering:", StringComparison.Ordinal)).Select(type => type.Name).ToArray();

        Assert.True(silent.Length == 0, $"Say what comes first:\n{string.Join('\n', silent)}");
    }

    [Fact]
    public void List_OfTerms_SaysWhereItIsFrom()
    {
        var lists = DomainTypes().Where(type => type.AllInterfaces.Any(face => face.Name == "IVocabularyTerm")).ToArray();
        var silent = lists.Where(type => !SourceOfAList().IsMatch(XmlDocs.Members[XmlDocs.IdOf(type)].Value)).Select(type => type.Name).ToArray();

        Assert.NotEmpty(lists);
        Assert.True(silent.Length == 0, $"Say the source, or that it is our own:\n{string.Join('\n', silent)}");
    }

    private static IEnumerable<INamedTypeSymbol> DomainTypes() =>
        XmlDocs.Types(XmlDocs.Library.GlobalNamespace).Where(type => type.ContainingNamespace.ToDisplayString().StartsWith("HrdCore.Domain", StringComparison.Ordinal));

    private static string DocsOf(IParameterSymbol parameter) =>
        XmlDocs.Members[XmlDocs.IdOf(parameter.ContainingSymbol)].Elements("param").SingleOrDefault(param => param.Attribute("name")!.Value == parameter.Name)?.ToString() ?? string.Empty;

    private static Regex? RangeOf(ITypeSymbol type)
    {
        var plain = type is INamedTypeSymbol { Name: "Sensitive" or "Nullable", TypeArguments: [var inner] } ? inner : type;
        return plain.Name switch
        {
            nameof(String) or "LocalizedText" => TextRange(),
            nameof(DateTimeOffset) => InstantRange(),
            nameof(Int32) or nameof(Int64) or nameof(Decimal) or nameof(Double) => NumberRange(),
            "IEnumerable" or "ReadOnlySpan" => ListRange(),
            _ => null,
        };
    }

    [GeneratedRegex("Source:|our own")]
    private static partial Regex SourceOfAList();

    [GeneratedRegex("[0-9]")]
    private static partial Regex TextRange();

    [GeneratedRegex("1900 to 9000|the same years")]
    private static partial Regex InstantRange();

    [GeneratedRegex("[0-9]|zero|one or more|negative")]
    private static partial Regex NumberRange();

    [GeneratedRegex("[0-9]|each once|or more|any number|one of each")]
    private static partial Regex ListRange();
}
