using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;

namespace HrdCore.Domain.Json;

/// <summary>Sealed fields by path, each to be taken once.</summary>
internal sealed class SealedFieldSource
{
    private readonly Dictionary<string, CaseField> _fields = new(StringComparer.Ordinal);

    internal SealedFieldSource(IEnumerable<CaseField> fields)
    {
        foreach (var field in fields)
        {
            ArgumentNullException.ThrowIfNull(field, nameof(fields));
            HasDuplicate |= !_fields.TryAdd(field.Path, field);
        }
    }

    internal bool HasDuplicate { get; }

    internal bool IsEmpty => _fields.Count == 0;

    internal bool TryTake(string path, DataClass dataClass, [NotNullWhen(true)] out byte[]? utf8)
    {
        var found = _fields.TryGetValue(path, out var field) && field.DataClass == dataClass && _fields.Remove(path);
        utf8 = found ? field!.Reveal(Joining) : null;
        return found;
    }

    private static readonly Purpose Joining = Purpose.Of("join");
}
