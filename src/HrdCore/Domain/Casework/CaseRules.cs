using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Casework;

/// <summary>What has to hold between two versions of a case. A store asks before it puts the second in the place of the first.</summary>
public static class CaseRules
{
    /// <summary>Whether one version of a case may follow another: the same case of the same kind under its reference, received at the same instant, every event, every referral under which data went out, and whatever nobody here knows still
    /// there, and no step left out.</summary>
    /// <param name="before">The version that is stored.</param>
    /// <param name="after">The version that is to take its place.</param>
    /// <exception cref="ArgumentNullException">A version is null.</exception>
    public static ValidationReport CheckSuccessor(Case before, Case after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var check = new Check(nameof(Case));
        check.That(before.Id == after.Id, "id", ValidationRule.Unchanged);
        check.That(before.Kind == after.Kind, "kind", ValidationRule.Unchanged);
        check.That(before.Intake.ReceivedAt == after.Intake.ReceivedAt, "intake.receivedAt", ValidationRule.Unchanged); // the clock of an urgent action starts there
        CheckUnknown(ref check, before, after, string.Empty);
        check.That(before.Reference == after.Reference, "reference", ValidationRule.Unchanged);
        CheckReferrals(ref check, before, after);
        check.That(before.Events.All(after.Events.Contains), "events", ValidationRule.EventKept);
        check.That(
            before.Status == after.Status || before.Kind != after.Kind || before.MayMoveTo(after.Status, out _, after.DeclineReason),
            "status",
            ValidationRule.CaseStep);
        return check.Report();
    }

    // In the case and in whatever part of it is in both; a part that was taken out took its own along.
    private static void CheckUnknown(ref Check check, DomainRecord before, DomainRecord after, string path)
    {
        check.That(before.Unknown?.AreIn(after.Unknown) != false, path, ValidationRule.UnknownKept);
        var parts = after.Parts.ToDictionary(part => part.Key, part => part.Part, StringComparer.Ordinal);
        foreach (var (key, place, part) in before.Parts)
        {
            if (parts.TryGetValue(key, out var next))
            {
                CheckUnknown(ref check, part, next, path.Length == 0 ? place : $"{path}.{place}");
            }
        }
    }

    // What was handed on stays on record, with the consents that it was handed on under; and a referral goes on by its steps.
    private static void CheckReferrals(ref Check check, Case before, Case after)
    {
        for (var i = 0; i < before.Referrals.Length; i++)
        {
            var known = before.Referrals[i];
            var next = after.Referrals.FirstOrDefault(referral => referral.Id == known.Id);
            var isFollowing = next is null ? !ReferralStates.MayHaveHandedDataOn(known.Status)
                : next.Status == known.Status || ReferralStates.Machine.Transitions.Any(step => step.From == known.Status && step.To == next.Status);
            var isSame = next is null || !ReferralStates.MayHaveHandedDataOn(known.Status) || (next.ConsentIds.SequenceEqual(known.ConsentIds) && next.DatasetId == known.DatasetId);
            check.That(isFollowing && isSame && next?.SubjectIds.SequenceEqual(known.SubjectIds) != false, $"referrals[{i}]", ValidationRule.ReferralKept);
        }
    }
}
