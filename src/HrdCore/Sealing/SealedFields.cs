using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Sealing;

/// <summary>The sealed fields of one record, by name: what goes into its columns.</summary>
/// <remarks>Threads: immutable, as long as nobody changes the arrays. Safe to store; it holds nothing that opens without a key.</remarks>
public sealed class SealedFields
{
    private readonly Dictionary<string, byte[]> _values;

    /// <summary>Takes what was stored.</summary>
    /// <param name="values">The fields' names and sealed values; each name once. The arrays are not copied.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A name stands twice or is no field's name, or a value is null.</exception>
    public SealedFields(IEnumerable<KeyValuePair<string, byte[]>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            RecordAddress.RequireName(name, nameof(values));
            if (value is null || !_values.TryAdd(name, value))
            {
                throw new ArgumentException("Each field stands once, with a value.", nameof(values));
            }
        }
    }

    /// <summary>The fields' names, in the order in which they were given.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>A field's sealed value.</summary>
    /// <param name="field">The field's name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public byte[] this[string field]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(field);
            return _values.TryGetValue(field, out var value) ? value : throw new KeyNotFoundException("There is no such field among the sealed ones. Compare the map with the columns that were read.");
        }
    }

    /// <summary>Always <c>[SealedFields]</c>.</summary>
    public override string ToString() => "[SealedFields]";

    internal bool TryGet(string field, [NotNullWhen(true)] out byte[]? value) => _values.TryGetValue(field, out value);
}
