using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

public class SensitiveTests
{
    private static readonly Sensitive<string> Secret = new("Amina Quill", DataClass.Identity);

    [Fact]
    public void Reveal_WithAPurpose_GivesTheContent() => Assert.Equal("Amina Quill", Secret.Reveal(Purpose.CaseReview));

    [Fact]
    public void Reveal_WithoutAPurpose_IsRefused() => Assert.Throws<ArgumentNullException>("purpose", () => Secret.Reveal(null!));

    [Fact]
    public void Sensitive_NullValue_IsRefused() => Assert.Throws<ArgumentNullException>("value", () => new Sensitive<string>(null!, DataClass.Identity));

    [Theory]
    [InlineData(DataClass.None)]
    [InlineData((DataClass)(1 << 16))]
    [InlineData(DataClass.Identity | (DataClass)(1 << 16))]
    [InlineData((DataClass)(-1))]
    public void Sensitive_NoClassThatExists_IsRefusedWithoutTheValue(DataClass dataClass)
    {
        var error = Assert.Throws<ArgumentException>("dataClass", () => new Sensitive<string>("Amina Quill", dataClass));

        Assert.DoesNotContain("Quill", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_SeveralClasses_NamesThemInOneOrder() =>
        Assert.Equal("[Family+Health]", new Sensitive<int>(1, DataClass.Health | DataClass.Family).ToString());

    [Fact]
    public void Equals_SameClassAndContent_IsEqual()
    {
        var same = new Sensitive<string>("Amina Quill", DataClass.Identity);

        Assert.Equal(Secret, same);
        Assert.Equal(Secret.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Equals_OtherContent_IsNotEqual() => Assert.False(Secret.Equals(new Sensitive<string>("Tomás Reed", DataClass.Identity)));

    [Fact]
    public void Equals_OtherClass_IsNotEqual() => Assert.False(Secret.Equals(new Sensitive<string>("Amina Quill", DataClass.Contact)));

    [Fact]
    public void Equals_ItsBareContent_IsNotEqual() => Assert.False(Secret.Equals("Amina Quill"));

    [Fact]
    public void GetHashCode_OfANumber_IsNotTheNumber() =>
        Assert.Contains(Enumerable.Range(0, 8), number => new Sensitive<int>(number, DataClass.Finance).GetHashCode() != number);
}
