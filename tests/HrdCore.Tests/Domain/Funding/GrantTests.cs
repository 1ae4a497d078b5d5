using HrdCore.Domain.Funding;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Funding;

public class GrantTests
{
    [Theory]
    [InlineData("0.00 EUR")]
    [InlineData("-1.00 EUR")]
    public void Constructor_NothingGiven_IsRefused(string amount) =>
        Assert.Throws<InvalidRecordException>(
            "amount",
            () => new Grant(Guid.NewGuid(), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Draft, Money.Parse(amount)));
}
