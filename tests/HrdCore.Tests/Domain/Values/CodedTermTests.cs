using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class CodedTermTests : TextValueContract<CodedTerm>
{
    private static readonly Gen<CodedTerm> Terms =
        from scheme in Gen.Elements("cat", "viol", "grant-status", "mt42", "0")
        from code in Gen.Elements("lawyer", "detention.rsdl", "detention", "01", "a-b", "z.9.-")
        select new CodedTerm(scheme, code);

    protected override Gen<CodedTerm> Values => Terms;

    [Fact]
    public void Equality_OtherLabels_IsTheSame() =>
        Assert.Equal(new CodedTerm("cat", "lawyer", KeyValuePair.Create(LanguageTag.English, "Lawyer")), new CodedTerm("cat", "lawyer"));

    [Fact]
    public void Equality_OtherScheme_Differs() => Assert.NotEqual(new CodedTerm("cat", "lawyer"), new CodedTerm("job", "lawyer"));

    [Fact]
    public void LabelIn_LanguageWithoutLabel_IsNull() => Assert.Null(new CodedTerm("cat", "lawyer").LabelIn(LanguageTag.French));

    [Theory]
    [InlineData("fr-BE", "avocat·e")]
    [InlineData("en-GB", "Lawyer")]
    [InlineData("vi", null)]
    public void LabelFor_AReader_IsInTheirLanguageOrNone(string reader, string? label) =>
        Assert.Equal(label, new CodedTerm("cat", "lawyer", KeyValuePair.Create(LanguageTag.English, "Lawyer"), KeyValuePair.Create(LanguageTag.French, "avocat·e")).LabelFor(LanguageTag.Parse(reader)));

    [Fact]
    public void Constructor_LanguageTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CodedTerm(
            "cat", "lawyer", KeyValuePair.Create(LanguageTag.English, "Lawyer"), KeyValuePair.Create(LanguageTag.English, "Counsel")));

    [Theory]
    [InlineData("")]
    [InlineData("Lawyer")]
    [InlineData("media worker")]
    [InlineData("-x")]
    [InlineData("é")]
    public void Constructor_OtherShapeOfCode_IsRefused(string code) => Assert.Throws<ArgumentException>(() => new CodedTerm("cat", code));

    [Fact]
    public void Constructor_SchemeWithAPoint_IsRefused() => Assert.Throws<ArgumentException>("scheme", () => new CodedTerm("perp.state", "police"));

    [Fact]
    public void Constructor_LongestParts_AreReadBack()
    {
        var term = new CodedTerm(new string('a', CodedTerm.MaxLength), new string('b', CodedTerm.MaxLength));
        Assert.Equal(CodedTerm.MaxTextLength, term.ToString().Length);
        Assert.Equal(term, CodedTerm.Parse(term.ToString()));
        Assert.Throws<ArgumentException>("code", () => new CodedTerm("a", new string('b', CodedTerm.MaxLength + 1)));
    }

    [Theory]
    [InlineData("perp.state.police", "perp", "state.police")]
    [InlineData("a.b", "a", "b")]
    public void Parse_CodeWithPoints_IsPartedAtTheFirst(string text, string scheme, string code) => Assert.True(CodedTerm.Parse(text).Is(scheme, code));

    [Theory]
    [InlineData("")]
    [InlineData("lawyer")]
    [InlineData(".lawyer")]
    [InlineData("cat.")]
    [InlineData("cat..lawyer")]
    [InlineData("Cat.lawyer")]
    [InlineData("cat lawyer")]
    public void TryParse_OtherShape_IsRefused(string text)
    {
        Assert.False(CodedTerm.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CodedTerm.Parse(text));
    }

    [Fact]
    public void Ordering_OfAny_IsTotalAndAgreesWithEquality() =>
        Prop.ForAll(Terms.Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == a.Equals(b)
                && (!(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0)
                && a.CompareTo(null) > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ordering_SchemeBeforeCode_KeepsListsTogether() =>
        Assert.True(new CodedTerm("cat", "lawyer").CompareTo(new CodedTerm("cat-old", "artist")) < 0);

    [Fact]
    public void Comparer_LookupByPartOfAText_AllocatesNothing()
    {
        var table = new Dictionary<CodedTerm, int>(CodedTerm.Comparer) { [new CodedTerm("cat", "lawyer")] = 1, [new CodedTerm("perp", "state.police")] = 2 };
        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        Assert.Equal(0, Allocations.Of(() =>
        {
            Assert.True(lookup.TryGetValue("cat.lawyer perp.state.police".AsSpan(11), out var value) && value == 2);
            Assert.False(lookup.ContainsKey("cat.artist"));
            Assert.False(lookup.ContainsKey("no term"));
        }));
    }

    [Fact]
    public void Comparer_AddByText_MakesTheTerm()
    {
        var set = new HashSet<CodedTerm>(CodedTerm.Comparer);
        Assert.True(set.GetAlternateLookup<ReadOnlySpan<char>>().Add("cat.lawyer"));
        Assert.Contains(new CodedTerm("cat", "lawyer"), set);
    }
}
