using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a training is about.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on training. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrainingTopic>))]
public sealed class TrainingTopic : VocabularyTerm, IVocabularyTerm<TrainingTopic>
{
    private TrainingTopic(string code, string english, string chinese, string vietnamese, string french)
        : base("training-topic", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Using the law on information held by authorities.</summary>
    public static TrainingTopic FreedomOfInformation { get; } =
        new("freedom-of-information", "Freedom of information law", "信息公开法", "Luật tiếp cận thông tin", "Droit à l'information publique");

    /// <summary>What to do when counsel is refused.</summary>
    public static TrainingTopic CounselDenied { get; } =
        new("counsel-denied", "Denied access to a lawyer", "会见权被剥夺的应对", "Bị từ chối gặp luật sư", "Refus d'accès à l'avocat");

    /// <summary>Keeping evidence out that was got by torture.</summary>
    public static TrainingTopic TortureEvidence { get; } =
        new(
            "torture-evidence", "Excluding evidence obtained by torture", "排除酷刑所得证据", "Loại trừ chứng cứ có được do tra tấn",
            "Exclusion des preuves obtenues par la torture");

    /// <summary>The mind after torture or long interrogation.</summary>
    public static TrainingTopic MentalHealth { get; } =
        new(
            "mental-health", "Mental health after torture or interrogation", "酷刑或审讯后的心理健康", "Sức khỏe tâm thần sau tra tấn hoặc hỏi cung",
            "Santé mentale après torture ou interrogatoire");

    /// <summary>Safer devices and data.</summary>
    public static TrainingTopic DigitalSecurity { get; } = new("digital-security", "Digital security", "数字安全", "An ninh số", "Sécurité numérique");

    /// <summary>Staying safe in the field.</summary>
    public static TrainingTopic FieldSafety { get; } = new("field-safety", "Safety in the field", "实地工作安全", "An toàn thực địa", "Sécurité sur le terrain");

    /// <summary>Plan, budget, books and report of a project.</summary>
    public static TrainingTopic GrantManagement { get; } =
        new("grant-management", "Project and grant management", "项目和资助管理", "Quản lý dự án và tài trợ", "Gestion de projets et de subventions");

    /// <inheritdoc/>
    public static ImmutableArray<TrainingTopic> All { get; } =
    [
        FreedomOfInformation, CounselDenied, TortureEvidence, MentalHealth, DigitalSecurity, FieldSafety, GrantManagement,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrainingTopic? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
