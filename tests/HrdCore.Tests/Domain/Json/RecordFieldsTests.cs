using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Tests.Domain.Json;

public class RecordFieldsTests
{
    [Fact]
    public void Split_ThenJoin_IsTheSameCase() =>
        Prop.ForAll<int>(seed =>
        {
            var item = Samples.File(seed);
            var (open, fields) = RecordFields.Split(item, Purpose.Sealing);
            var joined = RecordFields.Join<CaseFile>(open, fields.Reverse());
            return DomainJsonTests.Write(joined).AsSpan().SequenceEqual(DomainJsonTests.Write(item));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Split_EveryMemberSet_GivesStablePathsAndClasses()
    {
        var fields = RecordFields.Split(Samples.File(), Purpose.Sealing).Fields;
        Assert.Equal(
            [
                ("case.intake.subjectLine", DataClass.Identity),
                ("case.intake.source", DataClass.Source),
                ("case.legalStrategy", DataClass.LegalStrategy),
                ("case.safePlace", DataClass.Operational),
                ("defenders[0].legalName", DataClass.Identity),
                ("defenders[0].categories", DataClass.SpecialCategory),
                ("defenders[0].aliases", DataClass.Identity),
                ("defenders[0].gender", DataClass.SpecialCategory),
                ("defenders[0].occupation", DataClass.Identity),
                ("defenders[0].contacts", DataClass.Contact),
                ("defenders[0].affiliations", DataClass.Network),
                ("defenders[0].whereabouts", DataClass.Location),
                ("violations[0].date", DataClass.Internal),
                ("violations[0].narrative", Samples.Narrative),
                ("violations[1].date", DataClass.Internal),
                ("violations[1].narrative", Samples.Narrative),
                ("grants[0].payee", Samples.Payee),
                ("~open", DataClasses.Sealed),
            ],
            fields.Select(field => (field.Path, field.DataClass)));
    }

    [Fact]
    public void Split_Field_IsTheMembersJson()
    {
        var fields = RecordFields.Split(Samples.File(), Purpose.Sealing).Fields.ToDictionary(field => field.Path);
        Assert.Equal("""{"text":"Lina Orvath","kind":"legal","script":"Latn","language":"en"}""", Encoding.UTF8.GetString(fields["defenders[0].legalName"].Reveal(Purpose.Verification)).TrimEnd(' '));
        Assert.Equal("""["lawyer","whrd"]""", Encoding.UTF8.GetString(fields["defenders[0].categories"].Reveal(Purpose.Verification)).TrimEnd(' '));
    }

    [Fact]
    public void Clear_Field_WipesItsBytes()
    {
        var field = RecordFields.Split(Samples.File(), Purpose.Sealing).Fields[0];
        var utf8 = field.Reveal(Purpose.Verification);
        field.Clear();
        Assert.All(utf8, b => Assert.Equal(0, b));
    }

    [Fact]
    public void TryJoin_RequiredFieldLacking_SaysWhich()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var name = fields.Single(field => field.Path == "defenders[0].legalName");
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields.Remove(name), out _, out var report));
        Assert.Equal((name.Path, ValidationRule.NotOpened), (report.Findings[0].Path, report.Findings[0].Rule));
    }

    [Fact]
    public void TryJoin_FieldOfOtherClass_IsMissing()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var other = new RecordField(fields[0].Path, DataClass.Contact, fields[0].Reveal(Purpose.Verification));
        AssertRefused(open, fields.Replace(fields[0], other), ValidationRule.NotOpened);
    }

    [Fact]
    public void TryJoin_FieldTwice_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        AssertRefused(open, fields.Add(fields[0]), ValidationRule.NotOpened);
    }

    [Fact]
    public void TryJoin_FieldOfAnotherCase_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        AssertRefused(open, fields.Add(new RecordField("grants[1].payee", Samples.Payee, "M. Tavo"u8.ToArray())), ValidationRule.NotOpened);
    }

    [Fact]
    public void TryJoin_FieldNotUtf8_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        AssertRefused(open, fields.Replace(fields[0], new RecordField(fields[0].Path, fields[0].DataClass, [0xFF])), ValidationRule.NotOpened);
    }

    [Fact]
    public void TryJoin_UnknownCategory_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var categories = fields.Single(field => field.Path == "defenders[0].categories");
        AssertRefused(open, fields.Replace(categories, new RecordField(categories.Path, categories.DataClass, """["lawyer","kestrel"]"""u8.ToArray())), ValidationRule.UnknownCode);
    }

    [Fact]
    [Trait("Must", "RJ-9")]
    public void TryJoin_TextInTheOpenPart_IsRefused()
    {
        // Otherwise whoever can write the open part could put words into a defender's mouth.
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var forged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(open).Replace("\"defenders\":[{", "\"defenders\":[{\"gender\":\"forged\",", StringComparison.Ordinal));
        AssertRefused(forged, fields, ValidationRule.NotOpened);
    }

    [Fact]
    [Trait("Must", "RJ-8")]
    public void TryRead_OpenPartAsIfWhole_IsRefused()
    {
        var (open, _) = RecordFields.Split(Samples.Intake(), Purpose.Sealing);
        Assert.False(DomainJson.TryRead<Intake>(open, out _, out var report));
        Assert.True(report.Has(ValidationRule.OtherSchema));
    }

    [Fact]
    public void Split_MembersOfALaterVersion_AreAFieldOfTheStrictestClass()
    {
        var line = Encoding.UTF8.GetString(DomainJsonTests.Write(Samples.File())).Replace("\"gender\"", "\"mood\":\"low\",\"gender\"", StringComparison.Ordinal);
        var item = DomainJson.Read<CaseFile>(Encoding.UTF8.GetBytes(line));
        var (open, fields) = RecordFields.Split(item, Purpose.Sealing);
        Assert.DoesNotContain("mood", Encoding.UTF8.GetString(open), StringComparison.Ordinal);
        Assert.Equal(DataClasses.Sealed, fields.Single(field => field.Path == "defenders[0].~").DataClass);
        Assert.Equal(DomainJsonTests.Write(item), DomainJsonTests.Write(RecordFields.Join<CaseFile>(open, fields)));
    }

    [Fact]
    public void Join_PartsThatDoNotBelong_ThrowsWithoutAValue()
    {
        var (open, _) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var error = Assert.Throws<InvalidRecordException>(() => RecordFields.Join<CaseFile>(open, []));
        Assert.Contains("defenders[0].legalName", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(byte[] open, IEnumerable<RecordField> fields, ValidationRule rule)
    {
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields, out var item, out var report));
        Assert.Null(item);
        Assert.True(report.Has(rule));
    }
}
