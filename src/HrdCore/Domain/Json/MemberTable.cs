using System.Collections.Immutable;
using System.Text;

namespace HrdCore.Domain.Json;

/// <summary>The members that an object of the schema has, and which of them it may lack.</summary>
internal sealed class MemberTable
{
    private readonly ImmutableArray<byte[]> _utf8;

    /// <summary>Makes a table.</summary>
    /// <param name="names">At most 64 names; a question mark at the end marks one that may be lacking.</param>
    internal MemberTable(params ImmutableArray<string> names)
    {
        Names = [.. names.Select(name => name.TrimEnd('?'))];
        _utf8 = [.. Names.Select(Encoding.UTF8.GetBytes)];
        for (var i = 0; i < names.Length; i++)
        {
            Required |= names[i].EndsWith('?') ? 0 : 1UL << i;
        }
    }

    /// <summary>The names in the order in which they are written.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>A bit for each member that must be there.</summary>
    internal ulong Required { get; }

    internal ReadOnlySpan<byte> Utf8(int index) => _utf8[index];
}
