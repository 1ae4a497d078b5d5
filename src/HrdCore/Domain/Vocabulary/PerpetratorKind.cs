using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What kind of actor is said to have done it: a kind, never a name.</summary>
/// <remarks>Source: own codes; the split into state and non-state actors follows the list of perpetrator types of HURIDOCS and the booklet.</remarks>
public sealed class PerpetratorKind : VocabularyTerm, IVocabularyTerm<PerpetratorKind>
{
    private PerpetratorKind(string code, string english)
        : base("perp", code, english)
    {
    }

    /// <summary>Police.</summary>
    public static PerpetratorKind Police { get; } = new("state.police", "Police");

    /// <summary>Army, navy, air force, border troops.</summary>
    public static PerpetratorKind ArmedForces { get; } = new("state.armed-forces", "Armed forces");

    /// <summary>Prison and detention staff.</summary>
    public static PerpetratorKind Prison { get; } = new("state.prison", "Prison service");

    /// <summary>Intelligence and state security.</summary>
    public static PerpetratorKind Intelligence { get; } = new("state.intelligence", "Intelligence service");

    /// <summary>Courts and prosecutors.</summary>
    public static PerpetratorKind Judiciary { get; } = new("state.judiciary", "Judiciary");

    /// <summary>Local and provincial authorities.</summary>
    public static PerpetratorKind LocalGovernment { get; } = new("state.local-government", "Local government");

    /// <summary>Ministries and other organs of the central government.</summary>
    public static PerpetratorKind Executive { get; } = new("state.executive", "Central government");

    /// <summary>A company.</summary>
    public static PerpetratorKind Corporation { get; } = new("nonstate.corporation", "Corporation");

    /// <summary>An armed group that is not the state's.</summary>
    public static PerpetratorKind ArmedGroup { get; } = new("nonstate.armed-group", "Armed group");

    /// <summary>A private person.</summary>
    public static PerpetratorKind Individual { get; } = new("nonstate.individual", "Individual");

    /// <summary>A crowd.</summary>
    public static PerpetratorKind Mob { get; } = new("nonstate.mob", "Mob");

    /// <summary>Nobody knows, or nobody has said. Counts as neither state nor non-state.</summary>
    public static PerpetratorKind Unknown { get; } = new("unknown", "Unknown");

    /// <inheritdoc/>
    public static ImmutableArray<PerpetratorKind> All { get; } =
    [
        Police, ArmedForces, Prison, Intelligence, Judiciary, LocalGovernment, Executive, Corporation, ArmedGroup, Individual, Mob, Unknown,
    ];

    /// <summary>Whether the actor belongs to the state. <see cref="Unknown"/> does not count.</summary>
    public bool IsState => Code.StartsWith("state.", StringComparison.Ordinal);

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PerpetratorKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
