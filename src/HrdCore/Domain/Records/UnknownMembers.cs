using System.Text.Json;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Records;

/// <summary>Members of a record that this version does not know, kept as they were read. Nobody has classified them, so they count as the strictest class.</summary>
internal sealed class UnknownMembers
{
    private readonly List<(string Name, byte[] Json)> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    internal bool Has(string name) => _names.Contains(name);

    /// <summary>Keeps a member. Spaces between its tokens are dropped: a line feed that was kept would end a line in a file of records, and what follows would read as a record.</summary>
    internal void Add(string name, ReadOnlySpan<byte> json)
    {
        _names.Add(name);
        _members.Add((name, WithoutSpaces(json)));
    }

    /// <summary>Whether every member of these is among the others with the same bytes.</summary>
    internal bool AreIn(UnknownMembers? others)
    {
        var known = others?._members.ToDictionary(member => member.Name, member => member.Json, StringComparer.Ordinal);
        return known is not null && _members.TrueForAll(member => known.TryGetValue(member.Name, out var json) && json.AsSpan().SequenceEqual(member.Json));
    }

    /// <summary>Writes them as they were read.</summary>
    /// <exception cref="InvalidRecordException">They would lie deeper than a reader goes; they were read nearer to the surface.</exception>
    internal void Write(Utf8JsonWriter json)
    {
        foreach (var (name, value) in _members)
        {
            if (json.CurrentDepth + Depth(value) > DomainJson.MaxDepth)
            {
                throw new InvalidRecordException(nameof(UnknownMembers), new ValidationReport([new ValidationFinding(string.Empty, ValidationRule.TooDeep, DomainJson.MaxDepth)]));
            }

            json.WritePropertyName(name);
            json.WriteRawValue(value, skipInputValidation: true); // it was read from well-formed JSON
        }
    }

    private static byte[] WithoutSpaces(ReadOnlySpan<byte> json)
    {
        var kept = new byte[json.Length];
        var length = 0;
        var isText = false;
        var isEscaped = false;
        foreach (var unit in json)
        {
            if (isText || unit is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                kept[length++] = unit;
            }

            isText = unit == '"' && !isEscaped ? !isText : isText;
            isEscaped = isText && unit == '\\' && !isEscaped;
        }

        return kept.AsSpan(0, length).ToArray();
    }

    private static int Depth(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DomainJson.MaxDepth });
        var deepest = 0;
        while (reader.Read())
        {
            deepest = Math.Max(deepest, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
        }

        return deepest;
    }
}
