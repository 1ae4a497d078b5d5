using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HrdCore.Tests.Domain.Values;

/// <summary>What is true of every value that has one text. Each value's test class says how to make some, and has these facts from its first day.</summary>
public abstract class TextValueContract<T>
    where T : notnull, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int Room = 512;

    /// <summary>Values of every kind that there is.</summary>
    protected abstract Gen<T> Values { get; }

    [Fact]
    public void Print_ThenParse_IsTheSame() =>
        Prop.ForAll(Values.ToArbitrary(), value =>
        {
            var text = value.ToString()!;
            return value.Equals(T.Parse(text, null))
                && value.Equals(T.Parse(text.AsSpan(), null))
                && value.Equals(T.Parse(Encoding.UTF8.GetBytes(text), null))
                && T.TryParse(text, null, out var read) && read.ToString() == text
                && T.TryParse(text.AsSpan(), null, out read) && read.ToString() == text
                && T.TryParse(Encoding.UTF8.GetBytes(text), null, out read) && read.ToString() == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Print_EveryWay_GivesOneText() =>
        Prop.ForAll(Values.ToArbitrary(), value =>
        {
            var chars = new char[Room];
            var bytes = new byte[Room];
            var french = CultureInfo.GetCultureInfo("fr-FR");
            var text = value.ToString();
            return value.TryFormat(chars, out var charsWritten, default, french) && new string(chars, 0, charsWritten) == text
                && value.TryFormat(bytes, out var bytesWritten, default, french) && Encoding.ASCII.GetString(bytes, 0, bytesWritten) == text
                && value.ToString("X", french) == text
                && string.Create(french, $"{value}") == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Print_ToAShortDestination_WritesNothing() =>
        Prop.ForAll(Values.ToArbitrary(), value =>
        {
            var length = value.ToString()!.Length;
            return length == 0
                || (!value.TryFormat(new char[length - 1], out var chars, default, null) && chars == 0
                && !value.TryFormat(new byte[length - 1], out var bytes, default, null) && bytes == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_OfTwo_FollowsItsLaws() =>
        Prop.ForAll(Values.Two().ToArbitrary(), pair =>
        {
            var (one, other) = pair;
            return one.Equals((object)one)
                && one.Equals((object)other) == other.Equals((object)one)
                && (!one.Equals((object)other) || one.GetHashCode() == other.GetHashCode())
                && (one.ToString() != other.ToString() || one.Equals((object)other))
                && !one.Equals(null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_AnyText_IsReadAsItselfOrRefused() =>
        Prop.ForAll<string?>(text => !T.TryParse(text, null, out var value) || value.Equals(T.Parse(value.ToString()!, null))).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_OneCharacterChanged_IsReadAsItselfOrRefused()
    {
        var spoiled =
            from value in Values
            let text = value.ToString()!
            from at in Gen.Choose(0, Math.Max(0, text.Length - 1))
            from c in Gen.Elements("0?X-/. \0\u0660\uD83Dé".ToCharArray())
            select text.Length == 0 ? c.ToString() : $"{text[..at]}{c}{text[(at + 1)..]}";
        Prop.ForAll(spoiled.ToArbitrary(), text => !T.TryParse(text, null, out var value) || value.Equals(T.Parse(value.ToString()!, null))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryParse_NotAscii_IsRefused()
    {
        Assert.False(T.TryParse("\uFF12\uFF10\uFF11\uFF19", null, out _));
        Assert.False(T.TryParse(new byte[] { 0xC3, 0xA9 }, null, out _));
        Assert.False(T.TryParse(new byte[4096], null, out _));
        Assert.False(T.TryParse((string?)null, null, out _));
    }

    [Fact]
    public void Parse_SomethingElse_DoesNotQuoteIt()
    {
        const string text = "Orvath, Lina; born on a Tuesday";
        Exception[] errors =
        [
            Assert.Throws<FormatException>(() => T.Parse(text, null)),
            Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)),
            Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null)),
        ];
        Assert.All(errors, error => Assert.DoesNotContain("Orvath", error.ToString().Split('\n')[0], StringComparison.Ordinal));
    }
}
