using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;

namespace HrdCore.Domain.Json;

/// <summary>Where the sensitive members of a record come from when they are not in its JSON in the clear: sealed in their place, or kept apart as fields.</summary>
internal sealed class SealedSource
{
    private static readonly Purpose Joining = Purpose.Of("join");

    private readonly IMemberCipher? _cipher;
    private readonly Dictionary<string, RecordField>? _fields;
    private readonly List<RecordField>? _all;

    internal SealedSource(IMemberCipher cipher) => _cipher = cipher;

    internal SealedSource(IEnumerable<RecordField> fields)
    {
        _fields = new(StringComparer.Ordinal);
        _all = [];
        foreach (var field in fields)
        {
            ArgumentNullException.ThrowIfNull(field, nameof(fields));
            _all.Add(field);
            HasDuplicate |= !_fields.TryAdd(field.Path, field);
        }
    }

    internal bool IsApart => _fields is not null;

    /// <summary>All fields that are kept apart, taken or not; null where members are sealed in their place.</summary>
    internal IEnumerable<RecordField>? Fields => _all;

    /// <summary>Whether two fields have one path.</summary>
    internal bool HasDuplicate { get; }

    /// <summary>Whether a field was not asked for.</summary>
    internal bool HasRest => _fields is { Count: > 0 };

    internal bool TryOpen(string path, DataClass dataClass, ReadOnlySpan<byte> value, [NotNullWhen(true)] out byte[]? json)
    {
        json = null;
        return _cipher is not null && _cipher.TryOpen(path, dataClass, value, out json);
    }

    internal bool TryTake(string path, DataClass dataClass, [NotNullWhen(true)] out byte[]? json)
    {
        // A copy, because the reader clears what it has read, and the field is the caller's.
        var found = _fields!.TryGetValue(path, out var field) && field.DataClass == dataClass && _fields.Remove(path);
        json = found ? [.. field!.Reveal(Joining)] : null;
        return found;
    }
}
