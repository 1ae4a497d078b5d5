using HrdCore.Tests.Conventions.Leaks;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>What is compared by content is so in every way: a class that has <c>Equals</c> and not <c>==</c> compares references where nobody expects it.</summary>
public class EqualityTests
{
    public static TheoryData<string> Names { get; } =
        [.. PublicTypes.All.Where(type => type is { IsInterface: false, IsEnum: false } && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type))).Select(PublicTypes.NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_ComparedByContent_HasTheOperatorsToo(string name)
    {
        var type = PublicTypes.Named(name);
        Assert.NotNull(type.GetMethod("op_Equality", [type, type]));
        Assert.NotNull(type.GetMethod("op_Inequality", [type, type]));
    }
}
