using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Casework;

namespace HrdCore.Domain.Json;

/// <summary>Takes a case apart into an open part and its sensitive fields, so that each field can be sealed by itself, and puts it together again exactly.</summary>
public static class CaseFields
{
    /// <summary>The value of <c>schema</c> in an open part. It differs from <see cref="CaseJson.SchemaTag"/>, so that neither passes for the other.</summary>
    public const string OpenSchemaTag = "hrdcore/case-open/1";

    /// <summary>Takes a case apart.</summary>
    /// <param name="value">The case.</param>
    /// <param name="purpose">Why its content is looked at, e.g. <see cref="Purpose.Sealing"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SplitCase Split(Case value, Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(purpose);
        var open = new ArrayBufferWriter<byte>();
        var fields = new List<CaseField>();
        using (var json = new Utf8JsonWriter(open, CaseJson.WriterOptions))
        {
            new CaseWriter(json, purpose, fields).Write(OpenSchemaTag, value);
        }

        return new SplitCase(open.WrittenSpan.ToArray(), [.. fields]);
    }

    /// <summary>Puts a case together, if the parts belong together.</summary>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The fields, in any order.</param>
    /// <param name="value">The case, or null.</param>
    /// <param name="error">Where and why not, or null.</param>
    /// <exception cref="ArgumentNullException">The fields, or one of them, are null.</exception>
    public static bool TryJoin(
        ReadOnlySpan<byte> open,
        IEnumerable<CaseField> fields,
        [NotNullWhen(true)] out Case? value,
        [NotNullWhen(false)] out CaseReadError? error)
    {
        ArgumentNullException.ThrowIfNull(fields);
        value = null;
        error = LineCheck.Find(open, OpenSchemaTag);
        if (error is not null)
        {
            return false;
        }

        var source = new SealedFieldSource(fields);
        var cursor = new JsonCursor(open, source);
        if (!CaseReader.TryReadCase(ref cursor, out var joined))
        {
            error = cursor.Error!;
            return false;
        }

        if (source.HasDuplicate || !source.IsEmpty)
        {
            error = new CaseReadError(CaseReadReason.SealedFieldUnexpected, "$", 0);
            return false;
        }

        value = joined;
        return true;
    }

    /// <summary>Puts a case together.</summary>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The fields, in any order.</param>
    /// <exception cref="ArgumentNullException">The fields, or one of them, are null.</exception>
    /// <exception cref="InvalidDataException">The parts do not belong together; the message says where and why, and no value.</exception>
    public static Case Join(ReadOnlySpan<byte> open, IEnumerable<CaseField> fields) =>
        TryJoin(open, fields, out var value, out var error) ? value : throw new InvalidDataException(error.ToString());
}
