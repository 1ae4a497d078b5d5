using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Evidence;

/// <summary>What has to hold between two versions of a piece of evidence. A store asks before it puts the second in the place of the first.</summary>
public static class EvidenceRules
{
    /// <summary>Whether one version may follow another: the same original, the chain and the copies only longer, and no step left out.</summary>
    /// <param name="before">The version that is stored.</param>
    /// <param name="after">The version that is to take its place.</param>
    /// <exception cref="ArgumentNullException">A version is null.</exception>
    public static ValidationReport CheckSuccessor(EvidenceItem before, EvidenceItem after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var check = new Check(nameof(EvidenceItem));
        check.That(before.Id == after.Id, "id", ValidationRule.Inconsistent);
        check.That(
            before.Original == after.Original && before.Material == after.Material && before.AcquiredAt == after.AcquiredAt && before.AcquiredBy == after.AcquiredBy,
            "original",
            ValidationRule.OriginalKept);
        check.That(
            after.Custody.Length >= before.Custody.Length && before.Custody.Select(entry => entry.Hash).SequenceEqual(after.Custody.Take(before.Custody.Length).Select(entry => entry.Hash)),
            "custody",
            ValidationRule.CustodyKept);
        check.That(
            before.Copies.All(copy => after.Copies.Any(same => same.Id == copy.Id && same.Kind == copy.Kind && same.Hash == copy.Hash && same.Parent == copy.Parent
                && same.MadeAt == copy.MadeAt && same.MadeBy == copy.MadeBy)),
            "copies",
            ValidationRule.CustodyKept);
        check.That(before.Status == after.Status || before.MayMoveTo(after.Status, out _), "status", ValidationRule.EvidenceStep);
        return check.Report();
    }
}
