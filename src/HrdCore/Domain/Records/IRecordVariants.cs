using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Records;

/// <summary>The kinds of an abstract record, told apart by one member.</summary>
/// <typeparam name="TRecord">What the kinds have in common.</typeparam>
internal interface IRecordVariants<TRecord>
    where TRecord : DomainRecord
{
    DataClass Content { get; }

    bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out TRecord? record);

    void WriteMembers(JsonSink sink, TRecord record);

    void Describe(SchemaWriter schema);
}
