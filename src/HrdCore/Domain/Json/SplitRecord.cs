using System.Collections.Immutable;

namespace HrdCore.Domain.Json;

/// <summary>A record in two: what may be stored in the clear, and the members that may not.</summary>
public sealed class SplitRecord
{
    internal SplitRecord(byte[] open, ImmutableArray<RecordField> fields)
    {
        Open = open;
        Fields = fields;
    }

    /// <summary>JSON in UTF-8 with members that tell nothing about a person, also beside the others; a member that was taken out is not there.</summary>
    public byte[] Open { get; }

    /// <summary>The sensitive members, in the order of the record, and <c>~open</c>: the digest that ties all of it together. Seal each; a class alone does not say that one may stand open.</summary>
    public ImmutableArray<RecordField> Fields { get; }

    /// <summary>Both at once.</summary>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The sensitive members.</param>
    public void Deconstruct(out byte[] open, out ImmutableArray<RecordField> fields)
    {
        open = Open;
        fields = Fields;
    }
}
