using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace HrdCore.Redaction;

/// <summary>What an audience may see of an object: its type's name, and the members that were not dropped, in the order of its map, each with a text.</summary>
/// <remarks>
/// <para>Shape: every value is a <see cref="string"/>; the list is of objects so that structured loggers take it as their state. The view itself is no
/// list: a logger that is given one as an argument prints its items and not its <see cref="ToString"/>.</para>
/// <para>What is kept prints as follows, in the invariant culture: text as it is, with control characters escaped; <c>true</c> and <c>false</c>;
/// dates and times in ISO 8601; every other <see cref="IFormattable"/> (numbers, identifiers, enumerations) in its default format; no value as
/// <c>[null]</c>. Any other type, such as a collection or a record, shows the mask of its class. Read a text in the map if one is wanted.</para>
/// <para>Threads: immutable. It holds no reference to the object it was made from.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedObject
{
    private readonly ImmutableArray<KeyValuePair<string, object?>> _members;

    internal RedactedObject(string typeName, ImmutableArray<KeyValuePair<string, object?>> members)
    {
        TypeName = typeName;
        _members = members;
    }

    /// <summary>The name of the object's type, as its map gives it.</summary>
    public string TypeName { get; }

    /// <summary>The members that are shown, each with a text; a structured logger takes this list as its state.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Members => _members;

    /// <summary>The view on one line, e.g. <c>Case { Reference: 7K2M, Defender: [Identity] }</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(TypeName).Append(" {");
        var separator = " ";
        foreach (var (name, text) in _members)
        {
            line.Append(separator).Append(name).Append(": ").Append((string?)text);
            separator = ", ";
        }

        return line.Append(" }").ToString();
    }
}
