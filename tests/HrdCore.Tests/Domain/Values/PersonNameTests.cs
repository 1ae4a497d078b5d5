using System.Text.RegularExpressions;
using HrdCore.Classification;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class PersonNameTests
{
    [Fact]
    public void Print_Always_IsTheClass() => Assert.Equal("[Identity]", $"{Samples.Name()}");

    [Fact]
    public void Reveal_ForAPurpose_GivesTheText() => Assert.Equal("Lina Orvath", Samples.Name().Reveal(Purpose.CaseReview));

    [Fact]
    public void Reveal_WithoutPurpose_IsRefused() => Assert.Throws<ArgumentNullException>(() => Samples.Name().Reveal(null!));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("Lina\nOrvath")]
    [InlineData("Lina\0")]
    [InlineData("half \\uD83D")]
    [InlineData("\\uD83D half")]
    [InlineData("half \\uDE00")]
    [InlineData("\\uDE00\\uD83D half")]
    public void Constructor_MalformedText_IsRefusedWithoutQuotingIt(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => Samples.Name(Regex.Unescape(text))); // metadata cannot hold half a character
        Assert.DoesNotContain("Orvath", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("half ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TooLong_IsRefused()
    {
        Assert.NotNull(Samples.Name(new string('a', 200)));
        Assert.Throws<ArgumentException>(() => Samples.Name(new string('a', 201)));
    }

    [Theory]
    [InlineData("latn")]
    [InlineData("Latin")]
    [InlineData("Lat")]
    [InlineData("LATN")]
    public void Constructor_NoScript_IsRefused(string script) =>
        Assert.Throws<ArgumentException>(() => new PersonName("Lina Orvath", PersonNameKind.Legal, script, LanguageTag.English));

    [Fact]
    public void Equality_OtherKind_Differs() => Assert.NotEqual(Samples.Name(), Samples.Name(kind: PersonNameKind.Alias));
}
