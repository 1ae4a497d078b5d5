using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The countries that an organisation says it accepts requests from. The list changes over time, and a request is judged by the list of its day.</summary>
/// <remarks>The organisation brings its own lists; there is none in this library. Public interest cases may use the list of urgent actions.</remarks>
public sealed class CountryGate
{
    /// <summary>Most lists over time.</summary>
    public const int MaxPeriods = 1_000;

    /// <summary>Takes the lists of an organisation.</summary>
    /// <param name="periods">The lists in any order, one or more, each from another day on.</param>
    /// <exception cref="ArgumentException">The lists are missing or too many, one is null, or two begin on the same day.</exception>
    public CountryGate(IEnumerable<CountryGatePeriod> periods)
    {
        var given = DomainText.RequireList(periods, 1, MaxPeriods, nameof(periods));
        if (given.Select(period => period.ValidFrom).Distinct().Count() < given.Length)
        {
            throw new ArgumentException("Give one list for each day on which one begins.", nameof(periods));
        }

        Periods = [.. given.OrderBy(period => period.ValidFrom)];
    }

    /// <summary>The lists, the oldest first.</summary>
    public ImmutableArray<CountryGatePeriod> Periods { get; }

    /// <summary>What to do with a request.</summary>
    /// <param name="territory">Where the defender is; compared by code.</param>
    /// <param name="on">The day on which the request came in. Before the first list, everything is referred.</param>
    /// <exception cref="ArgumentNullException">The territory is null.</exception>
    public CountryGateAnswer Decide(Territory territory, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return Periods.LastOrDefault(period => period.ValidFrom <= on)?.Accepting.Contains(territory) == true ? CountryGateAnswer.Accept : CountryGateAnswer.Refer;
    }
}
