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

    /// <summary>Checks a chain: it begins with the acquisition of the original, every hash is that of its entry and the one before, no entry is earlier than the one before, and what was checked was found the same.</summary>
    /// <param name="item">The evidence as it was stored.</param>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public static ValidationReport Check(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var check = new Check(nameof(EvidenceItem));
        var first = item.Custody[0];
        check.That(first.Action == CustodyAction.Acquired && first.ContentHash == item.Original && first.At == item.AcquiredAt, "custody[0]", ValidationRule.CustodyStart);
        for (var i = 0; i < item.Custody.Length; i++)
        {
            var entry = item.Custody[i];
            var before = i == 0 ? null : item.Custody[i - 1];
            var expected = HashOf(item.Id, i, before?.Hash, entry.Action, entry.At, entry.By, entry.CopyId, entry.ContentHash);
            check.That(expected == entry.Hash, $"custody[{i}]", ValidationRule.CustodyBroken);
            check.That(before is null || entry.At >= before.At, $"custody[{i}]", ValidationRule.Order);
            check.That(entry.Action != CustodyAction.Verified || entry.ContentHash == HashOf(item, entry.CopyId), $"custody[{i}].contentHash", ValidationRule.CustodyVerified);
        }

        return check.Report();
    }

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
