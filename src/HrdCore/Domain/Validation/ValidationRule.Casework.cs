using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of casework.
public sealed partial class ValidationRule
{
    /// <summary>A case that is declined needs a reason.</summary>
    public static ValidationRule DeclineReason { get; } = new(
        Severity.Error,
        "decline-reason",
        "A case is declined for a stated reason. Give one.",
        "婉拒个案须说明理由。请填写。",
        "Từ chối hồ sơ phải có lý do. Hãy nêu lý do.",
        "Un dossier n'est refusé que pour un motif énoncé. Indiquez-le.");

    private static ImmutableArray<ValidationRule> OfCasework => [DeclineReason];
}
