using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;

namespace HrdCore.Tests.Domain.Records;

/// <summary>Whoever fills a record finds the class of each sensitive text as a public constant beside it.</summary>
public class ClassConstantTests
{
    public static TheoryData<Type> Records { get; } =
    [
        .. typeof(DisclosureRecord).Assembly.GetExportedTypes()
            .Where(type => (type.Namespace == typeof(DisclosureRecord).Namespace || type == typeof(Referral)) && Texts(type).Any()),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Text_OfARecord_HasItsClassAsAConstant(Type record) => Assert.All(
        Texts(record),
        property => Assert.Equal(
            property.GetCustomAttribute<SensitiveAttribute>()!.DataClass,
            (DataClass?)(int?)record.GetField($"{property.Name}Class", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue()));

    private static IEnumerable<PropertyInfo> Texts(Type type) => type.GetProperties().Where(property => property.PropertyType == typeof(Sensitive<string>));
}
