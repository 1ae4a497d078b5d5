using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A common way of harassing or deterring defenders in Asia, the right that it runs against, and the articles that defenders can cite.</summary>
/// <remarks>Source: the two tables of the FORUM-ASIA booklet on the Declaration, nine trends. As the booklet's text reaches us, the rights beside two of them have
/// changed places; these are paired by meaning, which <see cref="IsPairedByMeaning"/> says.</remarks>
[JsonConverter(typeof(TermJsonConverter<Trend>))]
public sealed class Trend : VocabularyTerm, IVocabularyTerm<Trend>
{
    private Trend(string code, string[] articles, string english, string chinese, string vietnamese, string french, CodedTerm right, bool isPairedByMeaning = false)
        : base("trend", code, english, chinese, vietnamese, french)
    {
        Right = right;
        Articles = [.. articles.Select(article => DeclarationArticle.Of(article))];
        IsPairedByMeaning = isPairedByMeaning;
    }

    /// <inheritdoc/>
    public static ImmutableArray<Trend> All { get; } =
    [
        new("protest-arrest", ["5", "12.1"], "Arrest for joining or organising a peaceful protest", "因参加或组织和平抗议而被捕",
            "Bị bắt vì tham gia hay tổ chức biểu tình ôn hòa",
            "Arrestation pour avoir rejoint ou organisé une manifestation pacifique",
            RightTo("assemble", "Right to assemble peacefully", "和平集会的权利", "Quyền hội họp ôn hòa", "Droit de réunion pacifique")),
        new("public-discussion", ["7"], "Targeted for discussing human rights in public", "因公开讨论人权而成为目标", "Bị nhắm đến vì thảo luận công khai về nhân quyền",
            "Être pris pour cible pour avoir débattu publiquement des droits humains",
            RightTo("ideas", "Right to develop, discuss and promote ideas", "发展、讨论和倡导理念的权利", "Quyền phát triển, thảo luận và cổ vũ các ý tưởng",
                "Droit de développer, débattre et promouvoir des idées")),
        new("restricted-resources", ["13"], "Restricted access to resources", "获取资源受限", "Hạn chế tiếp cận nguồn lực", "Accès restreint aux ressources",
            RightTo("resources", "Right to receive and use resources", "接受和使用资源的权利", "Quyền nhận và sử dụng nguồn lực",
                "Droit de recevoir et d’utiliser des ressources"), isPairedByMeaning: true),
        new("registration-hurdles", ["5"], "Long registration, delayed renewal, revoked licences", "登记冗长、续期拖延、执照吊销",
            "Đăng ký kéo dài, gia hạn chậm trễ, thu hồi giấy phép",
            "Enregistrement interminable, renouvellement retardé, licence retirée",
            RightTo("organise", "Right to take part in organisations and groups", "参加组织和团体的权利", "Quyền tham gia các tổ chức và nhóm",
                "Droit de participer à des organisations et à des groupes"), isPairedByMeaning: true),
        new("travel-bans", ["5c", "9.4"], "Travel bans against meeting human rights organisations", "以旅行禁令阻止与人权组织会面",
            "Cấm đi lại để ngăn gặp gỡ các tổ chức nhân quyền",
            "Interdictions de voyager pour empêcher de rencontrer des organisations de droits humains",
            RightTo("communicate", "Right to communicate with international mechanisms", "与国际机制沟通的权利", "Quyền liên lạc với các cơ chế quốc tế",
                "Droit de communiquer avec les mécanismes internationaux")),
        new("information-threats", ["6a", "6b", "9.3b"], "Threats to life for seeking or revealing information", "因寻求或披露信息而受到生命威胁",
            "Bị đe dọa tính mạng vì tìm kiếm hay tiết lộ thông tin",
            "Menaces de mort pour avoir recherché ou révélé des informations",
            RightTo("information", "Right to seek, receive and share information", "寻求、接收和分享信息的权利", "Quyền tìm kiếm, tiếp nhận và chia sẻ thông tin",
                "Droit de rechercher, recevoir et partager des informations")),
        new("complaints-disregarded", ["8.2", "9.3"], "Complaints about state inaction are disregarded", "对国家不作为的申诉遭漠视",
            "Khiếu nại về sự không hành động của nhà nước bị phớt lờ",
            "Plaintes sur l’inaction de l’État ignorées",
            RightTo("compliance", "Right to complain about the compliance of authorities", "就当局履约情况提出申诉的权利",
                "Quyền khiếu nại về việc tuân thủ của nhà chức trách", "Droit de se plaindre du respect des normes par les autorités")),
        new("complaints-refused", ["2", "9.3a", "9.3c"], "Complaints are refused and victims get no support to reach justice", "申诉不获受理，受害者得不到司法帮助",
            "Khiếu nại bị từ chối, nạn nhân không được hỗ trợ để đến với công lý",
            "Plaintes refusées et victimes sans soutien pour obtenir justice",
            RightTo("justice", "Right to file complaints, get legal advice and be treated fairly", "提出申诉、获得法律咨询和公正对待的权利",
                "Quyền nộp khiếu nại, được tư vấn pháp lý và đối xử công bằng",
                "Droit de porter plainte, d’être conseillé et d’être traité équitablement")),
        new("threats-and-violence", ["12.3"], "Threats and violence", "威胁和暴力", "Đe dọa và bạo lực", "Menaces et violences",
            RightTo("protection", "Right to protection when reacting peacefully", "以和平方式回应时受保护的权利", "Quyền được bảo vệ khi phản ứng ôn hòa",
                "Droit d’être protégé quand on réagit pacifiquement")),
    ];

    /// <summary>The right that it runs against, in the four languages.</summary>
    public CodedTerm Right { get; }

    /// <summary>The articles that protect this right.</summary>
    public ImmutableArray<DeclarationArticle> Articles { get; }

    /// <summary>Whether right and articles stand elsewhere in the booklet's text, and were put here because they fit.</summary>
    public bool IsPairedByMeaning { get; }

    /// <summary>The trends that an article helps against.</summary>
    /// <param name="article">The article; one paired with a part of it, or with the whole, does not count.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static ImmutableArray<Trend> Against(DeclarationArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. All.Where(trend => trend.Articles.Contains(article))];
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Trend? term)
    {
        term = Find(All, code);
        return term is not null;
    }

    private static CodedTerm RightTo(string code, string english, string chinese, string vietnamese, string french) => new(
        "trend-right",
        code,
        new(LanguageTag.English, english),
        new(LanguageTag.ChineseSimplified, chinese),
        new(LanguageTag.Vietnamese, vietnamese),
        new(LanguageTag.French, french));
}
