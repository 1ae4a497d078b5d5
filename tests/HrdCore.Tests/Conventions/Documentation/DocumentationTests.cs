using System.Globalization;
using System.Text.RegularExpressions;
using HrdCore.Classification;
using Microsoft.CodeAnalysis;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>What the comments promise is checked: a false sentence in HrdCore.xml fails the build.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void PublicMember_Always_SaysWhatItIs()
    {
        var silent = XmlDocs.PublicSymbols()
            .Where(symbol => !(XmlDocs.Members.TryGetValue(XmlDocs.IdOf(symbol), out var docs)
                && (docs.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(docs.Element("summary")?.Value) || docs.Element("summary")?.HasElements == true)))
            .Select(XmlDocs.IdOf).ToArray();

        Assert.True(silent.Length == 0, $"Without a summary:\n{string.Join('\n', silent)}");
    }

    [Fact]
    public void Reference_InAnyComment_Resolves()
    {
        var dangling = from member in XmlDocs.Members
                       from element in member.Value.Descendants()
                       let target = element.Attribute("cref")?.Value
                       where target is not null && XmlDocs.Symbol(target) is null
                       select $"{member.Key}: {element.Name} {target}";

        Assert.Empty(dangling);
    }

    [Fact]
    public void Exception_Documented_IsAnExceptionWithACondition()
    {
        var wrong = from member in XmlDocs.Members
                    from tag in member.Value.Elements("exception")
                    where !IsException(XmlDocs.Symbol(tag.Attribute("cref")!.Value) as INamedTypeSymbol) || string.IsNullOrWhiteSpace(tag.Value)
                    select $"{member.Key}: {tag}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void DefaultValue_StatedForAnEnumeration_IsTheZeroMember()
    {
        var stated = XmlDocs.Members
            .Select(member => (Type: XmlDocs.Symbol(member.Key) as INamedTypeSymbol, Field: DefaultReference().Match(member.Value.ToString()).Groups["field"].Value))
            .Where(pair => pair.Type is { TypeKind: TypeKind.Enum } && pair.Field.Length > 0)
            .Select(pair => (pair.Type, Field: XmlDocs.Symbol(pair.Field) as IFieldSymbol)).ToArray();

        Assert.NotEmpty(stated);
        Assert.All(stated, pair => Assert.True(
            SymbolEqualityComparer.Default.Equals(pair.Type, pair.Field?.ContainingType) && Convert.ToInt64(pair.Field!.ConstantValue, CultureInfo.InvariantCulture) == 0,
            $"{pair.Type}: {pair.Field} is not its default."));
    }

    [Fact]
    public void DefaultValue_StatedForAProperty_IsWhatANewInstanceHas()
    {
        var untrue = from member in XmlDocs.Members
                     where member.Key.StartsWith("P:", StringComparison.Ordinal)
                     let stated = DefaultText().Match(member.Value.ToString()).Groups["text"].Value
                     where stated.Length > 0
                     let actual = NewInstanceValue(member.Key)
                     where actual is null || !stated.Contains(actual, StringComparison.Ordinal)
                     select $"{member.Key}: says '{stated.Trim()}', is '{actual ?? "not readable from a new instance"}'";

        Assert.Empty(untrue);
    }

    private static bool IsException(INamedTypeSymbol? type)
    {
        while (type is not null && type.ToDisplayString() != "System.Exception")
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static string? NewInstanceValue(string id)
    {
        var symbol = (IPropertySymbol)XmlDocs.Symbol(id)!;
        var type = typeof(Purpose).Assembly.GetType(symbol.ContainingType.ToDisplayString());
        return type?.GetConstructor([]) is { } constructor
            ? Convert.ToString(type.GetProperty(symbol.Name)!.GetValue(constructor.Invoke(null)), CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex("""Default value:\s*<see cref="(?<field>F:[^"]+)""")]
    private static partial Regex DefaultReference();

    [GeneratedRegex(@"Default(?: value)?:\s*(?<text>.{1,120})")]
    private static partial Regex DefaultText();
}
