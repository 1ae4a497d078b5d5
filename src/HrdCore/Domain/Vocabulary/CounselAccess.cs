using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whether someone who is accused has counsel, when, and whose choice it is.</summary>
/// <remarks>Source: own codes and labels, laid beside the list on legal counsel of HURIDOCS. Several may hold at once.</remarks>
[JsonConverter(typeof(TermJsonConverter<CounselAccess>))]
public sealed class CounselAccess : VocabularyTerm, IVocabularyTerm<CounselAccess>, IHuridocsTerm
{
    private const int HuridocsList = 31;

    private CounselAccess(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("counsel", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Counsel is refused.</summary>
    public static CounselAccess NonePermitted { get; } =
        new("none-permitted", "No counsel permitted", "不准聘请律师", "Không được có luật sư", "Aucun avocat autorisé", "01");

    /// <summary>Nobody asked for counsel.</summary>
    public static CounselAccess NoneRequested { get; } =
        new("none-requested", "No counsel requested", "未要求律师", "Không yêu cầu luật sư", "Aucun avocat demandé", "02");

    /// <summary>Counsel came before the charge.</summary>
    public static CounselAccess BeforeCharge { get; } =
        new("before-charge", "Counsel before the charge", "起诉前有律师", "Có luật sư trước khi bị buộc tội", "Avocat avant l'inculpation", "03");

    /// <summary>Counsel came after the charge and before the trial.</summary>
    public static CounselAccess BeforeTrial { get; } =
        new(
            "before-trial", "Counsel after the charge, before the trial", "起诉后、审判前有律师", "Có luật sư sau khi bị buộc tội, trước khi xét xử",
            "Avocat après l'inculpation, avant le procès", "04");

    /// <summary>Counsel was there at the questioning.</summary>
    public static CounselAccess DuringQuestioning { get; } =
        new("during-questioning", "Counsel during questioning", "讯问时有律师", "Có luật sư khi hỏi cung", "Avocat pendant l'interrogatoire", "05");

    /// <summary>Counsel came before a statement was signed.</summary>
    public static CounselAccess BeforeSigning { get; } =
        new(
            "before-signing", "Counsel before a statement was signed", "签字前有律师", "Có luật sư trước khi ký lời khai",
            "Avocat avant la signature d'une déclaration", "06");

    /// <summary>Counsel came only when a statement had been signed.</summary>
    public static CounselAccess AfterSigning { get; } =
        new(
            "after-signing", "Counsel only after a statement was signed", "签字后才有律师", "Chỉ có luật sư sau khi ký lời khai",
            "Avocat seulement après la signature d'une déclaration", "07");

    /// <summary>Counsel was at the trial and could defend.</summary>
    public static CounselAccess HeardAtTrial { get; } =
        new("trial.heard", "Counsel defended at trial", "律师出庭辩护", "Luật sư bào chữa tại tòa", "Avocat présent et entendu au procès", "08");

    /// <summary>Counsel was at the trial and could not defend.</summary>
    public static CounselAccess SilencedAtTrial { get; } =
        new(
            "trial.silenced", "Counsel at trial not allowed to defend", "律师出庭但不准辩护", "Luật sư có mặt nhưng không được bào chữa",
            "Avocat présent au procès sans pouvoir défendre", "09");

    /// <summary>They may speak alone.</summary>
    public static CounselAccess PrivateConsultation { get; } =
        new("consultation.private", "Private consultation permitted", "允许单独会见律师", "Được gặp riêng luật sư", "Entretien confidentiel autorisé", "10");

    /// <summary>They may speak, with others listening.</summary>
    public static CounselAccess WatchedConsultation { get; } =
        new(
            "consultation.watched", "Consultation only in the presence of others", "会见律师时有人在场", "Chỉ được gặp luật sư khi có người khác",
            "Entretien en présence de tiers", "11");

    /// <summary>They may not speak.</summary>
    public static CounselAccess NoConsultation { get; } =
        new("consultation.none", "No consultation permitted", "不准会见律师", "Không được gặp luật sư", "Aucun entretien autorisé", "12");

    /// <summary>The state assigned counsel.</summary>
    public static CounselAccess AssignedByState { get; } =
        new("source.state", "Counsel assigned by the state", "官方指派律师", "Luật sư do nhà nước chỉ định", "Avocat désigné par l'État", "51");

    /// <summary>An organisation provided counsel.</summary>
    public static CounselAccess FromOrganisation { get; } =
        new("source.organisation", "Counsel provided by an organisation", "由组织提供律师", "Luật sư do tổ chức hỗ trợ", "Avocat fourni par une organisation", "52");

    /// <summary>The client chose counsel.</summary>
    public static CounselAccess Chosen { get; } =
        new("source.chosen", "Counsel chosen by the client", "当事人自选律师", "Luật sư do thân chủ chọn", "Avocat choisi par la personne", "53");

    /// <summary>The client pays counsel.</summary>
    public static CounselAccess PaidByClient { get; } =
        new("source.paid", "Counsel paid by the client", "当事人付费律师", "Luật sư do thân chủ trả phí", "Avocat rémunéré par la personne", "54");

    /// <summary>The client chose, and the authorities refused the choice.</summary>
    public static CounselAccess ChosenRefused { get; } =
        new("chosen-refused", "Counsel of choice refused", "拒绝当事人自选的律师", "Luật sư do thân chủ chọn bị từ chối", "Avocat choisi refusé");

    /// <summary>The client or the family was made to dismiss counsel.</summary>
    public static CounselAccess ForcedDismissal { get; } =
        new("forced-dismissal", "Counsel dismissed under pressure", "被迫解聘律师", "Bị ép phải từ chối luật sư", "Avocat récusé sous la contrainte");

    /// <summary>Another state of things.</summary>
    public static CounselAccess Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody has said.</summary>
    public static CounselAccess Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<CounselAccess> All { get; } =
    [
        NonePermitted, NoneRequested, BeforeCharge, BeforeTrial, DuringQuestioning, BeforeSigning, AfterSigning, HeardAtTrial, SilencedAtTrial,
        PrivateConsultation, WatchedConsultation, NoConsultation, AssignedByState, FromOrganisation, Chosen, PaidByClient, ChosenRefused,
        ForcedDismissal, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CounselAccess? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
