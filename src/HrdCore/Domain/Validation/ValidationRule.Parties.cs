using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of people and organisations.
public sealed partial class ValidationRule
{
    /// <summary>Whoever answers for someone is family or the guardian, and the record says so.</summary>
    public static ValidationRule ConsentRelation { get; } = new(
        Severity.Error,
        "consent-relation",
        "Nothing says that whoever answered is family or the guardian and may answer. Record the relationship.",
        "没有记录表明代答者是家属或监护人且有权代答。请记录其关系。",
        "Không có gì cho biết người trả lời là gia đình hay người giám hộ và được trả lời. Hãy ghi mối quan hệ.",
        "Rien ne dit que la personne qui a répondu est de la famille ou tutrice et peut répondre. Notez le lien.");

    private static ImmutableArray<ValidationRule> OfParties => [ConsentRelation];
}
