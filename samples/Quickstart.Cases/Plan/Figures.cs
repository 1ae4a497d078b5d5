namespace Quickstart.Cases.Plan;

/// <summary>The published figures for two years and twenty countries that the invented cases add up to. Figures only: no real case is behind any of them.</summary>
/// <remarks>Source: FORUM-ASIA, booklet on the Declaration on human rights defenders, statistics from 2018-01-01 to 2019-12-31. The share of each country is our own.</remarks>
public static class Figures
{
    /// <summary>All cases.</summary>
    public const int Cases = 787;

    /// <summary>All people affected, members of organisations and families included.</summary>
    public const int Affected = 5_602;

    /// <summary>Cases in which a state actor had a hand: 92 of a hundred.</summary>
    public const int ByState = 724;

    /// <summary>The last instant of the period, at which the clocks are read.</summary>
    public static DateTimeOffset PeriodEnd { get; } = new(2019, 12, 31, 23, 59, 59, TimeSpan.Zero);

    /// <summary>Cases that show each form, in the order of the vocabulary; together more than all cases, since one case may show several.</summary>
    public static IReadOnlyList<int> Forms { get; } = [392, 278, 192, 168, 73];

    /// <summary>Cases of each country.</summary>
    public static IReadOnlyList<(string Country, int Cases)> Countries { get; } =
    [
        ("CN", 90), ("VN", 86), ("PH", 86), ("IN", 82), ("BD", 56), ("ID", 52), ("KH", 48), ("MM", 46), ("PK", 42), ("TH", 40),
        ("MY", 30), ("LK", 26), ("AF", 24), ("NP", 22), ("KZ", 20), ("KG", 11), ("LA", 8), ("SG", 7), ("KR", 6), ("MV", 5),
    ];
}
