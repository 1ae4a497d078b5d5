using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class QuantityTests
{
    [Fact]
    public void Default_Always_IsExactlyZero() => Assert.Equal(new Quantity<int>(0), default);

    [Theory]
    [InlineData(QuantityQualifier.Exact, "5602")]
    [InlineData(QuantityQualifier.About, "about 5602")]
    [InlineData(QuantityQualifier.Almost, "almost 5602")]
    [InlineData(QuantityQualifier.AtLeast, "at-least 5602")]
    [InlineData(QuantityQualifier.MoreThan, "more-than 5602")]
    [InlineData(QuantityQualifier.LessThan, "less-than 5602")]
    public void Print_WithQualifier_SaysIt(QuantityQualifier qualifier, string printed) => Assert.Equal(printed, new Quantity<int>(5602, qualifier).ToString());

    [Fact]
    public void Constructor_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<int>(-1));

    [Fact]
    public void Constructor_NotANumber_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<double>(double.NaN));

    [Fact]
    public void Constructor_UnknownQualifier_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<int>(1, (QuantityQualifier)6));

    [Fact]
    public void Code_OfEveryQualifier_ReadsBack()
    {
        foreach (var qualifier in Enum.GetValues<QuantityQualifier>())
        {
            Assert.True(QuantityQualifiers.TryFromCode(QuantityQualifiers.Code(qualifier), out var read));
            Assert.Equal(qualifier, read);
        }
    }

    [Fact]
    public void Equality_OtherQualifier_Differs() => Assert.NotEqual(new Quantity<int>(5), new Quantity<int>(5, QuantityQualifier.About));
}
