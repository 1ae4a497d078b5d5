using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What somebody who reads many cases sees in them.</summary>
/// <remarks>Source: what the FORUM-ASIA booklet notes beside its statistics of 2018 and 2019. Labels are our own.</remarks>
public sealed class TrendTag : VocabularyTerm, IVocabularyTerm<TrendTag>
{
    private TrendTag(string code, string english, string chinese, string vietnamese, string french)
        : base("trend-tag", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Smear campaigns as a way to intimidate.</summary>
    public static TrendTag SmearCampaigns { get; } = new("smear-campaigns", "Smear campaigns", "抹黑运动", "Chiến dịch bôi nhọ", "Campagnes de diffamation");

    /// <summary>Attacks on media workers.</summary>
    public static TrendTag MediaWorkers { get; } =
        new("media-workers", "Attacks on media workers", "针对媒体工作者的攻击", "Tấn công người làm truyền thông", "Attaques contre les médias");

    /// <summary>Laws on funding and registration that restrict organisations.</summary>
    public static TrendTag RestrictiveLaw { get; } =
        new(
            "restrictive-law", "Restrictive funding and registration law", "限制性资金和登记法律", "Luật hạn chế tài trợ và đăng ký",
            "Lois restrictives sur le financement et l'enregistrement");

    /// <summary>Attacks on women, communities, defenders of land and environment that nobody reports.</summary>
    public static TrendTag UnderReporting { get; } = new("under-reporting", "Under-reporting", "漏报", "Không được báo cáo đầy đủ", "Sous-signalement");

    /// <summary>Nobody answers for it, because the state takes part or does nothing.</summary>
    public static TrendTag Impunity { get; } = new("impunity", "Impunity", "有罪不罚", "Không bị trừng phạt", "Impunité");

    /// <summary>Less room to meet and speak, in the street and online.</summary>
    public static TrendTag ShrinkingSpace { get; } =
        new("shrinking-space", "Shrinking civic space", "公民空间收缩", "Không gian dân sự bị thu hẹp", "Espace civique en recul");

    /// <inheritdoc/>
    public static ImmutableArray<TrendTag> All { get; } = [SmearCampaigns, MediaWorkers, RestrictiveLaw, UnderReporting, Impunity, ShrinkingSpace];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrendTag? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
