// The lossless form of the domain's records.
// Shape:   RFC 8259 JSON in UTF-8. The outermost object begins with "schema": "hrdcore/1" and "record": the kind. What is not known is
//          left out, never null; so are empty lists. Codes, dates and amounts are strings, so that no reader rounds them. Members are
//          written in one order with no spaces, so equal records have equal bytes. Members that a later version added are kept.
// Bounds:  1,048,576 bytes, 64 levels.
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes records with everything in them. What <see cref="Write{TRecord}"/> writes is sensitive as a whole: it goes into sealed storage or to counsel, never to a log.</summary>
/// <remarks>No reflection: reading and writing walk the record's shape. Reading collects everything that is wrong with a record instead of the first fault, and
/// throws for nothing that is in the bytes.</remarks>
public static partial class DomainJson
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string SchemaTag = "hrdcore/1";

    /// <summary>The value of <c>schema</c> where sensitive members are sealed in their place or put apart. It differs, so that neither form passes for the other and loses what it lacks.</summary>
    public const string SealedSchemaTag = "hrdcore/1-sealed";

    /// <summary>Most bytes of a record.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Most levels of objects and lists, those of unknown members included.</summary>
    public const int MaxDepth = 64;

    internal const int MaxRecordDepth = 16;

    // Letters of every script stay as they are; quotes, backslashes and controls are escaped as JSON requires. The stricter
    // default also escapes what would matter inside HTML, where this text never goes.
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Reads a record, if the bytes are one.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="utf8">One JSON object, members in any order.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="report">Everything that is wrong, if anything is.</param>
    public static bool TryRead<TRecord>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out TRecord? record, out ValidationReport report)
        where TRecord : DomainRecord, IDomainRecord<TRecord> => TryReadDocument(utf8, null, out record, out report);

    /// <summary>Reads a record whose sensitive members were sealed in their place, if the bytes are one every member opens and nothing was changed.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="utf8">One JSON object, members in any order.</param>
    /// <param name="cipher">Opens the sealed members.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="report">Everything that is wrong, if anything is.</param>
    /// <exception cref="ArgumentNullException">The cipher is null.</exception>
    public static bool TryReadSealed<TRecord>(ReadOnlySpan<byte> utf8, IMemberCipher cipher, [NotNullWhen(true)] out TRecord? record, out ValidationReport report)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(cipher);
        return TryReadDocument(utf8, new SealedSource(cipher), out record, out report);
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="utf8">One JSON object, members in any order.</param>
    /// <exception cref="InvalidRecordException">The bytes are no such record; the report says where and why, and no value.</exception>
    public static TRecord Read<TRecord>(ReadOnlySpan<byte> utf8)
        where TRecord : DomainRecord, IDomainRecord<TRecord> =>
        TryRead<TRecord>(utf8, out var record, out var report) ? record : throw new InvalidRecordException(TRecord.Shape.Name, report);

    /// <summary>Writes a record with everything in it. Equal records give equal bytes.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="output">Where the bytes go. Clear it when it is memory.</param>
    /// <param name="record">The record.</param>
    /// <param name="purpose">Why its content is looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidRecordException">The record would take more than <see cref="MaxBytes"/>; nothing is written then.</exception>
    public static void Write<TRecord>(IBufferWriter<byte> output, TRecord record, Purpose purpose)
        where TRecord : DomainRecord, IDomainRecord<TRecord> => WriteBounded(output, record, purpose, null);

    /// <summary>Writes a record with its sensitive members sealed in their place. What is written may be stored in the clear; who changes it without the cipher makes it unreadable.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="record">The record.</param>
    /// <param name="cipher">Seals the members.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidRecordException">The record would take more than <see cref="MaxBytes"/>; nothing is written then.</exception>
    public static void WriteSealed<TRecord>(IBufferWriter<byte> output, TRecord record, IMemberCipher cipher)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(cipher);
        WriteBounded(output, record, Purpose.Sealing, cipher);
    }

    internal static void WriteDocument<TRecord>(JsonSink sink, TRecord record)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        if (sink.Reveals)
        {
            WriteOpen(sink, record);
            sink.Json.WriteEndObject();
            return;
        }

        using var buffer = new ClearingBuffer();
        using var json = new Utf8JsonWriter(buffer, WriterOptions);
        var inner = sink.To(json);
        WriteOpen(inner, record);
        json.Flush();
        inner.Tie(OpenPart.Digest([.. buffer.Written, (byte)'}'], inner.Fields));
        json.WriteEndObject();
        json.Flush();
        sink.Json.WriteRawValue(buffer.Written, skipInputValidation: true);
    }

    private static void WriteOpen<TRecord>(JsonSink sink, TRecord record)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        sink.Json.WriteStartObject();
        sink.Json.WriteString("schema"u8, sink.Reveals ? SchemaTag : SealedSchemaTag);
        sink.Json.WriteString("record"u8, TRecord.Shape.DocumentName);
        TRecord.Shape.WriteMembers(sink, record);
    }

    internal static bool TryReadDocument<TRecord>(ReadOnlySpan<byte> utf8, SealedSource? source, [NotNullWhen(true)] out TRecord? record, out ValidationReport report)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        record = null;
        if (utf8.Length > MaxBytes)
        {
            report = Only(ValidationRule.TooLong, MaxBytes);
            return false;
        }

        // What is read as text is checked as it is read, and so is what is kept as it is; looking at everything beforehand would cost a seventh of the reading.
        if (source is not null && !Utf8.IsValid(utf8))
        {
            report = Only(ValidationRule.NotUtf8);
            return false;
        }

        var cursor = new JsonCursor(utf8, source, TRecord.Shape.DocumentName);
        try
        {
            cursor.Read();
            var isObject = cursor.Token == JsonTokenType.StartObject;
            TRecord.Shape.TryRead(ref cursor, out record);
            if (isObject)
            {
                cursor.RequireEnvelope();
            }

            while (cursor.Read())
            {
            }

            report = cursor.OtherSchema is { } other ? new ValidationReport([other]) : cursor.Report();
            if (report.IsAccepted && source is not null && !cursor.IsTied(utf8))
            {
                report = new ValidationReport([new ValidationFinding(OpenPart.Name, ValidationRule.NotOpened)]);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What the reader throws may quote the bytes; it goes no further. The second is for a name that is an escape for half a character.
            report = cursor.IsTooDeep ? Only(ValidationRule.TooDeep, MaxDepth) : Only(ValidationRule.NotJson, null, cursor.Position);
        }

        if (!report.IsAccepted && !Utf8.IsValid(utf8))
        {
            report = Only(ValidationRule.NotUtf8);
        }

        record = report.IsAccepted ? record : null;
        return record is not null;
    }

    private static void WriteBounded<TRecord>(IBufferWriter<byte> output, TRecord record, Purpose purpose, IMemberCipher? cipher)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(purpose);
        using var buffer = new ClearingBuffer();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            WriteDocument(new JsonSink(json, purpose, cipher), record);
        }

        if (buffer.Written.Length > MaxBytes)
        {
            throw new InvalidRecordException(TRecord.Shape.Name, Only(ValidationRule.TooLong, MaxBytes));
        }

        output.Write(buffer.Written);
    }

    private static ValidationReport Only(ValidationRule rule, long? limit = null, long? position = null) =>
        new([new ValidationFinding(string.Empty, rule, limit, position)]);
}
