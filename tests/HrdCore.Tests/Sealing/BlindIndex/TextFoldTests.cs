using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public class TextFoldTests
{
    [Theory] // BI-7: pinned, whatever ICU the machine has
    [InlineData("Nguyễn", "nguyễn")]
    [InlineData("Nguye\u0302\u0303n", "nguyễn")]
    [InlineData("Ｌｉｎａ", "lina")]
    [InlineData("ﬁnal", "final")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Σίσυφος", "σίσυφοσ")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ")]
    [InlineData("DIYARBAKIR", "diyarbakir")]
    [InlineData("Diyarbakır", "diyarbakır")]
    [InlineData("İzmir", "i̇zmir")]
    [InlineData("علی\u200Cرضا", "علیرضا")]
    [InlineData("\u202A+44\u202C", "+44")]
    [InlineData("罗 云岫", "罗 云岫")]
    [InlineData("羅　雲岫", "羅 雲岫")]
    [InlineData("٣٤ ۳۴ ３４ ४", "34 34 34 4")]
    [InlineData(" \t a\u00a0\r\n b \u2028", "a b")]
    [InlineData("각", "각")]
    [InlineData("\u1fb3\u0300", "\u03b1\u0300\u03b9")]
    [InlineData("𐐀𝐀", "𐐨a")]
    [InlineData("", "")]
    [InlineData("\u200B\u00AD", "")]
    public void Text_KnownValue_FoldsToTheKnownForm(string value, string folded) => Assert.Equal(folded.Normalize(NormalizationForm.FormD), Fold(value));

    [Theory]
    [InlineData("+٤٤ (０) 20 7946-0123 ext. 7", "44020794601237")]
    [InlineData("²", "2")]
    [InlineData("at the mill", "")]
    public void Digits_KnownValue_FoldsToTheDigits(string value, string folded) => Assert.Equal(folded, Fold(value, BlindIndexForm.Digits));

    [Fact]
    public void ClearingBuffer_GrownOrGivenBack_LeavesNothingInThePool()
    {
        var buffer = new ClearingBuffer<int>();
        buffer.Add(7);
        var first = buffer.Items;
        buffer.Append(5000).Fill(7);
        var second = buffer.Items;
        Assert.False(first.ContainsAnyExcept(0));
        Assert.False(second.ContainsAnyExcept(7));
        buffer.Dispose();
        Assert.False(second.ContainsAnyExcept(0));
    }

    [Fact] // BI-8: over every code point, computed by eng/fold-table.py and written on the page
    public void Text_EveryCodePoint_HasTheDigestOfThePage()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var rune in Runes())
        {
            // Between two letters, so that white space at the ends is not at stake; the white space that is left is put back.
            var folded = Fold($"x{rune}x")[1..^1];
            hash.AppendData(Encoding.UTF8.GetBytes(folded == " " && IsGathered(rune) ? rune.ToString() : folded));
            hash.AppendData("\n"u8);
        }

        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "blind-index.md"));
        Assert.Equal(Regex.Match(page, "^[0-9a-f]{64}$", RegexOptions.Multiline).Value, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact] // BI-7: what the base library makes of it with a full ICU is another author's word on the same tables
    public void Text_EveryCodePointInEachNormalForm_FoldsAlike()
    {
        var different = Runes().Where(rune => !IsLater(rune))
            .Where(rune => new[] { NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC, NormalizationForm.FormKD }
                .Any(form => Fold($"x{rune.ToString().Normalize(form)}x") != Fold($"x{rune}x")))
            .Select(rune => $"U+{rune.Value:X4}").ToArray();
        Assert.Equal([], different);
    }

    [Fact]
    public void Text_EveryCodePointInUpperOrLowerCase_FoldsAlike()
    {
        // The base library's simple casing knows the dotless i and the dotted one as no letter's other case, as the fold does.
        var different = Runes().Where(rune => !IsLater(rune) && Fold($"x{Rune.ToLowerInvariant(rune)}x") != Fold($"x{rune}x")).Select(rune => $"U+{rune.Value:X4}").ToArray();
        Assert.Equal([], different);
    }

    [Fact]
    public void Text_MarksInAnyOrder_AreInTheOrderOfTheBaseLibrary() =>
        Prop.ForAll(Texts(), text => Fold(text) == Fold(text.Normalize(NormalizationForm.FormD)) && Fold(text) == Fold(text.Normalize(NormalizationForm.FormKC))).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_FoldedTwice_IsAsFoldedOnce() => Prop.ForAll(Texts(), text => Fold(Fold(text)) == Fold(text)).QuickCheckThrowOnFailure();

    [Fact] // BI-9
    public void Text_CodePointOfALaterUnicode_StaysAsItIs() => Assert.Equal("\U000323B0", Fold("\U000323B0"));

    [Fact] // BI-9
    public void Text_HalfASurrogatePair_IsRefused() => Assert.All(["A\ud800B", "\udc00", "A\ud800"], text =>
    {
        var folded = new ClearingBuffer<byte>();
        Assert.False(TextFold.TryFold(text, BlindIndexForm.Text, ref folded));
        folded.Dispose();
    });

    [Fact]
    public void Text_LongAndFullOfMarks_IsFolded() => Assert.Equal(1 + (4096 * 2), Encoding.UTF8.GetByteCount(Fold("a" + new string('\u0323', 2048) + new string('\u0301', 2048))));

    // Letters, marks of many classes, and what folds oddly, close together.
    private static Arbitrary<string> Texts() =>
        Gen.Elements("a", "A", "\u0301", "\u0323", "\u0345", "\u1fb4", "\u0307", "\u0327", "\u05b0", "\u3099", "\u200c", "ẞ", "İ", "각", "ᄀ", "\u1161", "\u11a8", " ", "\u00b4", "Ω", "\u2126", "𝟙", "ﷺ")
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static bool IsGathered(Rune rune) => rune.Value is (>= 9 and <= 13) or ' ' or 0x85 or 0x1680 or 0x2028 or 0x2029;

    // What another Unicode than the table's decomposes or cases: blocks of 16.0, and letters of it in older blocks; and what no Unicode of this library's runtime knows.
    private static bool IsLater(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x1c89 or 0x1c8a or (>= 0xa7cb and <= 0xa7cd) or (>= 0xa7da and <= 0xa7dc) or (>= 0x105c0 and <= 0x105ff) or (>= 0x10d40 and <= 0x10d8f)
            or (>= 0x11380 and <= 0x113ff) or (>= 0x16100 and <= 0x1613f) or (>= 0x16d40 and <= 0x16d7f) or (>= 0x1cc00 and <= 0x1cebf);

    private static IEnumerable<Rune> Runes() => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(point => new Rune(point));

    private static string Fold(string text, BlindIndexForm form = BlindIndexForm.Text)
    {
        var folded = new ClearingBuffer<byte>();
        try
        {
            Assert.True(TextFold.TryFold(text, form, ref folded));
            return Encoding.UTF8.GetString(folded.Items);
        }
        finally
        {
            folded.Dispose();
        }
    }
}
