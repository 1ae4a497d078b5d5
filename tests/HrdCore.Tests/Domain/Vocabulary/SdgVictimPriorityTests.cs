using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class SdgVictimPriorityTests
{
    private static readonly SdgVictimPriority DefenderFirst = new(SdgVictimStatus.Defender, SdgVictimStatus.TradeUnionist, SdgVictimStatus.Journalist);

    [Fact]
    [Trait("Rule", "R15")]
    public void StatusOf_JournalistAndUnionist_CountsOnceAsJournalist() =>
        Assert.Same(SdgVictimStatus.Journalist, SdgVictimPriority.Standard.StatusOf(DefenderCategory.LabourUnionist, DefenderCategory.MediaWorker));

    [Fact]
    [Trait("Rule", "R15")]
    public void StatusOf_JournalistAndUnionistInAnotherOrder_CountsAsUnionist() =>
        Assert.Same(SdgVictimStatus.TradeUnionist, DefenderFirst.StatusOf(DefenderCategory.MediaWorker, DefenderCategory.LabourUnionist));

    [Fact]
    public void StatusOf_WomanWhoIsAJournalist_CountsAsTheOrderSays()
    {
        DefenderCategory[] categories = [DefenderCategory.WomanDefender, DefenderCategory.MediaWorker];

        Assert.Same(SdgVictimStatus.Journalist, SdgVictimPriority.Standard.StatusOf(categories));
        Assert.Same(SdgVictimStatus.Defender, DefenderFirst.StatusOf(categories));
    }

    [Fact]
    public void StatusOf_RelativeAndNothingElse_DoesNotCount() => Assert.Null(SdgVictimPriority.Standard.StatusOf(DefenderCategory.FamilyMember));

    [Fact]
    public void StatusOf_OrganisationAsSuch_DoesNotCount() => Assert.Null(SdgVictimPriority.Standard.StatusOf(DefenderCategory.Ngo));

    [Fact]
    public void StatusOf_RelativeWhoIsALawyer_CountsAsDefender() =>
        Assert.Same(SdgVictimStatus.Defender, SdgVictimPriority.Standard.StatusOf(DefenderCategory.FamilyMember, DefenderCategory.Lawyer));

    [Fact]
    public void StatusOf_NoCategory_DoesNotCount() => Assert.Null(SdgVictimPriority.Standard.StatusOf());

    [Fact]
    public void StatusOf_CategoriesInAnyOrder_IsTheSame() =>
        Prop.ForAll(Gen.Shuffle(DefenderCategory.All.ToArray()).Select(all => all[..4]).ToArbitrary(), some =>
            SdgVictimPriority.Standard.StatusOf(some) == SdgVictimPriority.Standard.StatusOf(some.Reverse())).QuickCheckThrowOnFailure();

    [Fact]
    public void SdgStatus_OfEachCategory_IsADefenderUnlessItSaysOtherwise() =>
        Assert.Equal(
            ["ngo: ", "media-worker: journalist", "labour-unionist: trade-unionist", "family-member: "],
            DefenderCategory.All.Where(category => category.SdgStatus != SdgVictimStatus.Defender).Select(category => $"{category.Code}: {category.SdgStatus?.Code}"));

    [Fact]
    public void Constructor_StatusMissing_IsRefused() =>
        Assert.Throws<ArgumentException>("order", () => new SdgVictimPriority(SdgVictimStatus.Defender, SdgVictimStatus.Journalist));

    [Fact]
    public void Constructor_StatusTwice_IsRefused() =>
        Assert.Throws<ArgumentException>("order", () => new SdgVictimPriority(SdgVictimStatus.Defender, SdgVictimStatus.Journalist, SdgVictimStatus.Journalist));

    [Fact]
    public void Constructor_NoOrder_IsRefused() => Assert.Throws<ArgumentNullException>("order", () => new SdgVictimPriority((IEnumerable<SdgVictimStatus>)null!));

    [Fact]
    public void StatusOf_NullAmongTheCategories_IsRefused() =>
        Assert.Throws<ArgumentNullException>("categories", () => SdgVictimPriority.Standard.StatusOf(DefenderCategory.Lawyer, null!));
}
