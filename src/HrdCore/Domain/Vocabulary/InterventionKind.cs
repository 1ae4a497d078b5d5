using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What somebody did or asked for because of an event.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of intervention of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<InterventionKind>))]
public sealed class InterventionKind : VocabularyTerm, IVocabularyTerm<InterventionKind>, IHuridocsTerm
{
    private const int HuridocsList = 20;

    private InterventionKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("intervention", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Money for a victim.</summary>
    public static InterventionKind FinancialHelp { get; } = new("victim.financial", "Financial help", "经济援助", "Trợ giúp tài chính", "Aide financière", "0101");

    /// <summary>Legal help for a victim.</summary>
    public static InterventionKind LegalHelp { get; } = new("victim.legal", "Legal help", "法律援助", "Trợ giúp pháp lý", "Aide juridique", "0102");

    /// <summary>Medical help for a victim.</summary>
    public static InterventionKind MedicalHelp { get; } = new("victim.medical", "Medical help", "医疗援助", "Trợ giúp y tế", "Aide médicale", "0103");

    /// <summary>A public campaign for a victim.</summary>
    public static InterventionKind VictimCampaign { get; } =
        new("victim.campaign", "Campaign for the victim", "声援受害人", "Vận động cho nạn nhân", "Campagne pour la victime", "0104");

    /// <summary>A quiet word to someone who can help.</summary>
    public static InterventionKind QuietContacts { get; } =
        new("victim.quiet-contacts", "Confidential contacts", "私下沟通", "Liên hệ kín đáo", "Contacts confidentiels", "0105");

    /// <summary>Others are asked to help.</summary>
    public static InterventionKind HelpFromOthers { get; } =
        new("victim.help-from-others", "Help asked from others", "请求他方协助", "Đề nghị bên khác trợ giúp", "Demande d'aide à d'autres", "0106");

    /// <summary>An inquiry is asked for.</summary>
    public static InterventionKind Inquiry { get; } = new("event.inquiry", "Inquiry requested", "要求调查", "Yêu cầu điều tra", "Demande d'enquête", "0201");

    /// <summary>A decision is contested by petition.</summary>
    public static InterventionKind Petition { get; } =
        new("event.petition", "Petition against a decision", "请愿反对某项决定", "Kiến nghị chống một quyết định", "Pétition contre une décision", "0202");

    /// <summary>A public campaign about what happened.</summary>
    public static InterventionKind EventCampaign { get; } =
        new("event.campaign", "Campaign about the event", "就事件开展宣传", "Vận động về sự kiện", "Campagne sur l'événement", "0203");

    /// <summary>Something else.</summary>
    public static InterventionKind Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <inheritdoc/>
    public static ImmutableArray<InterventionKind> All { get; } =
    [
        FinancialHelp, LegalHelp, MedicalHelp, VictimCampaign, QuietContacts, HelpFromOthers, Inquiry, Petition, EventCampaign, Other,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InterventionKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
