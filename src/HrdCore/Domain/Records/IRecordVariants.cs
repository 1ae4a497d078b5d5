using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Records;

/// <summary>The kinds of an abstract record, told apart by one member.</summary>
/// <typeparam name="TRecord">What the kinds have in common.</typeparam>
internal interface IRecordVariants<TRecord>
    where TRecord : DomainRecord
{
    DataClass Content { get; }

    /// <summary>The member that says the kind.</summary>
    string Discriminator { get; }

    /// <summary>The kind that the object says it is, or null. The cursor is a copy that goes ahead.</summary>
    RecordVariant<TRecord>? Choose(JsonCursor ahead);

    void WriteMembers(JsonSink sink, TRecord record);

    void Describe(SchemaWriter schema);
}
