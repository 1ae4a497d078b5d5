// Reckoning with answers of three values.
// Source:  S. C. Kleene's strong logic of indeterminacy: "and" is the least certain, "or" the most certain, "not" turns it round.
namespace HrdCore.Domain.Values;

/// <summary>What can be asked of a <see cref="Certainty"/>. Where a person may be harmed by a wrong claim, ask <see cref="IsCertain"/>; where they may be overlooked, ask <see cref="IsPossible"/>.</summary>
public static class Certainties
{
    /// <summary>Whether the answer is <see cref="Certainty.Yes"/>.</summary>
    /// <param name="answer">An answer.</param>
    public static bool IsCertain(this Certainty answer) => answer == Certainty.Yes;

    /// <summary>Whether the answer is not <see cref="Certainty.No"/>.</summary>
    /// <param name="answer">An answer.</param>
    public static bool IsPossible(this Certainty answer) => answer != Certainty.No;

    /// <summary>Both: as certain as the less certain of the two.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another answer.</param>
    public static Certainty And(this Certainty left, Certainty right) => left < right ? left : right;

    /// <summary>Either: as certain as the more certain of the two.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another answer.</param>
    public static Certainty Or(this Certainty left, Certainty right) => left > right ? left : right;

    /// <summary>The opposite. What may be may also not be.</summary>
    /// <param name="answer">An answer.</param>
    public static Certainty Not(this Certainty answer) => (Certainty)(-(int)answer);

    // Certain when it holds for all that is possible, excluded when it holds for none.
    internal static Certainty Of(bool always, bool never) => always ? Certainty.Yes : never ? Certainty.No : Certainty.Maybe;
}
