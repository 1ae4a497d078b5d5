// How qualifiers go through arithmetic.
// Meaning: a quantity says which true values it allows. With v the figure:
//              exact v      v and nothing else
//              about v      anything from zero up; how near is not said
//              almost v     v or less
//              at-least v   v or more
//              more-than v  more than v
//              less-than v  less than v
// Rule:    the result allows every value that the true operands can give, and no qualifier that says less would do. Of two operands with a bound each, the result
//          keeps a bound only where both have one on that side; it is strict where one of them is strict. Of a sum, "about" is also what is left
//          of an upper and a lower bound together. A divisor's bound counts the other way round: to be divided among more leaves less.
// Bounds:  true values are zero or more; a true divisor is more than zero.
using System.Collections.Immutable;
using static HrdCore.Domain.Values.QuantityQualifier;

namespace HrdCore.Domain.Values;

/// <summary>The two tables, rows for the left operand and columns for the right one, both in the order of the enumeration.</summary>
internal static class QualifierTable
{
    private static readonly ImmutableArray<ImmutableArray<QuantityQualifier>> Sums =
    [
        //  + Exact    About  Almost    AtLeast   MoreThan  LessThan
        [Exact,    About, Almost,   AtLeast,  MoreThan, LessThan], // Exact
        [About,    About, About,    About,    About,    About],    // About
        [Almost,   About, Almost,   About,    About,    LessThan], // Almost
        [AtLeast,  About, About,    AtLeast,  MoreThan, About],    // AtLeast
        [MoreThan, About, About,    MoreThan, MoreThan, About],    // MoreThan
        [LessThan, About, LessThan, About,    About,    LessThan], // LessThan
    ];

    private static readonly ImmutableArray<ImmutableArray<QuantityQualifier>> Quotients =
    [
        //  / Exact    About  Almost    AtLeast   MoreThan  LessThan
        [Exact,    About, AtLeast,  Almost,   LessThan, MoreThan], // Exact
        [About,    About, About,    About,    About,    About],    // About
        [Almost,   About, About,    Almost,   LessThan, About],    // Almost
        [AtLeast,  About, AtLeast,  About,    About,    MoreThan], // AtLeast
        [MoreThan, About, MoreThan, About,    About,    MoreThan], // MoreThan
        [LessThan, About, About,    LessThan, LessThan, About],    // LessThan
    ];

    internal static QuantityQualifier OfSum(QuantityQualifier left, QuantityQualifier right) => Sums[(int)left][(int)right];

    internal static QuantityQualifier OfQuotient(QuantityQualifier left, QuantityQualifier right) => Quotients[(int)left][(int)right];
}
