using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class RightCategoryTests
{
    [Fact]
    public void All_Rights_HaveTheirCodesOfHuridocs() =>
        Assert.Equal(
            [
                "life: MT3 0101", "liberty-security: MT3 0108, MT3 0109", "fair-trial: MT3 031014", "expression: MT3 0116", "assembly: MT3 0113", "association: MT3 0114",
                "movement: MT3 0121", "healthy-safe-environment: MT3 020401", "privacy: MT3 0128", "information: MT3 0119, MT3 0117", "torture-free: MT3 0111, MT3 0112",
            ],
            RightCategory.All.Select(right => $"{right.Code}: {string.Join(", ", right.Huridocs)}"));

    [Fact]
    public void IsCountedByBooklet_OfAllRights_AreTheFiveSlices() =>
        Assert.Equal(
            ["life", "liberty-security", "expression", "assembly", "healthy-safe-environment"],
            RightCategory.All.Where(right => right.IsCountedByBooklet).Select(right => right.Code));

    [Fact]
    public void TryFromCode_Life_IsFound() => Assert.True(RightCategory.TryFromCode("life", out _));
}
