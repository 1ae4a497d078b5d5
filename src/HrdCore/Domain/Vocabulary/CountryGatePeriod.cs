using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The countries that requests are accepted from, from a day on and until the next list begins.</summary>
public sealed class CountryGatePeriod
{
    /// <summary>Most territories of a list.</summary>
    public const int MaxTerritories = 400;

    /// <summary>Records a list.</summary>
    /// <param name="validFrom">The first day.</param>
    /// <param name="accepting">The territories, each once; none while no request can be taken.</param>
    /// <exception cref="ArgumentNullException">The list is null; give an empty one where none is meant.</exception>
    /// <exception cref="ArgumentException">The territories are too many, not different, or one is null.</exception>
    public CountryGatePeriod(DateOnly validFrom, IEnumerable<Territory> accepting)
    {
        ArgumentNullException.ThrowIfNull(accepting);
        ValidFrom = validFrom;
        Accepting = DomainText.RequireSet(accepting, 0, MaxTerritories, nameof(accepting));
    }

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>The territories; compared by code.</summary>
    public ImmutableArray<Territory> Accepting { get; }
}
