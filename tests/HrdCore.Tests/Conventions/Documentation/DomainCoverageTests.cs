using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>Every item and every rule of <c>docs/domain-coverage.md</c> names types that exist and tests that say which item or rule they show.</summary>
public partial class DomainCoverageTests
{
    private static readonly string[] Items = [.. Enumerable.Range(1, 44).Select(number => $"{number}"), "28a"];

    // Suppression in published tables comes with statistics.
    private static readonly string[] Rules = [.. Enumerable.Range(1, 32).Where(number => number != 16).Select(number => $"R{number}")];

    private static readonly Row[] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "domain-coverage.md")).Select(line => RowLine().Match(line)).Where(match => match.Success)
        .Select(match => new Row(match.Groups["id"].Value, Names(match.Groups["types"].Value), Names(match.Groups["tests"].Value)))];

    public static TheoryData<string> Ids { get; } = [.. Items, .. Rules];

    [Fact]
    public void Rows_OfThePage_AreEveryItemAndEveryRuleOnce() =>
        Assert.Equal(Items.Concat(Rules).Order(StringComparer.Ordinal), Rows.Select(row => row.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Row_OfAnItem_NamesPublicTypes(string id)
    {
        var row = Rows.Single(row => row.Id == id);
        Assert.NotEmpty(row.Types);
        Assert.Equal([], row.Types.Where(name => !PublicNames.Contains(name)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Row_OfAnItem_NamesTestsThatSayTheyShowIt(string id)
    {
        var row = Rows.Single(row => row.Id == id);
        var mark = id.StartsWith('R') ? $"Rule={id}" : $"Item={id}";
        Assert.NotEmpty(row.Tests);
        Assert.Equal([], row.Tests.Where(name => !Marks.TryGetValue(name, out var marks) || !marks.Contains(mark)));
    }

    [Fact]
    public void Marks_OfTests_AreOfItemsAndRulesOfThePage() =>
        Assert.Equal([], Marks.Values.SelectMany(marks => marks).Distinct().Where(mark => !Ids.Contains(mark[(mark.IndexOf('=') + 1)..])));

    private static HashSet<string> PublicNames { get; } =
        [.. typeof(HrdCore.Domain.Records.DomainRecord).Assembly.GetExportedTypes().Select(type => type.IsGenericType ? type.Name[..type.Name.IndexOf('`')] : type.Name)];

    // What each test says it shows; a mark on a class counts for all its tests.
    private static Dictionary<string, HashSet<string>> Marks { get; } = typeof(DomainCoverageTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => (Name: $"{type.Name}.{method.Name}", Marks: Traits(type).Concat(Traits(method)))))
        .GroupBy(test => test.Name).ToDictionary(tests => tests.Key, tests => tests.SelectMany(test => test.Marks).ToHashSet());

    private static IEnumerable<string> Traits(System.Reflection.MemberInfo member) => member.GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Item" or "Rule")
        .Select(attribute => $"{attribute.ConstructorArguments[0].Value}={attribute.ConstructorArguments[1].Value}");

    private static string[] Names(string cell) => [.. Code().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\| (?<id>R?\d+a?) \|[^|]*\|(?<types>[^|]*)\|(?<tests>[^|]*)\|$")]
    private static partial Regex RowLine();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    private sealed record Row(string Id, string[] Types, string[] Tests);
}
