using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Takes a record apart into an open part and its sensitive members, so that each can be sealed by itself, and puts it together again exactly, or not at all where something was changed.</summary>
public static class RecordFields
{
    /// <summary>Takes a record apart.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="purpose">Why its content is looked at, e.g. <see cref="Purpose.Sealing"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SplitRecord Split<TRecord>(TRecord record, Purpose purpose)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(purpose);
        var open = new ArrayBufferWriter<byte>();
        var fields = new List<RecordField>();
        using (var json = new Utf8JsonWriter(open, DomainJson.WriterOptions))
        {
            DomainJson.WriteDocument(new JsonSink(json, purpose, fields: fields), record);
        }

        return new SplitRecord(open.WrittenSpan.ToArray(), [.. fields]);
    }

    /// <summary>Puts a record together, if the parts belong together.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The sensitive members, in any order.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="report">What is wrong, if anything is.</param>
    /// <exception cref="ArgumentNullException">The fields, or one of them, are null.</exception>
    public static bool TryJoin<TRecord>(ReadOnlySpan<byte> open, IEnumerable<RecordField> fields, [NotNullWhen(true)] out TRecord? record, out ValidationReport report)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(fields);
        var source = new SealedSource(fields);
        if (!DomainJson.TryReadDocument(open, source, out record, out report))
        {
            return false;
        }

        if (source.HasDuplicate || source.HasRest)
        {
            record = null;
            report = new ValidationReport([new ValidationFinding(string.Empty, ValidationRule.NotOpened)]);
            return false;
        }

        return true;
    }

    /// <summary>Puts a record together.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The sensitive members, in any order.</param>
    /// <exception cref="ArgumentNullException">The fields, or one of them, are null.</exception>
    /// <exception cref="InvalidRecordException">The parts do not belong together; the report says where and why, and no value.</exception>
    public static TRecord Join<TRecord>(ReadOnlySpan<byte> open, IEnumerable<RecordField> fields)
        where TRecord : DomainRecord, IDomainRecord<TRecord> =>
        TryJoin<TRecord>(open, fields, out var record, out var report) ? record : throw new InvalidRecordException(TRecord.Shape.Name, report);
}
