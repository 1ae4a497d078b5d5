using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>An age between two years, e.g. <c>18-29</c> or <c>60+</c>: as much of an age as statistics need, and less than finds a person.</summary>
/// <remarks>Ages are completed years; who was born on 29 February completes one on 1 March where there is no such day, which keeps a child a child for a day longer where laws
/// differ. Equality: by both bounds. Ordering: by the lower bound, then by the upper one, an open one last.</remarks>
[JsonConverter(typeof(TextJsonConverter<AgeBand>))]
public sealed partial record AgeBand : IComparable<AgeBand>
{
    /// <summary>The greatest age.</summary>
    public const int MaxAge = 150;

    /// <summary>Most characters of a band.</summary>
    public const int MaxLength = 7;

    private const string NotRead = "An age band is two ages with a hyphen, the lower one first, or an age and a plus sign, e.g. 18-29 or 60+; ages are 0 to 150.";

    /// <summary>Makes a band.</summary>
    /// <param name="lower">The youngest age in it, 0 to 150.</param>
    /// <param name="upper">The oldest age in it, up to 150 and no less than the lower; or null for all above.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is outside its range, or the upper is less than the lower.</exception>
    public AgeBand(int lower, int? upper = null)
    {
        if (lower is < 0 or > MaxAge)
        {
            throw new ArgumentOutOfRangeException(nameof(lower), $"An age is 0 to {MaxAge}.");
        }

        if (upper > MaxAge || upper < lower)
        {
            throw new ArgumentOutOfRangeException(nameof(upper), $"The upper age is up to {MaxAge}, and no less than the lower.");
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>The youngest age in it.</summary>
    public int Lower { get; }

    /// <summary>The oldest age in it, or null when there is none.</summary>
    public int? Upper { get; }

    /// <summary>Whether an age is in the band.</summary>
    /// <param name="age">Completed years.</param>
    public bool Contains(int age) => age >= Lower && (Upper is null || age <= Upper);

    /// <summary>Whether someone is in the band on a day.</summary>
    /// <param name="birth">When they were born, as precisely as it is known. Who was certainly not born yet is in no band.</param>
    /// <param name="at">The day, on which they live.</param>
    public Certainty Contains(UncertainDate birth, DateOnly at)
    {
        var (earliest, latest) = birth.Possible;
        if (earliest > at)
        {
            return Certainty.No;
        }

        var youngest = AgeAt(latest < at ? latest : at, at);
        var oldest = AgeAt(earliest, at);
        return Certainties.Of(Contains(youngest) && Contains(oldest), oldest < Lower || youngest > Upper);
    }

    /// <inheritdoc/>
    public int CompareTo(AgeBand? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Lower.CompareTo(other.Lower);
        return order != 0 ? order : (Upper ?? int.MaxValue).CompareTo(other.Upper ?? int.MaxValue);
    }

    /// <summary>Reads a band, if the text is one.</summary>
    /// <param name="s">Two ages with a hyphen, or an age and a plus sign.</param>
    /// <param name="result">The band, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out AgeBand? result)
    {
        result = null;
        if (s.EndsWith("+", StringComparison.Ordinal))
        {
            result = TryAge(s[..^1], out var lower) ? new AgeBand(lower) : null;
        }
        else if (s.IndexOf('-') is > 0 and var hyphen)
        {
            result = TryAge(s[..hyphen], out var lower) && TryAge(s[(hyphen + 1)..], out var upper) && lower <= upper ? new AgeBand(lower, upper) : null;
        }

        return result is not null;
    }

    private static bool TryAge(ReadOnlySpan<char> text, out int age) => AsciiValue.TryDigits(text, out age) && age <= MaxAge && (text.Length == 1 || text[0] != '0');

    private static int AgeAt(DateOnly birth, DateOnly at) => at.Year - birth.Year - ((at.Month, at.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private int Write(Span<char> destination)
    {
        Lower.TryFormat(destination, out var length, default, CultureInfo.InvariantCulture);
        destination[length++] = Upper is null ? '+' : '-';
        if (Upper is { } upper)
        {
            upper.TryFormat(destination[length..], out var digits, default, CultureInfo.InvariantCulture);
            length += digits;
        }

        return length;
    }
}
