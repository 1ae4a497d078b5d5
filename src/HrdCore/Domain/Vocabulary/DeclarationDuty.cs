using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using static HrdCore.Domain.Vocabulary.DeclarationDutyBearer;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A duty towards defenders: the state's, or everyone's and so that of non-state actors too.</summary>
/// <remarks>Source: the FORUM-ASIA booklet on the Declaration, its pages on state obligations and on non-state actors. <see cref="NonStateActors"/> lists those.</remarks>
[JsonConverter(typeof(TermJsonConverter<DeclarationDuty>))]
public sealed class DeclarationDuty : VocabularyTerm, IVocabularyTerm<DeclarationDuty>
{
    private DeclarationDuty(string code, DeclarationDutyBearer bearer, string[] articles, string english, string chinese, string vietnamese, string french)
        : base("duty", code, english, chinese, vietnamese, french)
    {
        Bearer = bearer;
        Articles = [.. articles.Select(article => DeclarationArticle.Of(article))];
    }

    /// <inheritdoc/>
    public static ImmutableArray<DeclarationDuty> All { get; } =
    [
        new("prime-responsibility", State, ["2"], "Bear the prime responsibility for all human rights", "承担落实一切人权的首要责任",
            "Chịu trách nhiệm hàng đầu về mọi quyền con người", "Assumer la responsabilité première de tous les droits humains"),
        new("consistent-law", State, ["3"], "Keep domestic law consistent with international obligations", "使国内法符合国际义务",
            "Giữ cho luật trong nước phù hợp với nghĩa vụ quốc tế", "Maintenir le droit interne conforme aux obligations internationales"),
        new("investigate", State, ["9.5"], "Investigate promptly and impartially", "及时、公正地调查", "Điều tra nhanh chóng và vô tư",
            "Enquêter sans retard et avec impartialité"),
        new("protect", State, ["12.2"], "Protect defenders by laws and authorities", "通过法律和主管机关保护人权捍卫者",
            "Bảo vệ người bảo vệ nhân quyền bằng luật pháp và cơ quan công quyền", "Protéger les défenseurs par les lois et les autorités"),
        new("inform", State, ["14.1", "14.2"], "Spread awareness and give access to information", "提高人权意识并提供信息", "Nâng cao nhận thức và cho tiếp cận thông tin",
            "Sensibiliser et donner accès à l’information"),
        new("national-institutions", State, ["14.3"], "Support independent national institutions", "支持独立的国家机构", "Hỗ trợ các thiết chế quốc gia độc lập",
            "Soutenir les institutions nationales indépendantes"),
        new("educate", State, ["15"], "Make human rights a part of education", "将人权纳入教育", "Đưa nhân quyền vào giáo dục",
            "Intégrer les droits humains à l’éducation"),
        new("act", Everyone, ["18.1"], "Act where rights need it", "在权利需要时采取行动", "Hành động khi các quyền cần đến", "Agir là où les droits l’exigent"),
        new("not-obstruct", Everyone, ["18.1"], "Not stand in the way of the rights of others", "不妨碍他人的权利", "Không cản trở quyền của người khác",
            "Ne pas entraver les droits d’autrui"),
        new("enabling-environment", Everyone, ["18"], "Help to create an environment in which rights can be realised", "协助营造权利得以实现的环境",
            "Góp phần tạo môi trường để thực hiện các quyền", "Contribuer à un environnement où les droits se réalisent"),
        new("professional-conduct", Everyone, ["11"], "Respect the rights of others in one’s profession", "从业时尊重他人权利",
            "Tôn trọng quyền của người khác khi hành nghề",
            "Respecter les droits d’autrui dans sa profession"),
        new("no-participation", Everyone, ["10", "19", "20"], "Take no part in violations", "不参与侵权", "Không tham gia vi phạm",
            "Ne prendre part à aucune violation"),
        new("no-punishment", Everyone, ["10"], "Punish nobody for refusing to take part", "不惩罚拒绝参与者", "Không trừng phạt người từ chối tham gia",
            "Ne punir personne pour avoir refusé d’y prendre part"),
    ];

    /// <summary>Who bears it.</summary>
    public DeclarationDutyBearer Bearer { get; }

    /// <summary>The articles that it is taken from.</summary>
    public ImmutableArray<DeclarationArticle> Articles { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DeclarationDuty? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
