namespace HrdCore.Sealing.Keys;

/// <summary>How long and how many keys a key ring keeps open, and what it refuses.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class KeyRingOptions
{
    /// <summary>How long keys seal at most, wherever they are.</summary>
    internal static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    internal static KeyRingOptions Usual { get; } = new();

    /// <summary>The lowest edition of the key book that is taken: the highest that was seen, remembered away from the store. Default value: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long MinimumEdition
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "An edition is not negative.");
    }

    /// <summary>After how long a unit's keys are read and opened anew, and the key book with them: 0 to 24 hours. A unit that another process destroys, or a tenant key that it refuses, stays open here for so long at most. Default value: 00:05:00.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or longer than 24 hours.</exception>
    public TimeSpan MaxAge
    {
        get;
        init => field = value >= TimeSpan.Zero && value <= LongestAge ? value : throw new ArgumentOutOfRangeException(nameof(value), "Keys are kept open from 0 to 24 hours.");
    }
        = TimeSpan.FromMinutes(5);

    /// <summary>How many units' keys are kept open beyond those in use: 1 to 8,192. Default value: 1024.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside this range.</exception>
    public int MaxUnits
    {
        get;
        init => field = value is >= 1 and <= 8192 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The keys of 1 to 8,192 units are kept open.");
    }
        = 1024;

    /// <summary>How many bytes of key memory they may take, 64 for each data key: 64 to 524,288. All rings and keys of a process share 1,048,576. Default value: 131072.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside this range.</exception>
    public int MaxKeyBytes
    {
        get;
        init => field = value is >= 64 and <= 524_288 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Open keys take from 64 to 524,288 bytes.");
    }
        = 131_072;
}
