using System.Reflection;
using System.Text.RegularExpressions;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public partial class AuditActionTests
{
    [Fact]
    [Trait("Must", "AL-7")]
    public void Codes_AreThoseOfTheFormatsTable()
    {
        var table = TableCells().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "audit-log.md")))
            .ToDictionary(match => match.Groups["word"].Value, match => ushort.Parse(match.Groups["code"].Value, null));
        var named = typeof(AuditAction).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (AuditAction)property.GetValue(null)!).ToDictionary(action => action.ToString(), action => action.Code);
        Assert.Equal(table.OrderBy(pair => pair.Value), named.OrderBy(pair => pair.Value));
    }

    [Theory]
    [Trait("Must", "AL-7")]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(32_767)]
    [InlineData(65_536)]
    [InlineData(-1)]
    public void OfApplication_CodeOfOthers_IsRefused(int code) => Assert.Throws<ArgumentOutOfRangeException>(() => AuditAction.OfApplication(code));

    [Theory]
    [InlineData(32_768, "action-32768")]
    [InlineData(65_535, "action-65535")]
    public void OfApplication_OwnCode_PrintsItsNumber(int code, string text)
    {
        Assert.Equal(code, AuditAction.OfApplication(code).Code);
        Assert.Equal(text, AuditAction.OfApplication(code).ToString());
    }

    [Fact]
    public void Default_PrintsNone() => Assert.Equal("none", default(AuditAction).ToString());

    [GeneratedRegex(@"\| (?<code>\d+) \| (?<word>[a-z][a-z-]+) (?=\|)")]
    private static partial Regex TableCells();
}
