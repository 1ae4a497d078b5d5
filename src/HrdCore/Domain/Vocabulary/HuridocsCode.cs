// Codes of the HURIDOCS Micro-thesauri (2001).
// Shape:   a list from 1 to 99, and twelve digits in six pairs. The pairs form a tree: 0301 stands above 030102. Written short, without the
//          pairs of zeros at the end. As in the tables that OpenEvSys (HURIDOCS, sunset 2020) is filled with.
// Licence: only codes are kept here. The labels belong to HURIDOCS; HuridocsThesaurus reads a user's own copy of them.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A code in one of the Micro-thesauri of HURIDOCS, e.g. <c>MT4 030103</c>.</summary>
/// <remarks>Equality: by list and digits. Ordering: none.</remarks>
public sealed record HuridocsCode
{
    /// <summary>Highest number of a list; the standard has 48, and local lists come above.</summary>
    public const int MaxList = 99;

    /// <summary>Digits of a code.</summary>
    public const int Length = 12;

    private const int PairLength = 2;

    private HuridocsCode(int list, string digits)
    {
        List = list;
        Digits = digits;
    }

    /// <summary>The number of the list: 4 for acts, 5 for methods, 3 for rights.</summary>
    public int List { get; }

    /// <summary>All twelve digits.</summary>
    public string Digits { get; }

    /// <summary>The digits without the pairs of zeros at the end; two digits at least.</summary>
    public ReadOnlySpan<char> Short
    {
        get
        {
            var length = Length;
            while (length > PairLength && Digits[length - 2] == '0' && Digits[length - 1] == '0')
            {
                length -= PairLength;
            }

            return Digits.AsSpan(0, length);
        }
    }

    /// <summary>The code one step up in the tree, or null at the top.</summary>
    public HuridocsCode? Broader => Short.Length > PairLength ? new HuridocsCode(List, Padded(Short[..^PairLength])) : null;

    /// <summary>Makes a code.</summary>
    /// <param name="list">1 to 99.</param>
    /// <param name="code">2 to 12 digits, an even number of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list is not between 1 and 99.</exception>
    /// <exception cref="ArgumentException">The code has another shape.</exception>
    public static HuridocsCode Of(int list, ReadOnlySpan<char> code)
    {
        if (list is < 1 or > MaxList)
        {
            throw new ArgumentOutOfRangeException(nameof(list), $"A list has a number from 1 to {MaxList}.");
        }

        return TryMake(list, code, out var result) ? result : throw new ArgumentException($"A code has 2 to {Length} digits, an even number of them.",
            nameof(code));
    }

    /// <summary>Makes a code, if list and digits have the shape of one.</summary>
    /// <param name="list">1 to 99.</param>
    /// <param name="code">2 to 12 digits, an even number of them.</param>
    /// <param name="result">The code, or null.</param>
    public static bool TryMake(int list, ReadOnlySpan<char> code, [NotNullWhen(true)] out HuridocsCode? result)
    {
        result = list is >= 1 and <= MaxList && code.Length is >= PairLength and <= Length && code.Length % PairLength == 0 && !code.ContainsAnyExceptInRange('0', '9')
            ? new HuridocsCode(list, Padded(code))
            : null;
        return result is not null;
    }

    /// <summary>Whether this code is another one or stands below it in the same list.</summary>
    /// <param name="other">The other code.</param>
    /// <exception cref="ArgumentNullException">The other code is null.</exception>
    public bool IsWithin(HuridocsCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return List == other.List && Digits.AsSpan().StartsWith(other.Short);
    }

    /// <summary>List and short code, e.g. <c>MT4 030103</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MT{List} {Short}");

    private static string Padded(ReadOnlySpan<char> code)
    {
        Span<char> digits = stackalloc char[Length];
        digits.Fill('0');
        code.CopyTo(digits);
        return new string(digits);
    }
}
