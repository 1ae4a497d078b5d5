using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>Bands that cover every age once, so that counts by band add up. A table keeps to one set.</summary>
/// <remarks>Immutable. Equality: by reference. Wide bands hide people better than narrow ones; a band with few people in it is still to be suppressed in what is published.</remarks>
public sealed class AgeBands
{
    /// <summary>Makes a set of bands.</summary>
    /// <param name="lowerAges">The youngest age of each band, rising, the first of them 0; the last band has no upper age.</param>
    /// <exception cref="ArgumentException">The first age is not 0, the ages do not rise, or one is above 150.</exception>
    public AgeBands(params ReadOnlySpan<int> lowerAges)
    {
        if (lowerAges.IsEmpty || lowerAges[0] != 0 || lowerAges[^1] > AgeBand.MaxAge)
        {
            throw new ArgumentException($"Begin with age 0, and end with {AgeBand.MaxAge} at most, so that each age has its band.", nameof(lowerAges));
        }

        for (var i = 1; i < lowerAges.Length; i++)
        {
            if (lowerAges[i] <= lowerAges[i - 1])
            {
                throw new ArgumentException("The ages rise from band to band.", nameof(lowerAges));
            }
        }

        var bands = ImmutableArray.CreateBuilder<AgeBand>(lowerAges.Length);
        for (var i = 0; i < lowerAges.Length; i++)
        {
            bands.Add(new AgeBand(lowerAges[i], i + 1 < lowerAges.Length ? lowerAges[i + 1] - 1 : null));
        }

        Bands = bands.MoveToImmutable();
    }

    /// <summary>Children and adults, by the Convention on the Rights of the Child: <c>0-17</c> and <c>18+</c>.</summary>
    public static AgeBands ChildAdult { get; } = new(0, 18);

    /// <summary>Five bands for statistics about few people: <c>0-17</c>, <c>18-29</c>, <c>30-44</c>, <c>45-59</c> and <c>60+</c>.</summary>
    public static AgeBands Five { get; } = new(0, 18, 30, 45, 60);

    /// <summary>The bands, youngest first.</summary>
    public ImmutableArray<AgeBand> Bands { get; }

    /// <summary>The band of an age.</summary>
    /// <param name="age">Completed years, 0 to 150.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is outside its range.</exception>
    public AgeBand BandOf(int age) =>
        age is < 0 or > AgeBand.MaxAge
            ? throw new ArgumentOutOfRangeException(nameof(age), $"An age is 0 to {AgeBand.MaxAge}.")
            : Bands.Last(band => band.Lower <= age);

    /// <summary>The band that someone certainly is in on a day, or null when that cannot be said: they are then counted as of unknown age.</summary>
    /// <param name="birth">When they were born, as precisely as it is known.</param>
    /// <param name="at">The day, on which they live.</param>
    public AgeBand? BandOf(UncertainDate birth, DateOnly at) => Bands.FirstOrDefault(band => band.Contains(birth, at) == Certainty.Yes);
}
