using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a grant pays for.</summary>
/// <remarks>Source: the review of Safeguard Defenders of 2019, and its programme pages. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantPurpose>))]
public sealed class GrantPurpose : VocabularyTerm, IVocabularyTerm<GrantPurpose>
{
    private GrantPurpose(string code, string english, string chinese, string vietnamese, string french)
        : base("use", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Counsel, court fees, bail.</summary>
    public static GrantPurpose LegalAid { get; } = new("legal-aid", "Legal aid", "法律援助", "Trợ giúp pháp lý", "Aide juridique");

    /// <summary>Money for someone in detention or prison.</summary>
    public static GrantPurpose DetentionSupport { get; } =
        new("detention-support", "Support in detention", "在押支持", "Hỗ trợ trong thời gian bị giam", "Soutien en détention");

    /// <summary>Physical recovery.</summary>
    public static GrantPurpose MedicalRecovery { get; } = new("medical-recovery", "Medical recovery", "身体康复", "Phục hồi sức khỏe", "Rétablissement physique");

    /// <summary>Mental recovery.</summary>
    public static GrantPurpose PsychosocialSupport { get; } =
        new("psychosocial-support", "Psychosocial support", "心理社会支持", "Hỗ trợ tâm lý xã hội", "Soutien psychosocial");

    /// <summary>Travel to someone held far from home.</summary>
    public static GrantPurpose FamilyVisit { get; } = new("family-visit", "Family visit", "家属探视", "Thăm gặp của gia đình", "Visite de la famille");

    /// <summary>Going to a safe place for a time.</summary>
    public static GrantPurpose Relocation { get; } = new("relocation", "Relocation", "转移安置", "Tạm lánh", "Relocalisation");

    /// <summary>Finding out what happened.</summary>
    public static GrantPurpose Investigation { get; } = new("investigation", "Investigation", "调查", "Điều tra", "Enquête");

    /// <summary>Training.</summary>
    public static GrantPurpose Training { get; } = new("training", "Training", "培训", "Tập huấn", "Formation");

    /// <summary>Making a local organisation stronger.</summary>
    public static GrantPurpose CapacityBuilding { get; } =
        new("capacity-building", "Capacity building", "能力建设", "Nâng cao năng lực", "Renforcement des capacités");

    /// <summary>Acting for someone at risk.</summary>
    public static GrantPurpose DirectIntervention { get; } =
        new("direct-intervention", "Direct intervention", "直接干预", "Can thiệp trực tiếp", "Intervention directe");

    /// <summary>Safer people, premises, devices and data.</summary>
    public static GrantPurpose Security { get; } = new("security", "Security", "安全防护", "An ninh", "Sécurité");

    /// <summary>Living costs of a defender or the family.</summary>
    public static GrantPurpose Humanitarian { get; } = new("humanitarian", "Humanitarian assistance", "人道援助", "Hỗ trợ nhân đạo", "Aide humanitaire");

    /// <summary>Speaking to those who can change it.</summary>
    public static GrantPurpose Advocacy { get; } = new("advocacy", "Advocacy", "倡导", "Vận động", "Plaidoyer");

    /// <summary>Running an organisation.</summary>
    public static GrantPurpose Operations { get; } = new("operations", "Running costs", "机构运营费用", "Chi phí vận hành", "Frais de fonctionnement");

    /// <inheritdoc/>
    public static ImmutableArray<GrantPurpose> All { get; } =
    [
        LegalAid, DetentionSupport, MedicalRecovery, PsychosocialSupport, FamilyVisit, Relocation, Investigation, Training, CapacityBuilding,
        DirectIntervention, Security, Humanitarian, Advocacy, Operations,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantPurpose? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
