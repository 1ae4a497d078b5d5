using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

// The labels here are invented: those of HURIDOCS are not ours to give.
public class HuridocsThesaurusTests
{
    private static readonly HuridocsCode Act = HuridocsCode.Of(4, "030103");

    [Theory]
    [InlineData("4,030103,Made-up label", "Made-up label")]
    [InlineData("4,030103000000,Made-up label", "Made-up label")]
    [InlineData("4,030103,\"Made up, with a comma\"", "Made up, with a comma")]
    [InlineData("4,030103,\"Made \"\"up\"\"\"", "Made \"up\"")]
    [InlineData("\"4\",\"030103\",\"Made-up label\"", "Made-up label")]
    [InlineData(" 4 , 030103 , Made-up label ", "Made-up label")]
    [InlineData("4,030103,Made-up label\r", "Made-up label")]
    [InlineData("\uFEFF4,030103,Made-up label", "Made-up label")]
    [InlineData("list,code,label\n4,030103,Made-up label", "Made-up label")]
    [InlineData("\nList,Code,Label\r\n\r\n4,030103,Made-up label\r\n", "Made-up label")]
    [InlineData("4,030103,编造的标签", "编造的标签")]
    public void LabelOf_CodeInTheCopy_IsItsLabel(string text, string label)
    {
        var thesaurus = Read(text);

        Assert.Equal(label, thesaurus.LabelOf(Act));
        Assert.Empty(thesaurus.Faults);
    }

    [Fact]
    public void LabelOf_CodeNotInTheCopy_IsNull() => Assert.Null(Read("4,030104,Made-up label").LabelOf(Act));

    [Theory]
    [InlineData("4,030103", HuridocsFaultReason.WrongFieldCount)]
    [InlineData("4,030103,Made up,with a comma", HuridocsFaultReason.WrongFieldCount)]
    [InlineData("4;030103;Made-up label", HuridocsFaultReason.WrongFieldCount)]
    [InlineData("4,030103,\"Made-up label", HuridocsFaultReason.BrokenQuotes)]
    [InlineData("4,030103,\"Made-up\" label", HuridocsFaultReason.BrokenQuotes)]
    [InlineData("4,030103,Made \"up\"", HuridocsFaultReason.BrokenQuotes)]
    [InlineData("four,030103,Made-up label", HuridocsFaultReason.BadList)]
    [InlineData("0,030103,Made-up label", HuridocsFaultReason.BadList)]
    [InlineData("100,030103,Made-up label", HuridocsFaultReason.BadList)]
    [InlineData("-4,030103,Made-up label", HuridocsFaultReason.BadList)]
    [InlineData("4,30103,Made-up label", HuridocsFaultReason.BadCode)]
    [InlineData("4,03-01,Made-up label", HuridocsFaultReason.BadCode)]
    [InlineData("4,030103,", HuridocsFaultReason.BadLabel)]
    [InlineData("4,030103,\"\"", HuridocsFaultReason.BadLabel)]
    [InlineData("4,030103,Made\tup", HuridocsFaultReason.BadLabel)]
    public void Faults_LineOfAnotherShape_NameLineAndReason(string line, HuridocsFaultReason reason)
    {
        var thesaurus = Read($"4,0301,Another made-up label\n\n{line}\n4,0302,And one more");

        Assert.Equal(new HuridocsFault(3, reason), Assert.Single(thesaurus.Faults));
        Assert.Equal(2, thesaurus.Count);
    }

    [Fact]
    public void Faults_LabelTooLong_IsNamed() => Assert.Equal(HuridocsFaultReason.BadLabel, Read($"4,0301,{new string('x', HuridocsThesaurus.MaxLabelLength + 1)}").Faults.Single().Reason);

    [Fact]
    public void Faults_CodeTwice_IsNamedAndTheFirstStays()
    {
        var thesaurus = Read("4,030103,First\n4,030103000000,Second");

        Assert.Equal(new HuridocsFault(2, HuridocsFaultReason.Duplicate), Assert.Single(thesaurus.Faults));
        Assert.Equal("First", thesaurus.LabelOf(Act));
    }

    [Fact]
    public void Faults_HeaderFurtherDown_IsALineLikeAnyOther() => Assert.Equal(new HuridocsFault(2, HuridocsFaultReason.BadList), Assert.Single(Read("4,0301,Made up\nlist,code,label").Faults));

    [Fact]
    public void Read_AnyLines_GivesAnEntryOrAFaultForEach() =>
        Prop.ForAll(Lines(), lines =>
        {
            var thesaurus = Read(string.Join('\n', lines));
            return thesaurus.Count + thesaurus.Faults.Length == lines.Count(line => !string.IsNullOrWhiteSpace(line));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_EveryCodeOfTheCrosswalk_GetsItsLabel()
    {
        var codes = ViolationType.All.SelectMany(type => type.Huridocs).Select(reference => reference.Code).Distinct().ToArray();
        var thesaurus = Read(string.Join('\n', codes.Select(code => $"{code.List},{code.Digits},Label of {code}")));

        Assert.All(codes, code => Assert.Equal($"Label of {code}", thesaurus.LabelOf(code)));
    }

    [Fact]
    public void Read_Empty_HasNothing() => Assert.Equal("0 entries, 0 faults", Read("").ToString());

    [Fact]
    public void Read_Copy_KeepsItsLanguage() => Assert.Equal(LanguageTag.French, HuridocsThesaurus.Read("", LanguageTag.French).Language);

    [Fact]
    public void Read_TooManyCharacters_IsRefused() => Assert.Throws<ArgumentException>("text", () => Read(new string(' ', HuridocsThesaurus.MaxCharacters + 1)));

    [Fact]
    public void Read_TooManyLines_IsRefused() => Assert.Throws<ArgumentException>("text", () => Read(new string('\n', HuridocsThesaurus.MaxLines)));

    [Fact]
    public void Read_MostLines_IsRead() => Assert.Equal(0, Read(new string('\n', HuridocsThesaurus.MaxLines - 1)).Count);

    private static HuridocsThesaurus Read(string text) => HuridocsThesaurus.Read(text, LanguageTag.English);

    private static Arbitrary<string[]> Lines() =>
        Gen.OneOf(
            Gen.Elements("4", "05", "\"4\"", "\"", ",", "", " ", "030103", "x").ArrayOf().Select(parts => string.Join(',', parts)),
            ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get.Replace('\n', ' ').Replace("\uFEFF", "")))
        .ArrayOf().ToArbitrary();
}
