using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Tests.Domain;

/// <summary>A case in which every sensitive text holds a mark that cannot occur by chance, sent along every path on which a value prints.</summary>
public class LeakTests
{
    private static readonly string[] Marks = ["Orvath", "Kestrel", "林奥", "202-555", "delta", "Delta", "detention house", "warrant", "Tavo", "bakery", "gender.woman"];

    [Fact]
    public void ToString_OfEveryPart_HoldsNoMark()
    {
        var item = Samples.File();
        object[] parts =
        [
            item, item.Case, item.Case.Intake, item.Defenders[0], item.Defenders[0].LegalName, item.Defenders[0].Aliases[0], item.Defenders[0].Contacts[0], item.Violations[0],
            item.Grants[0], item.Case.SafePlace!, RecordFields.Split(item, Purpose.Verification), .. RecordFields.Split(item, Purpose.Verification).Fields,
        ];
        AssertHoldsNoMark(string.Join('\n', parts.Select(part => $"{part}")));
    }

    [Fact]
    public void DefaultJson_OfCase_HoldsNoMark() => AssertHoldsNoMark(JsonSerializer.Serialize(Samples.File()));

    [Fact]
    public void DefaultJson_OfSealedField_HoldsNoMark()
    {
        foreach (var field in RecordFields.Split(Samples.File(), Purpose.Verification).Fields)
        {
            Assert.Equal(DataClasses.Mask(field.DataClass), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(field)));
        }
    }

    [Fact]
    public void OpenPart_OfCase_HoldsNoMark() =>
        AssertHoldsNoMark(System.Text.Encoding.UTF8.GetString(RecordFields.Split(Samples.File(), Purpose.Sealing).Open));

    private static void AssertHoldsNoMark(string text)
    {
        Assert.NotEmpty(text);
        foreach (var mark in Marks)
        {
            Assert.DoesNotContain(mark, text, StringComparison.Ordinal);
        }
    }
}
