using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

public class DataClassesTests
{
    private static readonly Arbitrary<DataClass> AnyBits = ArbMap.Default.ArbFor<int>().Generator.Select(bits => (DataClass)bits).ToArbitrary();

    [Fact]
    public void All_OfTheEnumeration_IsEveryNamedClass() =>
        Assert.Equal(DataClasses.All, Enum.GetValues<DataClass>().Aggregate(DataClass.None, (all, dataClass) => all | dataClass));

    [Fact]
    public void Parts_OfAll_AreTheEnumerationInItsOrder() =>
        Assert.Equal(Enum.GetValues<DataClass>().Where(dataClass => dataClass != DataClass.None), DataClasses.Parts(DataClasses.All));

    [Fact]
    public void Sealed_IsAllButPublicAndInternal() => Assert.Equal(DataClasses.All, DataClasses.Sealed ^ (DataClass.Public | DataClass.Internal));

    [Fact]
    public void Parts_OfAnything_AreTheClassesInIt() =>
        Prop.ForAll(AnyBits, bits => DataClasses.Parts(bits).Aggregate(DataClass.None, (all, part) => all | part) == (bits & DataClasses.All))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(DataClass.None, "[Unclassified]")]
    [InlineData((DataClass)(1 << 16), "[Unclassified]")]
    [InlineData(DataClass.Identity, "[Identity]")]
    [InlineData(DataClass.Identity | (DataClass)(1 << 16), "[Identity]")]
    [InlineData(DataClass.Health | DataClass.Family, "[Family+Health]")]
    [InlineData(DataClass.Allegation | DataClass.Public, "[Public+Allegation]")]
    public void Mask_OfClasses_IsTheirNamesInBrackets(DataClass dataClass, string expected) => Assert.Equal(expected, DataClasses.Mask(dataClass));

    [Fact]
    public void Mask_OfEachClass_IsItsName() =>
        Assert.All(DataClasses.Parts(DataClasses.All), dataClass => Assert.Equal($"[{dataClass}]", DataClasses.Mask(dataClass)));

    [Theory]
    [InlineData(DataClass.None, HarmLevel.Severe)]
    [InlineData((DataClass)(1 << 16), HarmLevel.Severe)]
    [InlineData(DataClass.Public, HarmLevel.None)]
    [InlineData(DataClass.Internal, HarmLevel.Low)]
    [InlineData(DataClass.Identity, HarmLevel.High)]
    [InlineData(DataClass.Source, HarmLevel.Severe)]
    [InlineData(DataClass.Public | DataClass.Contact, HarmLevel.High)]
    [InlineData(DataClass.Identity | DataClass.Health, HarmLevel.Severe)]
    public void LeastHarm_OfClasses_IsTheGreatestAmongThem(DataClass dataClass, HarmLevel expected) =>
        Assert.Equal(expected, DataClasses.LeastHarm(dataClass));

    [Fact]
    public void LeastHarm_ClassAdded_NeverFalls() =>
        Prop.ForAll(AnyBits, AnyBits, (bits, added) =>
            (bits & DataClasses.All) == 0 || DataClasses.LeastHarm(bits | added) >= DataClasses.LeastHarm(bits))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void LeastHarm_OfWhatIsSealed_IsHighOrMore() =>
        Assert.All(DataClasses.Parts(DataClasses.Sealed), dataClass => Assert.True(DataClasses.LeastHarm(dataClass) >= HarmLevel.High));
}
