// The chain of custody: each entry carries a hash over itself and the hash of the entry before.
// Source:  our own; the encoding is written down in docs/formats/custody-chain.md. SHA-256, FIPS 180-4.
// Bounds:  it shows that an entry was changed, left out, moved or put in. Whoever can write the record can make a whole new chain: keep the last
//          hash somewhere else, such as in the audit log.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Evidence;

/// <summary>Ties the entries of a chain of custody to each other, and finds where a chain is broken.</summary>
public static class CustodyChain
{
    private const string Format = "hrdcore/custody/1";
    private const string Nothing = "-";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Checks a chain: it begins with the acquisition of the original, every hash is that of its entry and the one before, no entry is earlier than the one before, what was checked was found the same, and copies and status are those that the chain tells.</summary>
    /// <param name="item">The evidence as it was stored.</param>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public static ValidationReport Check(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var check = new Check(nameof(EvidenceItem));
        var first = item.Custody[0];
        check.That(first.Action == CustodyAction.Acquired && first.ContentHash == item.Original && first.At == item.AcquiredAt && first.By == item.AcquiredBy, "custody[0]", ValidationRule.CustodyStart);
        for (var i = 0; i < item.Custody.Length; i++)
        {
            var entry = item.Custody[i];
            var before = i == 0 ? null : item.Custody[i - 1];
            var expected = HashOf(item.Id, i, before?.Hash, entry.Action, entry.At, entry.By, entry.CopyId, entry.ContentHash);
            check.That(expected == entry.Hash, $"custody[{i}]", ValidationRule.CustodyBroken);
            check.That(before is null || entry.At >= before.At, $"custody[{i}]", ValidationRule.Order);
            check.That(entry.Action != CustodyAction.Verified || (entry.ContentHash is { } found && found == HashOf(item, entry.CopyId)), $"custody[{i}].contentHash", ValidationRule.CustodyVerified);
        }

        CheckCopies(ref check, item);
        var step = item.Custody.LastOrDefault(entry => !IsOfACopy(entry) && !EvidenceStates.IsOnlyWritten(entry.Action));
        check.That(step?.Action == EvidenceStates.ActionOf(item.Status), "status", ValidationRule.CustodyMatches);
        return check.Report();
    }

    // The record beside the chain is not in its hashes, so it has to say what the chain says.
    private static void CheckCopies(ref Check check, EvidenceItem item)
    {
        var made = item.Custody.Where(IsOfACopy).ToLookup(entry => entry.CopyId);
        for (var i = 0; i < item.Copies.Length; i++)
        {
            var copy = item.Copies[i];
            var matches = made[copy.Id].Count() == 1 && made[copy.Id].First() is var entry
                && (entry.Action == CustodyAction.Redacted) == (copy.Kind == CopyKind.Redacted)
                && entry.ContentHash == copy.Hash && entry.At == copy.MadeAt && entry.By == copy.MadeBy;
            check.That(matches, $"copies[{i}]", ValidationRule.CustodyMatches);
        }

        check.That(made.All(entries => item.Copies.Any(copy => copy.Id == entries.Key)), "copies", ValidationRule.CustodyMatches);
    }

    private static bool IsOfACopy(CustodyEntry entry) => entry.Action == CustodyAction.Copied || entry.Action == CustodyAction.Redacted;

    // Of the original, or of a copy that is there.
    private static EvidenceHash? HashOf(EvidenceItem item, Guid? copyId) =>
        copyId is null ? item.Original : item.Copies.FirstOrDefault(copy => copy.Id == copyId)?.Hash;

    internal static CustodyEntry Next(
        Guid itemId, ImmutableArray<CustodyEntry> before, CustodyAction action, DateTimeOffset at, Guid by, Guid? copyId, EvidenceHash? content) =>
        new(action, at, by, HashOf(itemId, before.Length, before.IsEmpty ? null : before[^1].Hash, action, at, by, copyId, content), copyId, content);

    private static EvidenceHash HashOf(
        Guid itemId, int index, EvidenceHash? previous, CustodyAction? action, DateTimeOffset at, Guid by, Guid? copyId, EvidenceHash? content)
    {
        string[] lines =
        [
            Format,
            itemId.ToString("D", CultureInfo.InvariantCulture),
            index.ToString(CultureInfo.InvariantCulture),
            previous?.ToString() ?? Nothing,
            action?.Code ?? Nothing,
            at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
            by.ToString("D", CultureInfo.InvariantCulture),
            copyId?.ToString("D", CultureInfo.InvariantCulture) ?? Nothing,
            content?.ToString() ?? Nothing,
        ];
        return EvidenceHash.Sha256Of(Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
    }
}
