using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Tests.Domain.Json;

public class CaseFieldsTests
{
    [Fact]
    public void Split_ThenJoin_IsTheSameCase() =>
        Prop.ForAll<int>(seed =>
        {
            var item = Samples.Case(seed);
            var (open, fields) = CaseFields.Split(item, Purpose.Sealing);
            var joined = CaseFields.Join(open, fields.Reverse());
            return CaseJsonTests.Write(joined).AsSpan().SequenceEqual(CaseJsonTests.Write(item));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Split_EveryMemberSet_GivesStablePathsAndClasses()
    {
        var fields = CaseFields.Split(Samples.Case(), Purpose.Sealing).Fields;
        Assert.Equal(
            [
                ("intake.subjectLine", DataClass.Identity),
                ("intake.source", DataClass.Source),
                ("defender.legalName", DataClass.Identity),
                ("defender.aliases[0]", DataClass.Identity),
                ("defender.aliases[1]", DataClass.Identity),
                ("defender.gender", DataClass.SpecialCategory),
                ("defender.categories", DataClass.SpecialCategory),
                ("defender.occupation", DataClass.Identity),
                ("defender.contacts[0]", DataClass.Contact),
                ("defender.contacts[1]", DataClass.Contact),
                ("defender.affiliations[0]", DataClass.Network),
                ("defender.whereabouts", DataClass.Location),
                ("violations[0].narrative", Samples.Narrative),
                ("violations[1].narrative", Samples.Narrative),
                ("grants[0].payee", Samples.Payee),
                ("legalStrategy", DataClass.LegalStrategy),
                ("safePlace", DataClass.Operational),
            ],
            fields.Select(field => (field.Path, field.DataClass)));
    }

    [Fact]
    public void Split_Field_IsPlainUtf8Text()
    {
        var fields = CaseFields.Split(Samples.Case(), Purpose.Sealing).Fields.ToDictionary(field => field.Path);
        Assert.Equal("Lina Orvath", Encoding.UTF8.GetString(fields["defender.legalName"].Reveal(Purpose.Verification)));
        Assert.Equal("cat.lawyer cat.whrd", Encoding.UTF8.GetString(fields["defender.categories"].Reveal(Purpose.Verification)));
    }

    [Fact]
    public void Clear_Field_WipesItsBytes()
    {
        var field = CaseFields.Split(Samples.Case(), Purpose.Sealing).Fields[0];
        var utf8 = field.Reveal(Purpose.Verification);
        field.Clear();
        Assert.All(utf8, b => Assert.Equal(0, b));
    }

    [Fact]
    public void TryJoin_EachFieldLacking_SaysWhich()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        foreach (var field in fields)
        {
            Assert.False(CaseFields.TryJoin(open, fields.Remove(field), out _, out var error));
            Assert.Equal(CaseReadReason.SealedFieldMissing, error.Reason);
            Assert.StartsWith($"$.{field.Path}", error.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TryJoin_FieldOfOtherClass_IsMissing()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        var other = new CaseField(fields[0].Path, DataClass.Contact, fields[0].Reveal(Purpose.Verification));
        AssertRefused(open, fields.Replace(fields[0], other), CaseReadReason.SealedFieldMissing);
    }

    [Fact]
    public void TryJoin_FieldTwice_IsRefused()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        AssertRefused(open, fields.Add(fields[0]), CaseReadReason.SealedFieldUnexpected);
    }

    [Fact]
    public void TryJoin_FieldOfAnotherCase_IsRefused()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        AssertRefused(open, fields.Add(new CaseField("grants[1].payee", Samples.Payee, "M. Tavo"u8.ToArray())), CaseReadReason.SealedFieldUnexpected);
    }

    [Fact]
    public void TryJoin_FieldNotUtf8_IsRefused()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        AssertRefused(open, fields.Replace(fields[0], new CaseField(fields[0].Path, fields[0].DataClass, [0xFF])), CaseReadReason.InvalidUtf8);
    }

    [Fact]
    public void TryJoin_UnknownCategory_IsRefused()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        var categories = fields.Single(field => field.Path == "defender.categories");
        AssertRefused(open, fields.Replace(categories, new CaseField(categories.Path, categories.DataClass, "cat.lawyer  cat.whrd"u8.ToArray())), CaseReadReason.UnknownCode);
    }

    [Fact]
    public void TryJoin_FullForm_IsNoOpenPart() => AssertRefused(CaseJsonTests.Write(Samples.Case()), [], CaseReadReason.UnknownSchema);

    [Fact]
    public void TryJoin_TextInTheOpenPart_IsRefused()
    {
        var (open, fields) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        var forged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(open).Replace("\"gender\":null", "\"gender\":\"forged\"", StringComparison.Ordinal));
        AssertRefused(forged, fields, CaseReadReason.WrongType);
    }

    [Fact]
    public void Join_PartsThatDoNotBelong_ThrowsWithoutAValue()
    {
        var (open, _) = CaseFields.Split(Samples.Case(), Purpose.Sealing);
        var error = Assert.Throws<InvalidDataException>(() => CaseFields.Join(open, []));
        Assert.Contains("$.intake.subjectLine", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(byte[] open, IEnumerable<CaseField> fields, CaseReadReason reason)
    {
        Assert.False(CaseFields.TryJoin(open, fields, out var item, out var error));
        Assert.Null(item);
        Assert.Equal(reason, error.Reason);
    }
}
