// As what a person counts who is several things at once.
// Rules:   indicator 16.10.1 counts each person once. Someone who is a journalist and a trade unionist has two claims; the order decides.
// Source:  the rule, indicator 16.10.1 of the Sustainable Development Goals. The standard order is our own: what is narrower goes first,
//          because every journalist and unionist in a case file is a defender too, and would otherwise never be seen.
using System.Collections.Immutable;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The order in which the claims of a person to be counted as defender, journalist or trade unionist are heard.</summary>
public sealed class SdgVictimPriority
{
    /// <summary>Sets an order.</summary>
    /// <param name="order">Every status, each once, what is to go first in first place.</param>
    /// <exception cref="ArgumentNullException">The order is null.</exception>
    /// <exception cref="ArgumentException">A status is missing or comes twice.</exception>
    public SdgVictimPriority(params IEnumerable<SdgVictimStatus> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        Order = [.. order];
        if (Order.Length != SdgVictimStatus.All.Length || !SdgVictimStatus.All.All(Order.Contains))
        {
            throw new ArgumentException("Give every term of SdgVictimStatus.All once.", nameof(order));
        }
    }

    /// <summary>Journalist, then trade unionist, then defender.</summary>
    public static SdgVictimPriority Standard { get; } = new(SdgVictimStatus.Journalist, SdgVictimStatus.TradeUnionist, SdgVictimStatus.Defender);

    /// <summary>What goes first stands first.</summary>
    public ImmutableArray<SdgVictimStatus> Order { get; }

    /// <summary>As what someone counts, or null when no category makes them count.</summary>
    /// <param name="categories">The categories of one person.</param>
    /// <exception cref="ArgumentNullException">The categories, or one of them, are null.</exception>
    public SdgVictimStatus? StatusOf(params IEnumerable<DefenderCategory> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        var best = Order.Length;
        foreach (var category in categories)
        {
            ArgumentNullException.ThrowIfNull(category, nameof(categories));
            if (category.SdgStatus is { } status)
            {
                best = Math.Min(best, Order.IndexOf(status));
            }
        }

        return best == Order.Length ? null : Order[best];
    }
}
