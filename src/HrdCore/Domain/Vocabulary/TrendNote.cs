using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A remark that goes with statistics on attacks, as a tag: it says how figures came about or what they leave out.</summary>
/// <remarks>Source: the remarks beside the charts of the FORUM-ASIA booklet, statistics of 2018 and 2019.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrendNote>))]
public sealed class TrendNote : VocabularyTerm, IVocabularyTerm<TrendNote>
{
    private TrendNote(string code, string english, string chinese, string vietnamese, string french)
        : base("trend-note", code, english, chinese, vietnamese, french)
    {
    }

    /// <inheritdoc/>
    public static ImmutableArray<TrendNote> All { get; } =
    [
        new("smear-campaigns", "Smear campaigns serve to intimidate", "抹黑被用作恐吓手段", "Bôi nhọ được dùng để hăm dọa",
            "Les campagnes de dénigrement servent à intimider"),
        new("media-workers", "Media workers are especially exposed", "媒体工作者尤其容易受到攻击", "Người làm truyền thông đặc biệt dễ bị tấn công",
            "Les professionnels des médias sont particulièrement exposés"),
        new("restrictive-ngo-law", "Laws restrict the funding and registration of organisations", "法律限制组织的资金和登记",
            "Luật hạn chế tài trợ và đăng ký của các tổ chức",
            "Des lois restreignent le financement et l’enregistrement des organisations"),
        new("under-reporting", "Attacks on women, community, land and environmental defenders are under-reported", "对女性、社区、土地和环境捍卫者的攻击少有报告",
            "Tấn công nhằm vào phụ nữ và người bảo vệ cộng đồng, đất đai, môi trường ít được báo cáo",
            "Les attaques contre les femmes et les défenseurs des communautés, des terres et de l’environnement sont sous-déclarées"),
        new("impunity", "Impunity, with the state complicit or passive", "有罪不罚，国家串通或不作为", "Tình trạng không bị trừng phạt, nhà nước đồng lõa hoặc thụ động",
            "Impunité, avec un État complice ou passif"),
        new("shrinking-space", "Civic space shrinks, offline and online", "线上线下公民空间萎缩", "Không gian dân sự bị thu hẹp, cả trên mạng lẫn ngoài đời",
            "L’espace civique se rétrécit, en ligne et hors ligne"),
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrendNote? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
