using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a protection plan does against a threat.</summary>
/// <remarks>Source: the security advice of the FORUM-ASIA booklet, and what grants for protection pay for. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ProtectionMeasureKind>))]
public sealed class ProtectionMeasureKind : VocabularyTerm, IVocabularyTerm<ProtectionMeasureKind>
{
    private ProtectionMeasureKind(string code, string english, string chinese, string vietnamese, string french)
        : base("measure", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Regular signs of life.</summary>
    public static ProtectionMeasureKind CheckIn { get; } = new("check-in", "Check-ins", "定期报平安", "Báo an định kỳ", "Points de contact réguliers");

    /// <summary>Somebody goes along.</summary>
    public static ProtectionMeasureKind Accompaniment { get; } = new("accompaniment", "Accompaniment", "陪同", "Đi cùng bảo vệ", "Accompagnement");

    /// <summary>A safer home.</summary>
    public static ProtectionMeasureKind HomeSecurity { get; } = new("home-security", "Home security", "住所安全", "An ninh nhà ở", "Sécurité du domicile");

    /// <summary>A safer office, with equipment.</summary>
    public static ProtectionMeasureKind OfficeSecurity { get; } =
        new("office-security", "Office security", "办公场所安全", "An ninh văn phòng", "Sécurité des bureaux");

    /// <summary>Safer devices and accounts.</summary>
    public static ProtectionMeasureKind DigitalSecurity { get; } = new("digital-security", "Digital security", "数字安全", "An ninh số", "Sécurité numérique");

    /// <summary>An alarm that tells chosen people, with the place.</summary>
    public static ProtectionMeasureKind PanicButton { get; } = new("panic-button", "Panic button", "紧急报警按钮", "Nút báo động", "Bouton d'alarme");

    /// <summary>Safe ways from place to place.</summary>
    public static ProtectionMeasureKind SecureTransport { get; } = new("secure-transport", "Secure transport", "安全交通", "Đi lại an toàn", "Transport sécurisé");

    /// <summary>A place to stay that few know.</summary>
    public static ProtectionMeasureKind SafeHouse { get; } = new("safe-house", "Safe house", "安全住所", "Nhà an toàn", "Lieu sûr");

    /// <summary>Going away for a time.</summary>
    public static ProtectionMeasureKind Relocation { get; } = new("relocation", "Temporary relocation", "临时转移安置", "Tạm lánh", "Relocalisation temporaire");

    /// <summary>Counsel is ready before it happens.</summary>
    public static ProtectionMeasureKind LegalStandby { get; } = new("legal-standby", "Counsel on standby", "律师待命", "Luật sư sẵn sàng", "Avocat en réserve");

    /// <summary>Medical care.</summary>
    public static ProtectionMeasureKind MedicalCare { get; } = new("medical-care", "Medical care", "医疗", "Chăm sóc y tế", "Soins médicaux");

    /// <summary>Care of the mind.</summary>
    public static ProtectionMeasureKind PsychosocialCare { get; } =
        new("psychosocial-care", "Psychosocial care", "心理社会支持", "Hỗ trợ tâm lý xã hội", "Soutien psychosocial");

    /// <summary>Help for the family.</summary>
    public static ProtectionMeasureKind FamilySupport { get; } = new("family-support", "Family support", "家属支持", "Hỗ trợ gia đình", "Soutien à la famille");

    /// <summary>Being known protects.</summary>
    public static ProtectionMeasureKind Visibility { get; } = new("visibility", "Visibility", "提高关注度", "Tạo sự chú ý", "Visibilité");

    /// <summary>Not being seen protects.</summary>
    public static ProtectionMeasureKind LowProfile { get; } = new("low-profile", "Low profile", "保持低调", "Giữ kín tiếng", "Discrétion");

    /// <summary>Learning how to stay safe.</summary>
    public static ProtectionMeasureKind Training { get; } = new("training", "Security training", "安全培训", "Tập huấn an ninh", "Formation à la sécurité");

    /// <inheritdoc/>
    public static ImmutableArray<ProtectionMeasureKind> All { get; } =
    [
        CheckIn, Accompaniment, HomeSecurity, OfficeSecurity, DigitalSecurity, PanicButton, SecureTransport, SafeHouse, Relocation, LegalStandby,
        MedicalCare, PsychosocialCare, FamilySupport, Visibility, LowProfile, Training,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ProtectionMeasureKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
