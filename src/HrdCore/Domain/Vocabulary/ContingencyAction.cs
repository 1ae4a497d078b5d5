using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a defender allows, or forbids, others to do in an emergency.</summary>
/// <remarks>Source: own codes and labels. Each action has the audience that it tells, which the defender's consent has to name: what the organisation does itself and with the family
/// is internal; counsel and employer are partners; authorities, embassies and the United Nations read it as they read a filing; and what the media get, anyone may read.</remarks>
[JsonConverter(typeof(TermJsonConverter<ContingencyAction>))]
public sealed class ContingencyAction : VocabularyTerm, IVocabularyTerm<ContingencyAction>
{
    private ContingencyAction(Audience audience, string code, string english, string chinese, string vietnamese, string french)
        : base("contingency-action", code, english, chinese, vietnamese, french) => Audience = audience;

    /// <summary>Whom the action tells that something happened to the defender.</summary>
    public Audience Audience { get; }

    /// <summary>Tell the family.</summary>
    public static ContingencyAction TellFamily { get; } = new(Audience.Internal, "tell-family", "Tell the family", "通知家属", "Báo cho gia đình", "Prévenir la famille");

    /// <summary>Tell the employer or organisation.</summary>
    public static ContingencyAction TellEmployer { get; } =
        new(Audience.Partner, "tell-employer", "Tell the employer or organisation", "通知单位或组织", "Báo cho nơi làm việc hoặc tổ chức", "Prévenir l'employeur ou l'organisation");

    /// <summary>Send the counsel whom the defender chose.</summary>
    public static ContingencyAction EngageCounsel { get; } =
        new(Audience.Partner, "engage-counsel", "Engage the chosen counsel", "委托自选律师", "Mời luật sư đã chọn", "Mandater l'avocat choisi");

    /// <summary>Ask the authorities where the defender is.</summary>
    public static ContingencyAction AskAuthorities { get; } =
        new(Audience.LegalFiling, "ask-authorities", "Ask the authorities", "向当局查询", "Hỏi chính quyền", "Interroger les autorités");

    /// <summary>Tell embassies.</summary>
    public static ContingencyAction TellEmbassies { get; } =
        new(Audience.LegalFiling, "tell-embassies", "Tell embassies", "通知使馆", "Báo cho các đại sứ quán", "Prévenir des ambassades");

    /// <summary>Send an appeal to the United Nations.</summary>
    public static ContingencyAction AppealToUnitedNations { get; } =
        new(Audience.LegalFiling, "appeal-un", "Appeal to the United Nations", "向联合国申诉", "Kêu gọi Liên Hợp Quốc", "Saisir les Nations Unies");

    /// <summary>Speak to the media.</summary>
    public static ContingencyAction SpeakToMedia { get; } =
        new(Audience.PublicReport, "speak-to-media", "Speak to the media", "向媒体发声", "Lên tiếng với truyền thông", "S'exprimer dans les médias");

    /// <summary>Publish what the defender recorded for this.</summary>
    public static ContingencyAction ReleaseStatement { get; } =
        new(Audience.PublicReport, "release-statement", "Release the recorded statement", "公布预录声明", "Công bố tuyên bố đã ghi sẵn", "Diffuser la déclaration enregistrée");

    /// <summary>Use the pictures that the defender left.</summary>
    public static ContingencyAction UseImages { get; } =
        new(Audience.PublicReport, "use-images", "Use the images left", "使用预留照片", "Dùng hình ảnh đã để lại", "Utiliser les images laissées");

    /// <summary>Close accounts and lock devices.</summary>
    public static ContingencyAction SecureDevices { get; } =
        new(Audience.Internal, "secure-devices", "Secure devices and accounts", "保护设备和账户", "Bảo vệ thiết bị và tài khoản", "Sécuriser appareils et comptes");

    /// <summary>Bring the family to safety.</summary>
    public static ContingencyAction MoveFamily { get; } =
        new(Audience.Internal, "move-family", "Bring the family to safety", "转移家属", "Đưa gia đình đến nơi an toàn", "Mettre la famille à l'abri");

    /// <summary>Give the family money.</summary>
    public static ContingencyAction SupportFamily { get; } = new(Audience.Internal, "support-family", "Support the family", "资助家属", "Hỗ trợ gia đình", "Soutenir la famille");

    /// <inheritdoc/>
    public static ImmutableArray<ContingencyAction> All { get; } =
    [
        TellFamily, TellEmployer, EngageCounsel, AskAuthorities, TellEmbassies, AppealToUnitedNations, SpeakToMedia, ReleaseStatement, UseImages,
        SecureDevices, MoveFamily, SupportFamily,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ContingencyAction? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
