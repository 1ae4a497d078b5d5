using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What is checked before an activity or a journey, and in the office.</summary>
/// <remarks>Source: the security advice of the FORUM-ASIA booklet. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<PhysicalSafetyCheck>))]
public sealed class PhysicalSafetyCheck : VocabularyTerm, IVocabularyTerm<PhysicalSafetyCheck>
{
    private PhysicalSafetyCheck(string code, string english, string chinese, string vietnamese, string french)
        : base("physical-check", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The risk was assessed before the activity or journey.</summary>
    public static PhysicalSafetyCheck RiskAssessed { get; } =
        new("risk-assessed", "Risk assessed beforehand", "事先评估风险", "Đã đánh giá rủi ro trước", "Risques évalués à l'avance");

    /// <summary>The nearest hospital is known.</summary>
    public static PhysicalSafetyCheck HospitalKnown { get; } =
        new("hospital-known", "Nearest hospital known", "知道最近的医院", "Biết bệnh viện gần nhất", "Hôpital le plus proche connu");

    /// <summary>The nearest police station is known.</summary>
    public static PhysicalSafetyCheck PoliceKnown { get; } =
        new("police-known", "Nearest police station known", "知道最近的警局", "Biết đồn cảnh sát gần nhất", "Poste de police le plus proche connu");

    /// <summary>No papers are carried that need not be.</summary>
    public static PhysicalSafetyCheck NoPaper { get; } =
        new("no-paper", "No unnecessary papers carried", "不携带不必要的纸质文件", "Không mang giấy tờ không cần thiết", "Pas de papiers inutiles sur soi");

    /// <summary>Every visitor is written down.</summary>
    public static PhysicalSafetyCheck VisitorsRegistered { get; } =
        new("visitors-registered", "Visitors registered", "登记来访者", "Ghi lại khách đến", "Visiteurs enregistrés");

    /// <summary>Emergency numbers are at hand.</summary>
    public static PhysicalSafetyCheck EmergencyNumbers { get; } =
        new("emergency-numbers", "Emergency numbers at hand", "备有紧急联系电话", "Có sẵn số khẩn cấp", "Numéros d'urgence à portée de main");

    /// <summary>The office has security equipment.</summary>
    public static PhysicalSafetyCheck OfficeEquipment { get; } =
        new("office-equipment", "Office security equipment", "办公场所配备安防设备", "Thiết bị an ninh văn phòng", "Équipement de sécurité au bureau");

    /// <inheritdoc/>
    public static ImmutableArray<PhysicalSafetyCheck> All { get; } =
    [
        RiskAssessed, HospitalKnown, PoliceKnown, NoPaper, VisitorsRegistered, EmergencyNumbers, OfficeEquipment,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PhysicalSafetyCheck? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
