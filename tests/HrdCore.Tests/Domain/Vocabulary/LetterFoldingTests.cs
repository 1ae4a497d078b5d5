using System.Globalization;
using System.Text;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class LetterFoldingTests
{
    [Fact]
    public void Fold_EveryLetterThatUnicodeDecomposesToAscii_GivesTheSameLetter()
    {
        var letters = Enumerable.Range(0x00C0, 0x0180 - 0x00C0).Concat(Enumerable.Range(0x1EA0, 0x1EFA - 0x1EA0)).Select(code => (char)code).ToArray();
        var checkedLetters = 0;
        foreach (var letter in letters)
        {
            var first = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            if (char.IsAscii(first))
            {
                Assert.Equal(char.ToLowerInvariant(first).ToString(), Fold(letter.ToString()));
                checkedLetters++;
            }
        }

        Assert.InRange(checkedLetters, 250, 300);
    }

    [Theory]
    [InlineData("Đường", "duong")]
    [InlineData("Œuvre, Ægir, Straße", "oeuvre, aegir, strasse")]
    [InlineData("3 × 4 ÷ 2 # *", "3 × 4 ÷ 2 # *")]
    [InlineData("  a -_ b  ", "a b")]
    [InlineData("ＡＢｃ！", "abc!")]
    [InlineData("Гора", "гора")]
    public void Fold_Text_GivesWhatIsCompared(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Fact]
    public void Fold_OtherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("pil", Fold("PIL"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Fold(string text)
    {
        var folded = new char[text.Length * 2];
        return new string(folded, 0, LetterFolding.Fold(text, folded));
    }
}
