using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Records;

namespace HrdCore.Tests.Domain;

/// <summary>The maps of all types in the library against the types themselves: what redaction and sealing see is what is there.</summary>
public class ClassifiedMapTests
{
    private const DataClass Harmless = DataClass.Public | DataClass.Internal;

    public static TheoryData<Type> MappedTypes() => [.. Types()];

    [Fact]
    public void Assembly_Always_MapsTheAggregates() =>
        Assert.Superset(
            new HashSet<string> { "Case", "CaseFile", "Defender", "Grant", "Intake", "Violation" },
            Types().Select(type => type.Name).ToHashSet());

    [Theory]
    [MemberData(nameof(MappedTypes))]
    public void Map_OfType_ListsEveryPublicProperty(Type type) =>
        Assert.Equal(
            Properties(type).Select(property => property.Name).Order(StringComparer.Ordinal),
            Members(type).Select(member => member.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(MappedTypes))]
    public void Map_OfType_AgreesWithItsAttributes(Type type)
    {
        var properties = Properties(type).ToDictionary(property => property.Name);
        foreach (var member in Members(type))
        {
            var marked = properties[member.Name].GetCustomAttribute<SensitiveAttribute>()?.DataClass;
            if (HoldsRecords(properties[member.Name].PropertyType))
            {
                continue; // its type says it
            }

            Assert.True(
                marked is null ? (member.Class & ~Harmless) == 0 : marked == member.Class,
                $"{type.Name}.{member.Name} is {member.Class} in the map and {marked?.ToString() ?? "unmarked"} on the property.");
        }
    }

    [Theory]
    [MemberData(nameof(MappedTypes))]
    public void Map_OfType_IsNamedLikeIt(Type type) => Assert.Equal(type.Name, MapOf(type)!.GetType().GetProperty("TypeName")!.GetValue(MapOf(type)));

    [Fact]
    public void Map_OfCase_ReadsEachMemberItNames()
    {
        Case item = HrdCore.Tests.Domain.Casework.CaseworkSamples.UrgentAction();
        foreach (var member in Case.Shape.Map.Members)
        {
            Assert.Equal(typeof(Case).GetProperty(member.Name)!.GetValue(item), member.Read(item));
        }
    }

    [Fact]
    public void Print_OfEachAggregate_IsTheUnionOfItsMap()
    {
        var item = Samples.File();
        AssertPrints(item, CaseFile.Shape.Map);
        AssertPrints((UrgentActionCase)item.Case, UrgentActionCase.Shape.Map);
        AssertPrints(item.Defenders[0], HrdCore.Domain.Parties.Defender.Shape.Map);
        AssertPrints(item.Case.Intake, Intake.Shape.Map);
        AssertPrints(item.Violations[0], HrdCore.Domain.Documentation.Violation.Shape.Map);
        AssertPrints(item.Grants[0], HrdCore.Domain.Funding.Grant.Shape.Map);
    }

    private static void AssertPrints<T>(T value, ClassifiedMap<T> map)
        where T : ISelfRedacting
    {
        var union = map.Members.Aggregate(DataClass.None, (all, member) => all | member.DataClass) & ~Harmless;
        Assert.Equal(union, value.DataClass);
        Assert.Equal(DataClasses.Mask(union), value.ToString());
    }

    private static IEnumerable<Type> Types() => typeof(Case).Assembly.GetExportedTypes().Where(type => MapOf(type) is not null);

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static object? MapOf(Type type) =>
        !type.ContainsGenericParameters && !type.IsInterface && type.GetProperty("Shape", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is { } shape ? shape.GetType().GetProperty("Map")!.GetValue(shape) : null;

    private static IEnumerable<(string Name, DataClass Class)> Members(Type type)
    {
        var map = MapOf(type)!;
        foreach (var member in (System.Collections.IEnumerable)map.GetType().GetProperty("Members")!.GetValue(map)!)
        {
            var shape = member.GetType();
            yield return ((string)shape.GetProperty("Name")!.GetValue(member)!, (DataClass)shape.GetProperty("DataClass")!.GetValue(member)!);
        }
    }

    private static bool HoldsRecords(Type type) =>
        typeof(DomainRecord).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericArguments().Any(HoldsRecords));
}
