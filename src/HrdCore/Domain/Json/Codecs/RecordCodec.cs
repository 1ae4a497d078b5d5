using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Records;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A record inside another.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
internal sealed class RecordCodec<TRecord> : JsonCodec<TRecord>
    where TRecord : DomainRecord, IDomainRecord<TRecord>
{
    internal override DataClass DataClass => TRecord.Shape.Content;

    internal override bool HoldsRecords => true;

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out TRecord? value) => TRecord.Shape.TryRead(ref cursor, out value);

    internal override void Write(JsonSink sink, TRecord value) => TRecord.Shape.Write(sink, value);

    internal override void Describe(SchemaWriter schema) => schema.Reference(TRecord.Shape);
}
