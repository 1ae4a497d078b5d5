namespace HrdCore.Domain.Records;

/// <summary>A record that knows its shape: its members in order, each with its name, its class and its form in JSON.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IDomainRecord<TSelf>
    where TSelf : DomainRecord, IDomainRecord<TSelf>
{
    /// <summary>The members of the record. One table for reading, writing, redaction, sealing and the schema, so that none of them can forget a member.</summary>
    static abstract RecordShape<TSelf> Shape { get; }
}
