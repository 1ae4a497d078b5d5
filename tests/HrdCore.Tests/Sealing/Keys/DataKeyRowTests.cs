using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class DataKeyRowTests
{
    private static readonly ErasureUnit Unit = new(Guid.NewGuid(), "case", Guid.NewGuid());

    [Theory] // KS-8
    [InlineData(0)]
    [InlineData(65_536)]
    public void New_NumberOutsideItsRange_Throws(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DataKeyRow(Unit, number, default, default, default, new byte[120]));

    [Theory]
    [InlineData(119)]
    [InlineData(121)]
    public void New_WrapOfAnotherLength_Throws(int length) =>
        Assert.Throws<ArgumentException>(() => new DataKeyRow(Unit, 1, default, default, default, new byte[length]));

    [Fact]
    public void UnitRows_InAnyOrder_HaveTheNewestLast() =>
        Assert.Equal([1, 2, 3], new UnitRows(UnitMark.None, new[] { 3, 1, 2 }.Select(number => new DataKeyRow(Unit, number, default, default, default, new byte[120]))).Keys.Select(key => key.Number));
}
