using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class CertaintyTests
{
    private static readonly Certainty[] All = [Certainty.No, Certainty.Maybe, Certainty.Yes];

    [Fact]
    public void Default_Always_ClaimsNothing() => Assert.Equal(Certainty.Maybe, default);

    [Fact]
    public void And_OfTwo_IsTheLeastCertain() =>
        Assert.All(All, one => Assert.All(All, other => Assert.Equal((Certainty)Math.Min((int)one, (int)other), one.And(other))));

    [Fact]
    public void Or_OfTwo_IsTheOppositeOfNeither() =>
        Assert.All(All, one => Assert.All(All, other => Assert.Equal(one.Not().And(other.Not()).Not(), one.Or(other))));

    [Fact]
    public void Not_OfMaybe_IsMaybe() => Assert.Equal(Certainty.Maybe, Certainty.Maybe.Not());

    [Theory]
    [InlineData(Certainty.No, false, false)]
    [InlineData(Certainty.Maybe, true, false)]
    [InlineData(Certainty.Yes, true, true)]
    public void IsPossible_AndIsCertain_TellMaybeApart(Certainty answer, bool possible, bool certain) =>
        Assert.Equal((possible, certain), (answer.IsPossible(), answer.IsCertain()));
}
