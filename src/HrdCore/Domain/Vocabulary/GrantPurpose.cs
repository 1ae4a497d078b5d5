using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a grant pays for.</summary>
public sealed class GrantPurpose : VocabularyTerm, IVocabularyTerm<GrantPurpose>
{
    private GrantPurpose(string code, string english)
        : base("use", code, english)
    {
    }

    /// <summary>Counsel, court fees, bail.</summary>
    public static GrantPurpose LegalAid { get; } = new("legal-aid", "Legal aid");

    /// <summary>Money for someone in detention or prison.</summary>
    public static GrantPurpose DetentionSupport { get; } = new("detention-support", "Support in detention");

    /// <summary>Physical recovery.</summary>
    public static GrantPurpose MedicalRecovery { get; } = new("medical-recovery", "Medical recovery");

    /// <summary>Mental recovery.</summary>
    public static GrantPurpose PsychosocialSupport { get; } = new("psychosocial-support", "Psychosocial support");

    /// <summary>Travel to someone held far from home.</summary>
    public static GrantPurpose FamilyVisit { get; } = new("family-visit", "Family visit");

    /// <summary>Going to a safe place for a time.</summary>
    public static GrantPurpose Relocation { get; } = new("relocation", "Relocation");

    /// <summary>Finding out what happened.</summary>
    public static GrantPurpose Investigation { get; } = new("investigation", "Investigation");

    /// <summary>Training.</summary>
    public static GrantPurpose Training { get; } = new("training", "Training");

    /// <summary>Making a local organisation stronger.</summary>
    public static GrantPurpose CapacityBuilding { get; } = new("capacity-building", "Capacity building");

    /// <summary>Acting for someone at risk.</summary>
    public static GrantPurpose DirectIntervention { get; } = new("direct-intervention", "Direct intervention");

    /// <inheritdoc/>
    public static ImmutableArray<GrantPurpose> All { get; } =
    [
        LegalAid, DetentionSupport, MedicalRecovery, PsychosocialSupport, FamilyVisit, Relocation, Investigation, Training, CapacityBuilding,
        DirectIntervention,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantPurpose? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
