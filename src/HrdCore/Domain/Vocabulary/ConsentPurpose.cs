using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a consent is for. Whatever a consent does not name is not allowed.</summary>
/// <remarks>Codes and labels are our own. The letter to a government and the report that everyone can read are two questions, as the special procedures
/// of the United Nations ask them.</remarks>
[JsonConverter(typeof(TermJsonConverter<ConsentPurpose>))]
public sealed class ConsentPurpose : VocabularyTerm, IVocabularyTerm<ConsentPurpose>
{
    private ConsentPurpose(string code, string english, string chinese, string vietnamese, string french)
        : base("cons", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Helping the person.</summary>
    public static ConsentPurpose Service { get; } = new("service", "Service", "提供服务", "Cung cấp dịch vụ", "Prestation de service");

    /// <summary>Handing over to another organisation.</summary>
    public static ConsentPurpose Referral { get; } = new("referral", "Referral", "转介", "Chuyển tiếp", "Orientation");

    /// <summary>Acting in law.</summary>
    public static ConsentPurpose LegalRepresentation { get; } =
        new("legal-representation", "Legal representation", "法律代理", "Đại diện pháp lý", "Représentation juridique");

    /// <summary>The name may stand in a letter of the United Nations to the government.</summary>
    public static ConsentPurpose GovernmentLetter { get; } =
        new(
            "un.government-letter", "Letter from the United Nations to the government", "联合国致政府函件", "Thư của Liên Hợp Quốc gửi chính phủ",
            "Lettre des Nations Unies au gouvernement");

    /// <summary>The name may stand in the public report and database of the United Nations.</summary>
    public static ConsentPurpose PublicReport { get; } =
        new("un.public-report", "Public report of the United Nations", "联合国公开报告", "Báo cáo công khai của Liên Hợp Quốc", "Rapport public des Nations Unies");

    /// <summary>Speaking to the media.</summary>
    public static ConsentPurpose Media { get; } = new("media", "Media", "媒体", "Truyền thông", "Médias");

    /// <summary>Reporting to a donor.</summary>
    public static ConsentPurpose DonorReport { get; } =
        new("donor-report", "Report to a donor", "向资助方报告", "Báo cáo cho nhà tài trợ", "Rapport à un bailleur de fonds");

    /// <summary>Being counted.</summary>
    public static ConsentPurpose Statistics { get; } = new("statistics", "Statistics", "统计", "Thống kê", "Statistiques");

    /// <summary>Research.</summary>
    public static ConsentPurpose Research { get; } = new("research", "Research", "研究", "Nghiên cứu", "Recherche");

    /// <summary>Serving as an example in training.</summary>
    public static ConsentPurpose TrainingExample { get; } =
        new("training-example", "Example in training", "培训案例", "Ví dụ trong tập huấn", "Exemple de formation");

    /// <summary>Telling the host of a relocation.</summary>
    public static ConsentPurpose RelocationHost { get; } =
        new("relocation-host", "Host of a relocation", "告知安置接待方", "Nơi tiếp nhận tạm lánh", "Hôte d'une relocalisation");

    /// <summary>Speaking to the family.</summary>
    public static ConsentPurpose FamilyContact { get; } =
        new("family-contact", "Contact with the family", "与家属联系", "Liên hệ với gia đình", "Contact avec la famille");

    /// <summary>Acting on the instructions that were left for an emergency.</summary>
    public static ConsentPurpose EmergencyActivation { get; } =
        new("emergency-activation", "Activation in an emergency", "启动应急安排", "Kích hoạt khi khẩn cấp", "Activation en urgence");

    /// <inheritdoc/>
    public static ImmutableArray<ConsentPurpose> All { get; } =
    [
        Service, Referral, LegalRepresentation, GovernmentLetter, PublicReport, Media, DonorReport, Statistics, Research, TrainingExample,
        RelocationHost, FamilyContact, EmergencyActivation,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ConsentPurpose? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
