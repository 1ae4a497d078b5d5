using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Records;

namespace HrdCore.Tests.Domain.Records;

/// <summary>What a property is marked with and what the shape seals it as are one class, in every record. Where they differ, a value is marked and not sealed.</summary>
public class RecordClassTests
{
    [Theory]
    [MemberData(nameof(RecordFamilyTests.Records), MemberType = typeof(RecordFamilyTests))]
    public void Class_OfAMember_IsTheOneOfItsMark(string name)
    {
        var type = typeof(DomainRecord).Assembly.GetType(name, throwOnError: true)!;
        var differing = ClassesOf(type).Where(member => member.Property is { } property && !HoldsRecords(property.PropertyType) && MarkOf(property) != Plain(member.Class))
            .Select(member => $"{member.Property!.Name}: marked {MarkOf(member.Property)}, in the shape {member.Class}");

        Assert.Empty(differing);
    }

    private static IEnumerable<(PropertyInfo? Property, DataClass Class)> ClassesOf(Type type)
    {
        var shape = type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        var map = shape.GetType().GetProperty("Map")!.GetValue(shape)!;
        foreach (var member in (IEnumerable)map.GetType().GetProperty("Members")!.GetValue(map)!)
        {
            var name = (string)member.GetType().GetProperty("Name")!.GetValue(member)!;
            yield return (type.GetProperty(name), (DataClass)member.GetType().GetProperty("DataClass")!.GetValue(member)!);
        }
    }

    private static bool HoldsRecords(Type type) =>
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type).IsSubclassOf(typeof(DomainRecord));

    private static DataClass MarkOf(PropertyInfo property) => property.GetCustomAttribute<SensitiveAttribute>()?.DataClass ?? DataClass.None;

    // What is not marked is for the organisation's own use, or for everyone.
    private static DataClass Plain(DataClass dataClass) => dataClass & DataClasses.Sealed;
}
