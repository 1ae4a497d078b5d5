using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class ReliabilityTests
{
    [Fact]
    public void Default_Always_IsNotAssessed() => Assert.Equal(Reliability.NotAssessed, default);

    [Theory]
    [InlineData(Reliability.NotAssessed, "not-assessed", "99", null)]
    [InlineData(Reliability.Reliable, "reliable", "01", 'A')]
    [InlineData(Reliability.MostlyReliable, "mostly-reliable", "02", 'B')]
    [InlineData(Reliability.FairlyReliable, "fairly-reliable", "03", 'C')]
    [InlineData(Reliability.SeldomReliable, "seldom-reliable", "04", 'D')]
    [InlineData(Reliability.Unreliable, "unreliable", "05", 'E')]
    [InlineData(Reliability.CannotBeJudged, "cannot-be-judged", "99", 'F')]
    public void Codes_OfAGrade_AreThoseOfTheTable(Reliability grade, string code, string huridocs, char? admiralty)
    {
        Assert.Equal((code, huridocs, admiralty), (Reliabilities.Code(grade), Reliabilities.HuridocsCode(grade), Reliabilities.AdmiraltyLetter(grade)));
        Assert.True(Reliabilities.TryFromCode(code, out var read) && read == grade);
        Assert.True(admiralty is null || (Reliabilities.TryFromAdmiralty(admiralty.Value, out read) && read == grade));
        Assert.True(Reliabilities.TryFromHuridocs(huridocs, out read) && (read == grade || huridocs == "99"));
    }

    [Fact]
    public void TryFromHuridocs_Unknown_ClaimsTheLeast()
    {
        Assert.True(Reliabilities.TryFromHuridocs("99", out var grade));
        Assert.Equal(Reliability.NotAssessed, grade);
    }

    [Theory]
    [InlineData("030000000000", true)]
    [InlineData("030000000001", false)]
    [InlineData("3", false)]
    [InlineData("06", false)]
    [InlineData("00", false)]
    [InlineData("", false)]
    public void TryFromHuridocs_LongOrOtherCode_IsReadByItsFirstTwoDigits(string code, bool isRead) => Assert.Equal(isRead, Reliabilities.TryFromHuridocs(code, out _));

    [Theory]
    [InlineData('G')]
    [InlineData('a')]
    [InlineData('@')]
    public void TryFromAdmiralty_OtherLetter_IsRefused(char letter) => Assert.False(Reliabilities.TryFromAdmiralty(letter, out _));

    [Fact]
    public void TryFromCode_OtherCode_IsRefused() => Assert.False(Reliabilities.TryFromCode("Reliable", out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Reliabilities_OfNoGrade_AreRefused(int grade)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Reliabilities.Code((Reliability)grade));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reliabilities.HuridocsCode((Reliability)grade));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reliabilities.AdmiraltyLetter((Reliability)grade));
    }
}
