using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HrdCore.Domain.Json;

/// <summary>Where a reader or a writer is in the schema. It costs nothing until someone asks for the text.</summary>
internal struct JsonPath
{
    private Names _names;
    private Indexes _indexes;

    /// <summary>Open objects and lists.</summary>
    internal int Depth { get; private set; }

    internal void Push() => Depth++;

    internal void Pop() => Depth--;

    internal void At(string? member) => _names[Depth - 1] = member;

    internal void At(int index)
    {
        _names[Depth - 1] = null;
        _indexes[Depth - 1] = index;
    }

    /// <summary>Members joined by points and places in lists in brackets, e.g. <c>violations[0].form</c>; empty at the root.</summary>
    /// <param name="depth">How many segments.</param>
    internal readonly string ToString(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++)
        {
            if (_names[i] is { } name)
            {
                text.Append(text.Length > 0 ? "." : string.Empty).Append(name);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"[{_indexes[i]}]");
            }
        }

        return text.ToString();
    }

    // No record of the domain is nested deeper; a convention test builds every schema and measures it.
    [InlineArray(DomainJson.MaxRecordDepth)]
    private struct Names
    {
        private string? _first;
    }

    [InlineArray(DomainJson.MaxRecordDepth)]
    private struct Indexes
    {
        private int _first;
    }
}
