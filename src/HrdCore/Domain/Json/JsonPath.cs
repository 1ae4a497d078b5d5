using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HrdCore.Domain.Json;

/// <summary>Where a reader is in the schema. It costs nothing until someone asks for the text.</summary>
internal struct JsonPath
{
    private Names _names;
    private Indexes _indexes;
    private int _depth;

    internal void Push() => _depth++;

    internal void Pop() => _depth--;

    internal void At(string member) => _names[_depth - 1] = member;

    internal void At(int index)
    {
        _names[_depth - 1] = null;
        _indexes[_depth - 1] = index;
    }

    /// <summary>Members joined by points and places in lists in brackets, e.g. <c>violations[0].form</c>; empty at the root.</summary>
    /// <param name="dropped">How many of the last segments are left off.</param>
    internal readonly string ToString(int dropped)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _depth - dropped; i++)
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

    [InlineArray(CaseJson.MaxDepth)]
    private struct Names
    {
        private string? _first;
    }

    [InlineArray(CaseJson.MaxDepth)]
    private struct Indexes
    {
        private int _first;
    }
}
