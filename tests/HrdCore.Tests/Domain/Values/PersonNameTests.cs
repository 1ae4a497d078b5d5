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

    [Theory]
    [InlineData(PersonNameKind.Birth)]
    [InlineData(PersonNameKind.Married)]
    [InlineData(PersonNameKind.Transliteration)]
    [InlineData(PersonNameKind.Nickname)]
    public void Constructor_EveryKind_IsKept(PersonNameKind kind) => Assert.Equal(kind, Samples.Name(kind: kind).Kind);

    [Fact]
    public void Parts_OfANameInItsOwnOrder_AreGivenForAPurpose()
    {
        var name = new PersonName("Lưu Thị Hạ Khuê", PersonNameKind.Legal, "Latn", LanguageTag.Vietnamese, new PersonNameParts(family: "Lưu", middle: "Thị Hạ", given: "Khuê"));
        Assert.Equal("Lưu Thị Hạ Khuê", name.Reveal(Purpose.CaseReview));
        Assert.Equal(
            ["Lưu", "Khuê", "Thị Hạ", null],
            Enum.GetValues<NamePart>().Select(part => name.Parts!.Reveal(part, Purpose.CaseReview)));
    }

    [Fact]
    public void Parts_InOtherCase_AreInTheName() =>
        Assert.NotNull(new PersonName("ORVATH Lina", PersonNameKind.Legal, "Latn", LanguageTag.English, new PersonNameParts(family: "Orvath")).Parts);

    [Fact]
    public void Parts_OfAnotherName_AreRefusedWithoutQuotingThem()
    {
        // The parts of a legal name must not travel with an alias.
        var error = Assert.Throws<ArgumentException>("parts", () => new PersonName("Kestrel", PersonNameKind.Alias, "Latn", LanguageTag.English, new PersonNameParts(given: "Lina")));
        Assert.DoesNotContain("Lina", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OfParts_IsTheClass() => Assert.Equal("[Identity]", $"{new PersonNameParts("Orvath", "Lina")}");

    [Fact]
    public void PersonNameParts_None_AreRefused() => Assert.Throws<ArgumentException>(() => new PersonNameParts());

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void PersonNameParts_Malformed_AreRefused(string part) => Assert.Throws<ArgumentException>("suffix", () => new PersonNameParts(suffix: part));

    [Fact]
    public void PersonNameParts_RevealOfNoPart_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PersonNameParts("Orvath").Reveal((NamePart)4, Purpose.CaseReview));

    [Fact]
    public void Equality_OtherParts_Differs()
    {
        var (plain, split) = (Samples.Name(), new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English, new PersonNameParts(given: "Lina")));
        Assert.NotEqual(plain, split);
        Assert.NotEqual(new PersonNameParts(given: "Lina"), new PersonNameParts(family: "Lina"));
        Assert.Equal(split, new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English, new PersonNameParts(given: "Lina")));
        Assert.Equal(new PersonNameParts(given: "Lina").GetHashCode(), new PersonNameParts(given: "Lina").GetHashCode());
    }
}
