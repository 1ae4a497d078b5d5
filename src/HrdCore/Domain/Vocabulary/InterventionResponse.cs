using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What came back from those who were asked.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of response of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<InterventionResponse>))]
public sealed class InterventionResponse : VocabularyTerm, IVocabularyTerm<InterventionResponse>, IHuridocsTerm
{
    private const int HuridocsList = 27;

    private InterventionResponse(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("response", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>They helped.</summary>
    public static InterventionResponse Helped { get; } = new("helped", "Gave help", "提供了帮助", "Đã trợ giúp", "A aidé", "0101");

    /// <summary>They gave money.</summary>
    public static InterventionResponse HelpedFinancially { get; } =
        new("helped.financial", "Gave financial help", "提供了经济援助", "Đã trợ giúp tài chính", "A aidé financièrement", "010101");

    /// <summary>They gave legal help.</summary>
    public static InterventionResponse HelpedLegally { get; } =
        new("helped.legal", "Gave legal help", "提供了法律援助", "Đã trợ giúp pháp lý", "A aidé juridiquement", "010102");

    /// <summary>They gave medical help.</summary>
    public static InterventionResponse HelpedMedically { get; } =
        new("helped.medical", "Gave medical help", "提供了医疗援助", "Đã trợ giúp y tế", "A aidé médicalement", "010103");

    /// <summary>They put pressure on the authorities.</summary>
    public static InterventionResponse RaisedPressure { get; } =
        new(
            "raised-pressure", "Raised pressure on the authorities", "加大对当局的压力", "Gia tăng áp lực lên chính quyền",
            "A accru la pression sur les autorités", "0102");

    /// <summary>They made the event known.</summary>
    public static InterventionResponse RaisedPublicity { get; } =
        new("raised-publicity", "Raised publicity", "扩大了社会关注", "Gia tăng sự chú ý của công luận", "A accru la publicité", "0103");

    /// <summary>They made the campaign stronger.</summary>
    public static InterventionResponse JoinedCampaign { get; } =
        new("joined-campaign", "Strengthened the campaign", "增强了声援力度", "Củng cố cuộc vận động", "A renforcé la campagne", "0104");

    /// <summary>They promised something.</summary>
    public static InterventionResponse Promised { get; } = new("promised", "Made a promise", "作出承诺", "Đã hứa", "A promis", "02");

    /// <summary>They promised to help the victims.</summary>
    public static InterventionResponse PromisedHelp { get; } =
        new("promised.help", "Promised to help victims", "承诺帮助受害人", "Hứa giúp nạn nhân", "A promis d'aider les victimes", "0201");

    /// <summary>They promised better laws.</summary>
    public static InterventionResponse PromisedLaw { get; } =
        new("promised.law", "Promised better laws", "承诺改进法律", "Hứa cải thiện pháp luật", "A promis de meilleures lois", "0202");

    /// <summary>They promised better treatment.</summary>
    public static InterventionResponse PromisedTreatment { get; } =
        new("promised.treatment", "Promised better treatment", "承诺改善待遇", "Hứa cải thiện cách đối xử", "A promis un meilleur traitement", "0203");

    /// <summary>They promised to punish those who did it.</summary>
    public static InterventionResponse PromisedPunishment { get; } =
        new("promised.punishment", "Promised to punish perpetrators", "承诺惩处加害人", "Hứa trừng phạt người vi phạm", "A promis de punir les auteurs", "0204");

    /// <summary>They promised relief.</summary>
    public static InterventionResponse PromisedRelief { get; } =
        new("promised.relief", "Promised relief", "承诺给予救济", "Hứa cứu trợ", "A promis un soulagement", "0205");

    /// <summary>They promised to make it known.</summary>
    public static InterventionResponse PromisedPublicity { get; } =
        new("promised.publicity", "Promised publicity", "承诺公开报道", "Hứa công khai sự việc", "A promis de médiatiser l'événement", "0206");

    /// <summary>They promised to support the campaign.</summary>
    public static InterventionResponse PromisedCampaign { get; } =
        new("promised.campaign", "Promised to support the campaign", "承诺支持声援", "Hứa ủng hộ cuộc vận động", "A promis de soutenir la campagne", "0207");

    /// <summary>They deny what happened.</summary>
    public static InterventionResponse Denied { get; } = new("denied", "Denied the event", "否认事件", "Phủ nhận sự kiện", "A nié l'événement", "0301");

    /// <summary>They put something in the way.</summary>
    public static InterventionResponse Obstructed { get; } =
        new("obstructed", "Obstructed the intervention", "阻碍干预", "Cản trở can thiệp", "A entravé l'intervention", "0302");

    /// <summary>They ask for more information.</summary>
    public static InterventionResponse AskedForMore { get; } =
        new("asked-for-more", "Asked for more information", "要求补充信息", "Yêu cầu thêm thông tin", "A demandé plus d'informations", "04");

    /// <summary>They answered, and that is all.</summary>
    public static InterventionResponse Token { get; } = new("token", "Token response", "敷衍回应", "Trả lời chiếu lệ", "Réponse de pure forme", "05");

    /// <summary>They have not answered.</summary>
    public static InterventionResponse None { get; } = new("none", "No response", "未回应", "Không trả lời", "Aucune réponse", "06");

    /// <summary>Something else.</summary>
    public static InterventionResponse Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <inheritdoc/>
    public static ImmutableArray<InterventionResponse> All { get; } =
    [
        Helped, HelpedFinancially, HelpedLegally, HelpedMedically, RaisedPressure, RaisedPublicity, JoinedCampaign, Promised, PromisedHelp,
        PromisedLaw, PromisedTreatment, PromisedPunishment, PromisedRelief, PromisedPublicity, PromisedCampaign, Denied, Obstructed, AskedForMore,
        Token, None, Other,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InterventionResponse? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
