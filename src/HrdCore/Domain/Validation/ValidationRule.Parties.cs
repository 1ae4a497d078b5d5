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

    /// <summary>An alias of one person is the legal name of another.</summary>
    public static ValidationRule AliasOfAnother { get; } = new(
        Severity.Warning,
        "alias-of-another",
        "This alias is the legal name of another person here. Choose another alias, or make sure that both are meant.",
        "该化名与此处另一人的法定姓名相同。请另选化名，或确认确实如此。",
        "Bí danh này là tên thật của một người khác ở đây. Hãy chọn bí danh khác hoặc chắc chắn rằng đúng như vậy.",
        "Ce pseudonyme est le nom légal d'une autre personne ici. Choisissez-en un autre, ou assurez-vous que c'est voulu.");

    private static ImmutableArray<ValidationRule> OfParties => [ConsentRelation, AliasOfAnother];
}
