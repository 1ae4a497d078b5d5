using HrdCore.Classification;

namespace HrdCore.Domain.Records;

/// <summary>Ties a record to its shape.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public abstract class DomainRecord<TSelf> : DomainRecord
    where TSelf : DomainRecord<TSelf>, IDomainRecord<TSelf>
{
    private protected DomainRecord()
    {
    }

    internal sealed override DataClass Content => TSelf.Shape.Content;
}
