using System.Collections.Immutable;

namespace HrdCore.Domain.Json;

/// <summary>A case in two: what may be stored in the clear, and the fields that may not.</summary>
public sealed class SplitCase
{
    internal SplitCase(byte[] open, ImmutableArray<CaseField> fields)
    {
        Open = open;
        Fields = fields;
    }

    /// <summary>One line of JSON in UTF-8 with Public and Internal members only; null stands where a field was taken out.</summary>
    public byte[] Open { get; }

    /// <summary>The sensitive fields, in the order of the case.</summary>
    public ImmutableArray<CaseField> Fields { get; }

    /// <summary>Both at once.</summary>
    /// <param name="open">The open part.</param>
    /// <param name="fields">The sensitive fields.</param>
    public void Deconstruct(out byte[] open, out ImmutableArray<CaseField> fields)
    {
        open = Open;
        fields = Fields;
    }
}
