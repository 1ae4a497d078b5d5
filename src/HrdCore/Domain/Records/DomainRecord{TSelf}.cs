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

    internal sealed override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => TSelf.Shape.PartsOf((TSelf)this);

    internal sealed override Guid? OwnId => TSelf.Shape.IdOf((TSelf)this);

    internal sealed override DataClass Content => TSelf.Shape.Content;

    internal sealed override bool HoldsUnknown => Unknown is not null || TSelf.Shape.Members.Any(member => member.HoldsUnknown((TSelf)this));

    internal sealed override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => TSelf.Shape.Amended((TSelf)this, changes);
}
