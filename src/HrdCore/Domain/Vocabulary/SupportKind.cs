using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What is done for a defender or the family.</summary>
/// <remarks>Source: the eleven kinds of activity that the emergency grants of ProtectDefenders.eu may pay for, what embassies offer under the published
/// guidelines on defenders, and what organisations give in detention and after release. Codes and labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<SupportKind>))]
public sealed class SupportKind : VocabularyTerm, IVocabularyTerm<SupportKind>
{
    private SupportKind(string code, string english, string chinese, string vietnamese, string french)
        : base("sup", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Locks, cameras, guards, a safer home or office.</summary>
    public static SupportKind PhysicalSecurity { get; } = new("physical-security", "Physical security", "人身安全", "An ninh thân thể", "Sécurité physique");

    /// <summary>Safer devices, accounts and data.</summary>
    public static SupportKind DigitalSecurity { get; } = new("digital-security", "Digital security", "数字安全", "An ninh số", "Sécurité numérique");

    /// <summary>Telephones, credit, safe channels.</summary>
    public static SupportKind Communications { get; } = new("communications", "Communications", "通讯", "Liên lạc", "Communications");

    /// <summary>Learning how to stay safe.</summary>
    public static SupportKind SecurityTraining { get; } = new("security-training", "Security training", "安全培训", "Tập huấn an ninh", "Formation à la sécurité");

    /// <summary>Getting from place to place safely.</summary>
    public static SupportKind SecureTransport { get; } = new("secure-transport", "Secure transport", "安全交通", "Đi lại an toàn", "Transport sécurisé");

    /// <summary>Legal advice, court fees, bail.</summary>
    public static SupportKind LegalAid { get; } = new("legal-aid", "Legal aid", "法律援助", "Trợ giúp pháp lý", "Aide juridique");

    /// <summary>Treatment and recovery of the body.</summary>
    public static SupportKind Medical { get; } = new("medical", "Medical support", "医疗支持", "Hỗ trợ y tế", "Soutien médical");

    /// <summary>Living costs, of the family too.</summary>
    public static SupportKind Humanitarian { get; } = new("humanitarian", "Humanitarian assistance", "人道援助", "Hỗ trợ nhân đạo", "Aide humanitaire");

    /// <summary>Going to a safe place for a time.</summary>
    public static SupportKind Relocation { get; } = new("relocation", "Temporary relocation", "临时转移安置", "Tạm lánh", "Relocalisation temporaire");

    /// <summary>Watching, reporting and speaking up while it is urgent.</summary>
    public static SupportKind UrgentAdvocacy { get; } =
        new(
            "urgent-advocacy", "Urgent monitoring, reporting and advocacy", "紧急监测、报告和倡导", "Theo dõi, báo cáo và vận động khẩn cấp",
            "Suivi, signalement et plaidoyer urgents");

    /// <summary>Other help that cannot wait.</summary>
    public static SupportKind OtherEmergency { get; } = new("other", "Other emergency support", "其他紧急支持", "Hỗ trợ khẩn cấp khác", "Autre soutien d'urgence");

    /// <summary>Finding the counsel whom the defender wants.</summary>
    public static SupportKind Counsel { get; } = new("counsel", "Counsel of choice", "协助聘请自选律师", "Tìm luật sư theo lựa chọn", "Avocat du choix de la personne");

    /// <summary>Paying counsel.</summary>
    public static SupportKind CounselFees { get; } = new("counsel-fees", "Counsel's fees", "律师费", "Phí luật sư", "Honoraires d'avocat");

    /// <summary>Help inside detention or prison, other than money.</summary>
    public static SupportKind DetentionHelp { get; } =
        new("detention-help", "Help in detention or prison", "在押期间的协助", "Trợ giúp trong nơi giam giữ", "Aide en détention ou en prison");

    /// <summary>Money for someone in detention or prison.</summary>
    public static SupportKind DetentionAllowance { get; } =
        new("detention-allowance", "Allowance in detention", "在押生活费", "Trợ cấp trong thời gian bị giam", "Allocation en détention");

    /// <summary>Travel to someone held far from home.</summary>
    public static SupportKind FamilyVisit { get; } = new("family-visit", "Family visit", "家属探视", "Thăm gặp của gia đình", "Visite de la famille");

    /// <summary>Care of the mind, during and after.</summary>
    public static SupportKind Psychosocial { get; } = new("psychosocial", "Psychosocial support", "心理社会支持", "Hỗ trợ tâm lý xã hội", "Soutien psychosocial");

    /// <summary>Money, for what is needed most.</summary>
    public static SupportKind FinancialAid { get; } = new("financial-aid", "Financial aid", "经济援助", "Trợ giúp tài chính", "Aide financière");

    /// <summary>Someone sits in the court room and watches.</summary>
    public static SupportKind TrialObservation { get; } =
        new("trial-observation", "Trial observation", "旁听观察审判", "Quan sát phiên tòa", "Observation de procès");

    /// <summary>A diplomat or organisation visits someone in prison.</summary>
    public static SupportKind PrisonVisit { get; } = new("prison-visit", "Prison visit", "探监", "Thăm tù nhân", "Visite en prison");

    /// <summary>Help with a visa.</summary>
    public static SupportKind Visa { get; } = new("visa", "Visa", "签证协助", "Hỗ trợ thị thực", "Visa");

    /// <summary>Shelter in an embassy, where nothing else is left.</summary>
    public static SupportKind EmbassyShelter { get; } =
        new("embassy-shelter", "Shelter in an embassy", "使馆庇护", "Nương náu trong đại sứ quán", "Refuge dans une ambassade");

    /// <summary>Help with asking for asylum.</summary>
    public static SupportKind AsylumHelp { get; } = new("asylum-help", "Help with asylum", "协助申请庇护", "Hỗ trợ xin tị nạn", "Aide à la demande d'asile");

    /// <summary>Being seen with, invited, named in public.</summary>
    public static SupportKind Visibility { get; } =
        new("visibility", "Contacts and visibility", "公开接触与关注", "Tiếp xúc và tạo sự chú ý", "Contacts et visibilité");

    /// <summary>A place to rest, study and work for a time.</summary>
    public static SupportKind Fellowship { get; } = new("fellowship", "Fellowship", "访问学者或研修项目", "Chương trình học bổng nghỉ dưỡng", "Bourse d'accueil");

    /// <summary>Speaking to those who can change it.</summary>
    public static SupportKind Advocacy { get; } = new("advocacy", "Advocacy", "倡导", "Vận động", "Plaidoyer");

    /// <summary>Handing over to somebody who can help.</summary>
    public static SupportKind Referral { get; } = new("referral", "Referral", "转介", "Chuyển tiếp", "Orientation vers un autre soutien");

    /// <inheritdoc/>
    public static ImmutableArray<SupportKind> All { get; } =
    [
        PhysicalSecurity, DigitalSecurity, Communications, SecurityTraining, SecureTransport, LegalAid, Medical, Humanitarian, Relocation,
        UrgentAdvocacy, OtherEmergency, Counsel, CounselFees, DetentionHelp, DetentionAllowance, FamilyVisit, Psychosocial, FinancialAid,
        TrialObservation, PrisonVisit, Visa, EmbassyShelter, AsylumHelp, Visibility, Fellowship, Advocacy, Referral,
    ];

    /// <summary>Whether the emergency grants of ProtectDefenders.eu may pay for it: one of their eleven kinds of activity.</summary>
    public bool IsEmergencyActivity => All.IndexOf(this) <= All.IndexOf(OtherEmergency);

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SupportKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
