using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

public class ClassifiedMapTests
{
    private static readonly ClassifiedMember<string> Name = new("Name", DataClass.Identity, text => text);
    private static readonly ClassifiedMember<string> Length = new("Length", DataClass.Internal, text => text.Length);

    [Fact]
    public void Map_OfMembers_KeepsTheirOrder()
    {
        var map = new ClassifiedMap<string>("Text", Length, Name);

        Assert.Equal("Text", map.TypeName);
        Assert.Equal([Length, Name], map.Members.ToArray());
    }

    [Fact]
    public void Map_MemberNamedTwice_IsRefused() =>
        Assert.Throws<ArgumentException>("members", () => new ClassifiedMap<string>("Text", Name, Length, new("Name", DataClass.Public, _ => null)));

    [Fact]
    public void Map_NullMember_IsRefused() => Assert.Throws<ArgumentException>("members", () => new ClassifiedMap<string>("Text", Name, null!));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Map_BlankTypeName_IsRefused(string typeName) => Assert.Throws<ArgumentException>("typeName", () => new ClassifiedMap<string>(typeName, Name));

    [Fact]
    public void Member_NoClass_IsRefused() =>
        Assert.Throws<ArgumentException>("dataClass", () => new ClassifiedMember<string>("Name", DataClass.None, text => text));

    [Fact]
    public void Member_BlankName_IsRefused() => Assert.Throws<ArgumentException>("name", () => new ClassifiedMember<string>(" ", DataClass.Public, text => text));

    [Fact]
    public void Member_NoReader_IsRefused() => Assert.Throws<ArgumentNullException>("read", () => new ClassifiedMember<string>("Name", DataClass.Public, null!));

    [Fact]
    public void Attributes_NoClassOrReason_AreRefused()
    {
        Assert.Throws<ArgumentException>("dataClass", () => new SensitiveAttribute(DataClass.None));
        Assert.Throws<ArgumentException>("reason", () => new NotSensitiveAttribute(" "));
    }
}
