using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class LocalizedTextTests
{
    private static readonly string[] Tags = ["en", "en-GB", "zh", "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-TW", "vi", "uz-Cyrl", "uz-Latn-UZ"];

    private static readonly Gen<LocalizedText> Texts =
        from tags in Gen.SubListOf(Tags.AsEnumerable())
        from seed in Gen.Choose(0, 1000)
        let shuffled = tags.OrderBy(tag => HashCode.Combine(seed, tag.Length, tag[^1])).ToArray()
        where shuffled.Length > 0
        select Text(shuffled);

    [Theory]
    [InlineData("en", "en", "en vi")]
    [InlineData("en-GB", "en", "vi en")]
    [InlineData("zh-Hant-HK", "zh-Hant", "zh-Hans zh zh-Hant")] // shortened from the right
    [InlineData("zh-Hant-HK", "zh", "zh-Hans zh")]
    [InlineData("zh-Hant-HK", "zh-Hant-TW", "zh-Hans zh-Hant-TW")] // the same script in another region
    [InlineData("zh-Hant", "zh-TW", "zh-Hans zh-TW")] // a text that names no script
    [InlineData("zh-Hant", "zh-Hans", "en zh-Hans")] // another script, before another language
    [InlineData("zh", "zh-Hans", "zh-Hans zh-Hant")] // the one that was given first
    [InlineData("zh", "zh-TW", "zh-Hans zh-TW")]
    [InlineData("fr", null, "en vi")]
    [InlineData("fil", null, "en fi")] // a part of a word is no language
    public void TryFind_Wanted_FallsBackWithinTheLanguage(string wanted, string? found, string languages)
    {
        var text = Text(languages.Split(' '));
        Assert.Equal(found is not null, text.TryFind(LanguageTag.Parse(wanted), out var read, out var language));
        Assert.Equal((found is null ? null : $"said in {found}", found), (read, language?.ToString()));
    }

    [Fact]
    public void TryFind_AnyWanted_IsExactWhereThereIsOne_AndNeverAnotherLanguage() =>
        Prop.ForAll(Texts.ToArbitrary(), Gen.Elements(Tags.AsEnumerable()).Select(tag => LanguageTag.Parse(tag)).ToArbitrary(), (text, wanted) =>
            text.TryFind(wanted, out var read, out var found)
                ? found.Language == wanted.Language && text.In(found) == read && (text.In(wanted) is null || found.Equals(wanted))
                : text.In(wanted) is null && text.Languages.All(language => language.Language != wanted.Language)).QuickCheckThrowOnFailure();

    [Fact]
    public void For_ReaderOfNone_GivesTheFirst() => Assert.Equal("said in vi", Text("vi", "en").For(LanguageTag.French, LanguageTag.Turkish));

    [Fact]
    public void For_ReaderOfSeveral_GivesTheBest() => Assert.Equal("said in en", Text("vi", "en").For(LanguageTag.French, LanguageTag.English));

    [Fact]
    public void For_NoLanguage_IsRefused() => Assert.Throws<ArgumentNullException>(() => Text("vi").For(LanguageTag.French, null!));

    [Fact]
    public void Print_Always_IsTheLanguagesAlone()
    {
        var text = new LocalizedText(LanguageTag.English, "M. Tavo holds the power of attorney.");
        Assert.Equal("text in en", $"{text}");
        Assert.Equal("text in vi, zh-Hans", Text("vi", "zh-Hans").ToString());
    }

    [Fact]
    public void Equality_OfAny_FollowsItsLaws() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), pair =>
        {
            var (one, other) = pair;
            var copy = new LocalizedText(one.Languages.Select(language => KeyValuePair.Create(language, one.In(language)!)));
            return one.Equals(copy) && one.GetHashCode() == copy.GetHashCode() && one.Equals(other) == other.Equals(one) && one.Equals(other) == (one.ToString() == other.ToString());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_OtherText_Differs() => Assert.NotEqual(new LocalizedText(LanguageTag.English, "yes"), new LocalizedText(LanguageTag.English, "no"));

    [Fact]
    public void Constructor_NoText_IsRefused() => Assert.Throws<ArgumentException>("texts", () => new LocalizedText([]));

    [Fact]
    public void Constructor_LanguageTwice_IsRefused() => Assert.Throws<ArgumentException>("texts", () => Text("en", "vi", "en"));

    [Fact]
    public void Constructor_TooManyLanguages_IsRefused() =>
        Assert.Throws<ArgumentException>("texts", () => Text([.. Enumerable.Range(100, 101).Select(number => $"en-{number}")]));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("a\0b")]
    public void Constructor_MalformedText_IsRefused(string text) => Assert.Throws<ArgumentException>("text", () => new LocalizedText(LanguageTag.English, text));

    [Fact]
    public void Constructor_Lines_AreKept() => Assert.Equal("one\n\ttwo", new LocalizedText(LanguageTag.English, "one\n\ttwo").For());

    private static LocalizedText Text(params string[] tags) => new(tags.Select(tag => KeyValuePair.Create(LanguageTag.Parse(tag), $"said in {tag}")));
}
