using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a line of a budget is for.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<BudgetCategory>))]
public sealed class BudgetCategory : VocabularyTerm, IVocabularyTerm<BudgetCategory>
{
    private BudgetCategory(string code, string english, string chinese, string vietnamese, string french)
        : base("budget", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>What the grant is there to do.</summary>
    public static BudgetCategory Activities { get; } = new("activities", "Activities", "活动", "Hoạt động", "Activités");

    /// <summary>Pay of those who do it.</summary>
    public static BudgetCategory Personnel { get; } = new("personnel", "Personnel", "人员", "Nhân sự", "Personnel");

    /// <summary>Getting there and back.</summary>
    public static BudgetCategory Travel { get; } = new("travel", "Travel", "差旅", "Đi lại", "Déplacements");

    /// <summary>Things that last.</summary>
    public static BudgetCategory Equipment { get; } = new("equipment", "Equipment", "设备", "Thiết bị", "Équipement");

    /// <summary>Fees of lawyers, doctors and courts.</summary>
    public static BudgetCategory Fees { get; } =
        new("fees", "Professional and court fees", "专业费用和诉讼费", "Phí luật sư, bác sĩ và tòa án", "Honoraires et frais de justice");

    /// <summary>Rent, food and the like.</summary>
    public static BudgetCategory Living { get; } = new("living", "Living costs", "生活费", "Sinh hoạt phí", "Frais de subsistance");

    /// <summary>Protection of people, places and data.</summary>
    public static BudgetCategory Security { get; } = new("security", "Security", "安全", "An ninh", "Sécurité");

    /// <summary>Running the organisation. Counts as administration in a ratio.</summary>
    public static BudgetCategory Administration { get; } = new("administration", "Administration", "行政", "Hành chính", "Administration");

    /// <summary>Kept for what nobody foresaw.</summary>
    public static BudgetCategory Contingency { get; } = new("contingency", "Contingency", "不可预见费", "Dự phòng", "Imprévus");

    /// <inheritdoc/>
    public static ImmutableArray<BudgetCategory> All { get; } = [Activities, Personnel, Travel, Equipment, Fees, Living, Security, Administration, Contingency];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out BudgetCategory? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
