// A certificate of destruction: a C2SP signed note whose text is (docs/formats/key-store.md section 5)
//   "hrdcore/destruction/v1" | "unit " SHA-256 in hex | "keys " count | "at " time | "backups gone by " day | "log entry " index
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Auditing;

namespace HrdCore.Sealing.Keys;

/// <summary>A signed statement that a unit's keys were destroyed. It names the unit only to who knows which one it was.</summary>
/// <remarks>An instance exists only after its maker signed it or <see cref="TryOpen"/> verified it. Threads: immutable. Prints as <c>[DestructionCertificate]</c>.</remarks>
public sealed class DestructionCertificate
{
    private const string Title = "hrdcore/destruction/v1";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    private DestructionCertificate(SignedNote note, int keys, DateTimeOffset time, DateOnly backupsGoneBy, long logEntry)
    {
        Note = note;
        Keys = keys;
        Time = time;
        BackupsGoneBy = backupsGoneBy;
        LogEntry = logEntry;
    }

    /// <summary>The note, to be kept or handed on.</summary>
    public SignedNote Note { get; }

    /// <summary>How many keys were destroyed; 0: there was none, since they had been destroyed before or never were.</summary>
    public int Keys { get; }

    /// <summary>When it was certified, to the second, in UTC.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The day by which the last backup that holds the keys is destroyed; before it the unit can still be opened with such a backup and the tenant key.</summary>
    public DateOnly BackupsGoneBy { get; }

    /// <summary>The place of the entry in the audit log, from 0.</summary>
    public long LogEntry { get; }

    /// <summary>Reads and verifies a certificate for one unit.</summary>
    /// <param name="note">The note's bytes.</param>
    /// <param name="verifier">Who has to have signed it.</param>
    /// <param name="unit">The unit that it has to be about.</param>
    /// <param name="certificate">The certificate, or null.</param>
    /// <returns>False when it is malformed, not signed by this key, or about another unit.</returns>
    /// <exception cref="ArgumentNullException">The verifier or the unit is null.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> note, NoteVerifier verifier, ErasureUnit unit, [NotNullWhen(true)] out DestructionCertificate? certificate)
    {
        ArgumentNullException.ThrowIfNull(unit);
        certificate = null;
        if (!SignedNote.TryOpen(note, verifier, out var opened))
        {
            return false;
        }

        var lines = opened.Text.Split('\n');
        if (lines is [Title, var unitLine, var keysLine, var timeLine, var backupsLine, var entryLine, ""]
            && unitLine == $"unit {DigestOf(unit)}"
            && TryNumber(keysLine, "keys ", out var keys) && keys <= ushort.MaxValue
            && timeLine.StartsWith("at ", StringComparison.Ordinal) && DateTimeOffset.TryParseExact(timeLine.AsSpan(3), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && backupsLine.StartsWith("backups gone by ", StringComparison.Ordinal) && DateOnly.TryParseExact(backupsLine.AsSpan(16), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && TryNumber(entryLine, "log entry ", out var entry))
        {
            certificate = new DestructionCertificate(opened, (int)keys, time, day, entry);
        }

        return certificate is not null;
    }

    /// <summary>Always <c>[DestructionCertificate]</c>; what it says is in <see cref="Note"/>.</summary>
    public override string ToString() => "[DestructionCertificate]";

    internal static DestructionCertificate Sign(ErasureUnit unit, int keys, DateTimeOffset time, DateOnly backupsGoneBy, long logEntry, NoteSigner signer)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Title}\nunit {DigestOf(unit)}\nkeys {keys}\nat {time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}\nbackups gone by {backupsGoneBy.ToString(DayFormat, CultureInfo.InvariantCulture)}\nlog entry {logEntry}\n");
        return new DestructionCertificate(SignedNote.Sign(text, signer), keys, time, backupsGoneBy, logEntry);
    }

    /// <summary>What the log entry of a destruction is about.</summary>
    internal static AuditObjectId ObjectOf(ErasureUnit unit) => AuditObjectId.FromBytes(Encoding.ASCII.GetBytes($"unit {DigestOf(unit)}"));

    // A unit's id is random, so that its digest tells nothing to who does not know it.
    private static string DigestOf(ErasureUnit unit)
    {
        var entity = Encoding.ASCII.GetBytes(unit.Entity);
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(length, entity.Length);
        return Convert.ToHexStringLower(SHA256.HashData([.. unit.TenantId.ToByteArray(bigEndian: true), .. length, .. entity, .. unit.Id.ToByteArray(bigEndian: true)]));
    }

    private static bool TryNumber(string line, string label, out long number)
    {
        number = 0;
        return line.StartsWith(label, StringComparison.Ordinal)
            && long.TryParse(line.AsSpan(label.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && (line.Length == label.Length + 1 || line[label.Length] != '0');
    }
}
