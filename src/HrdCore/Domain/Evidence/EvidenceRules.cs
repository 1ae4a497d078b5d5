using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Evidence;

/// <summary>What has to hold between two versions of a piece of evidence. A store asks before it puts the second in the place of the first.</summary>
public static class EvidenceRules
{
    /// <summary>Whether one version may follow another: the same original, the chain and the copies only longer, no copy changed, nothing taken away that was recorded beside them, and no step left out.</summary>
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
        CheckCopies(ref check, before, after);

        // The chain does not hold these. A grade may be given later, or again by someone else; it does not go away.
        check.That(IsKept(before.AcquiredFrom, after.AcquiredFrom), "acquiredFrom", ValidationRule.EvidenceKept);
        check.That(IsKept(before.AcquiredHow, after.AcquiredHow), "acquiredHow", ValidationRule.EvidenceKept);
        check.That(before.IstanbulGrade is null || after.IstanbulGrade is not null, "istanbulGrade", ValidationRule.EvidenceKept);
        check.That(before.Status == after.Status || before.MayMoveTo(after.Status, out _), "status", ValidationRule.EvidenceStep);
        return check.Report();
    }

    private static void CheckCopies(ref Check check, EvidenceItem before, EvidenceItem after)
    {
        var now = after.Copies.ToDictionary(copy => copy.Id);
        check.That(before.Copies.All(copy => now.ContainsKey(copy.Id)), "copies", ValidationRule.CustodyKept);
        for (var i = 0; i < before.Copies.Length; i++)
        {
            // A copy for the court that is called one to work with has the same entry in the chain: only this tells.
            var copy = before.Copies[i];
            var isSame = !now.TryGetValue(copy.Id, out var same)
                || (same.Kind == copy.Kind && same.Hash == copy.Hash && same.Parent == copy.Parent && same.MadeAt == copy.MadeAt && same.MadeBy == copy.MadeBy && IsKept(copy.TakenOut, same.TakenOut));
            check.That(isSame, $"copies[{after.Copies.IndexOf(same!)}]", ValidationRule.CopyKept);
        }
    }

    private static bool IsKept(Sensitive<string>? before, Sensitive<string>? after) => before is null || before.Equals(after);
}
