using System.Text.Json;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Records;

/// <summary>Members of a record that this version does not know, kept as they were read. Nobody has classified them, so they count as the strictest class.</summary>
internal sealed class UnknownMembers
{
    private readonly List<(string Name, byte[] Json)> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    internal bool Has(string name) => _names.Contains(name);

    internal void Add(string name, ReadOnlySpan<byte> json)
    {
        _names.Add(name);
        _members.Add((name, json.ToArray()));
    }

    /// <summary>Whether every member of these is among the others with the same bytes.</summary>
    internal bool AreIn(UnknownMembers? others) =>
        others is not null && _members.TrueForAll(member => others._members.Exists(other => string.Equals(other.Name, member.Name, StringComparison.Ordinal) && other.Json.AsSpan().SequenceEqual(member.Json)));

    internal void Write(Utf8JsonWriter json)
    {
        foreach (var (name, value) in _members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value, skipInputValidation: true); // it was read from well-formed JSON
        }
    }
}
