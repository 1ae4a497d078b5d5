using HrdCore.Domain.Funding;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Funding.FundingSamples;

namespace HrdCore.Tests.Domain.Funding;

public class GrantViewTests
{
    private static readonly Guid ViewId = new("9c2f5a0e-77c1-4b0d-9f7e-2b1d4c3a0001");
    private static readonly Guid Alias = new("9c2f5a0e-77c1-4b0d-9f7e-2b1d4c3a0002");

    [Theory]
    [Trait("Rule", "R23")]
    [InlineData("defender")]
    [InlineData("whrd")]
    [InlineData("family")]
    [InlineData("lawyer")]
    public void Of_GrantToAPerson_HasAnAliasAndTheYear(string code)
    {
        Assert.True(BeneficiaryKind.TryFromCode(code, out var kind));
        var view = GrantView.Of(Grant(kind: kind), ViewId, Alias);
        Assert.Equal((true, Alias, UncertainDate.FromYear(2019)), (view.IsIndividual, view.RecipientId, view.AwardedOn));
    }

    [Fact]
    [Trait("Rule", "R23")]
    public void Of_GrantToAPerson_TellsNothingThatLeadsBack()
    {
        var grant = Grant();
        var text = Lossless.Json(GrantView.Of(grant, ViewId, Alias));
        Assert.All(
            [grant.Id.ToString(), ProgrammeId.ToString(), RequestId.ToString(), BeneficiaryId.ToString(), "Tavo", "2019-04", "2019-05", "MT-00017", "transfer"],
            mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "R23")]
    public void Of_RecipientOfUnknownKind_IsTreatedLikeAPerson()
    {
        var view = GrantView.Of(Grant(kind: BeneficiaryKind.Organisation, hasBeneficiary: false), ViewId, Alias);
        Assert.Equal((true, Alias), (view.IsIndividual, view.RecipientId));
    }

    [Fact]
    public void Of_GrantToAnOrganisation_HasItsIdentifierAndTheMonth()
    {
        var view = GrantView.Of(Grant(kind: BeneficiaryKind.Organisation), ViewId, Alias);
        Assert.Equal((false, BeneficiaryId, UncertainDate.FromMonth(2019, 4)), (view.IsIndividual, view.RecipientId, view.AwardedOn));
    }

    [Theory]
    [Trait("Rule", "R19")]
    [InlineData("2019-XX-XX", "2019")]
    [InlineData("2019-04~", "2019~")]
    [InlineData("201X", "201X")]
    public void Of_VagueDate_GetsNoMorePrecise(string awarded, string told) =>
        Assert.Equal(told, GrantView.Of(Grant(awardedOn: awarded), ViewId, Alias).AwardedOn.ToString());

    [Fact]
    public void Of_IdentifierThatTheGrantKnows_IsRefused()
    {
        var grant = Grant();
        Assert.Throws<ArgumentException>("viewId", () => GrantView.Of(grant, grant.Id, Alias));
        Assert.Throws<ArgumentException>("viewId", () => GrantView.Of(grant, Guid.Empty, Alias));
        Assert.Throws<ArgumentException>("alias", () => GrantView.Of(grant, ViewId, BeneficiaryId));
        Assert.Throws<ArgumentException>("alias", () => GrantView.Of(grant, ViewId, ViewId));
        Assert.Throws<ArgumentNullException>(() => GrantView.Of(null!, ViewId, Alias));
    }

    [Fact]
    public void Constructor_EmptyRecipient_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "recipientId",
            () => new GrantView(ViewId, true, Guid.Empty, GrantEntryMode.Rolling, GrantPurpose.LegalAid, Money.Parse("1.00 EUR"), Money.Parse("0.00 EUR")));
}
