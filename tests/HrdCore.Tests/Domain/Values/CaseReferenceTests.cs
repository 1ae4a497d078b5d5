using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class CaseReferenceTests : TextValueContract<CaseReference>
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly Gen<CaseReference> References =
        ArbMap.Default.GeneratorFor<byte>().ArrayOf(CaseReference.RandomSizeInBytes).Select(bytes => CaseReference.FromRandomBytes(bytes));

    protected override Gen<CaseReference> Values => References;

    [Theory]
    [InlineData("00000000000000", "0000-0000-000")]
    [InlineData("FFFFFFFFFFFFFF", "ZZZZ-ZZZZ-ZZ4")]
    [InlineData("08000000000000", "1000-0000-00H")]
    [InlineData("00000000000040", "0000-0000-012")]
    public void FromRandomBytes_KnownBytes_GivesTheShapeOfTheCard(string bytes, string text) =>
        Assert.Equal(text, CaseReference.FromRandomBytes(Convert.FromHexString(bytes)).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(8)]
    public void FromRandomBytes_OtherCount_IsRefused(int count) => Assert.Throws<ArgumentException>(() => CaseReference.FromRandomBytes(new byte[count]));

    [Fact]
    public void Parse_AsPeopleType_IsTheSame() =>
        Prop.ForAll(References.ToArbitrary(), reference =>
        {
            var text = reference.ToString();
            var typed = text.Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
            return reference.Equals(CaseReference.Parse(text)) && reference.Equals(CaseReference.Parse(typed));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_OneWrongCharacter_IsRefused() =>
        Prop.ForAll(References.ToArbitrary(), reference =>
        {
            var text = reference.ToString();
            return Enumerable.Range(0, text.Length).Where(i => text[i] != '-').All(i =>
                Alphabet.Where(c => c != text[i]).All(c => !CaseReference.TryParse($"{text[..i]}{c}{text[(i + 1)..]}", out _)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_TwoCharactersSwapped_IsRefused() =>
        Prop.ForAll(References.ToArbitrary(), reference =>
        {
            var text = reference.ToString().Replace("-", string.Empty, StringComparison.Ordinal);
            return Enumerable.Range(0, text.Length).All(i => Enumerable.Range(0, i).Where(j => text[i] != text[j]).All(j =>
            {
                var swapped = text.ToCharArray();
                (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                return !CaseReference.TryParse(swapped, out _);
            }));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("0000-0000-00")]
    [InlineData("0000-0000-0000")]
    [InlineData("0000-0000-00U")]
    [InlineData("0000 0000 000")]
    [InlineData("0000-0000-000----------------")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(CaseReference.TryParse(text, out _));
}
