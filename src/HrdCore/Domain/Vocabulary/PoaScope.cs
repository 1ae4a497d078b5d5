using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a power of attorney covers. Whatever it does not name, its holder may not do.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<PoaScope>))]
public sealed class PoaScope : VocabularyTerm, IVocabularyTerm<PoaScope>
{
    private PoaScope(string code, string english, string chinese, string vietnamese, string french)
        : base("poa-scope", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Choose and dismiss counsel.</summary>
    public static PoaScope AppointCounsel { get; } = new("appoint-counsel", "Appoint counsel", "聘请和解聘律师", "Chọn và thay luật sư", "Désigner un avocat");

    /// <summary>File papers and appeals.</summary>
    public static PoaScope FileInCourt { get; } = new("file-in-court", "File in court", "提交诉讼文书和上诉", "Nộp đơn và kháng cáo", "Agir en justice");

    /// <summary>Receive documents.</summary>
    public static PoaScope ReceiveDocuments { get; } = new("receive-documents", "Receive documents", "领取文书", "Nhận giấy tờ", "Recevoir des documents");

    /// <summary>Visit in detention.</summary>
    public static PoaScope Visit { get; } = new("visit", "Visit in detention", "探视在押人", "Thăm gặp khi bị giam", "Rendre visite en détention");

    /// <summary>Decide on treatment.</summary>
    public static PoaScope MedicalDecisions { get; } = new("medical-decisions", "Medical decisions", "医疗决定", "Quyết định về y tế", "Décisions médicales");

    /// <summary>Receive and spend money.</summary>
    public static PoaScope ManageMoney { get; } = new("manage-money", "Manage money", "管理钱款", "Quản lý tiền", "Gérer de l'argent");

    /// <summary>Look after home and belongings.</summary>
    public static PoaScope ManageProperty { get; } = new("manage-property", "Manage property", "管理财产", "Quản lý tài sản", "Gérer les biens");

    /// <summary>Look after the children.</summary>
    public static PoaScope CareForChildren { get; } = new("care-for-children", "Care for children", "照顾子女", "Chăm sóc con cái", "S'occuper des enfants");

    /// <summary>Consent to the use of data.</summary>
    public static PoaScope GiveConsent { get; } = new("give-consent", "Give consent", "代为表示同意", "Thay mặt đồng ý", "Donner le consentement");

    /// <summary>Speak in public.</summary>
    public static PoaScope SpeakPublicly { get; } = new("speak-publicly", "Speak in public", "公开发言", "Phát biểu công khai", "S'exprimer publiquement");

    /// <summary>Write to the United Nations.</summary>
    public static PoaScope AppealToUnitedNations { get; } =
        new("appeal-un", "Appeal to the United Nations", "向联合国申诉", "Kêu gọi Liên Hợp Quốc", "Saisir les Nations Unies");

    /// <inheritdoc/>
    public static ImmutableArray<PoaScope> All { get; } =
    [
        AppointCounsel, FileInCourt, ReceiveDocuments, Visit, MedicalDecisions, ManageMoney, ManageProperty, CareForChildren, GiveConsent,
        SpeakPublicly, AppealToUnitedNations,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PoaScope? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
