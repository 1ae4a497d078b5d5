using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Records;

namespace HrdCore.Tests.Domain.Records;

/// <summary>Whoever fills a record finds the class of each sensitive text as a public constant beside it.</summary>
public class ClassConstantTests
{
    public static TheoryData<Type> Records { get; } =
    [
        .. typeof(DomainRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(DomainRecord)) && Texts(type).Any()),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Text_OfARecord_HasItsClassAsAConstant(Type record) => Assert.All(
        Texts(record),
        property => Assert.Equal(
            property.GetCustomAttribute<SensitiveAttribute>()!.DataClass,
            (DataClass?)(int?)record.GetField($"{property.Name}Class", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue()));

    private static IEnumerable<PropertyInfo> Texts(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.PropertyType == typeof(Sensitive<string>));
}
