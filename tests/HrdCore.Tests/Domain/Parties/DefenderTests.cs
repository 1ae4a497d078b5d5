using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Parties;

public class DefenderTests
{
    private static readonly Guid Id = Guid.NewGuid();

    [Fact]
    public void Constructor_NoId_IsRefused() => Assert.Throws<InvalidRecordException>("id", () => new Defender(Guid.Empty, Samples.Name(), [DefenderCategory.Lawyer]));

    [Fact]
    public void Constructor_NameOfOtherKind_IsRefused() =>
        Assert.Throws<InvalidRecordException>("legalName", () => new Defender(Id, Samples.Name(kind: PersonNameKind.Alias), [DefenderCategory.Lawyer]));

    [Fact]
    public void Constructor_LegalAlias_IsRefused() =>
        Assert.Throws<InvalidRecordException>("aliases", () => new Defender(Id, Samples.Name(), [DefenderCategory.Lawyer], [Samples.Name("Other Name")]));

    [Fact]
    public void Constructor_NoCategory_IsRefused() => Assert.Throws<InvalidRecordException>("categories", () => new Defender(Id, Samples.Name(), []));

    [Fact]
    public void Constructor_CategoryTwice_IsRefused() =>
        Assert.Throws<InvalidRecordException>("categories[1]", () => new Defender(Id, Samples.Name(), [DefenderCategory.Lawyer, DefenderCategory.Lawyer]));

    [Fact]
    public void Constructor_GenderClassifiedOtherwise_IsRefusedWithoutQuotingIt()
    {
        var error = Assert.Throws<InvalidRecordException>(
            "gender",
            () => new Defender(Id, Samples.Name(), [DefenderCategory.Lawyer], gender: Samples.Text("gender.woman", DataClass.Internal)));
        Assert.DoesNotContain("woman", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TooManyContacts_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "contacts",
            () => new Defender(
                Id,
                Samples.Name(),
                [DefenderCategory.Lawyer],
                contacts: Enumerable.Range(0, 17).Select(i => new ContactPoint(ContactKind.Telephone, $"+1-202-555-01{i:00}"))));

    [Fact]
    public void Contact_Print_IsItsClass() => Assert.Equal("[Contact]", $"{new ContactPoint(ContactKind.Email, "l.orvath@delta.example")}");

    [Fact]
    public void Contact_BlankValue_IsRefused() => Assert.Throws<ArgumentException>("value", () => new ContactPoint(ContactKind.Email, " "));

    [Fact]
    public void Contact_UnknownKind_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ContactPoint((ContactKind)4, "x"));
}
