// A matrix of every class by every audience. A combination of classes is the meet of its parts: the strictest action wins, so adding a
// class never shows more, and neither the order of rules nor of classes matters.

using System.Collections.Immutable;
using System.Numerics;
using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>Which audience sees which class of data, and how. It has an answer for every class and every audience, or it does not exist.</summary>
/// <remarks>Equality: by every cell. Threads: immutable. A policy says what may be shown, not that it may be sent: consent is asked elsewhere.</remarks>
public sealed class RedactionPolicy : IEquatable<RedactionPolicy>
{
    private static readonly ImmutableArray<DataClass> Classes = [.. DataClasses.Parts(DataClasses.All)];

    private readonly RedactionAction[] _cells;

    /// <summary>Makes a policy from rules that together speak of every class for every audience, each once. Their order does not matter.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">A rule is null, a class has no rule for an audience, or has two; the message names class and audience.</exception>
    public RedactionPolicy(params ReadOnlySpan<RedactionRule> rules)
    {
        var given = new RedactionAction?[Classes.Length * Audiences.All.Length];
        foreach (var rule in rules)
        {
            if (rule is null)
            {
                throw new ArgumentException("A rule is null.", nameof(rules));
            }

            foreach (var dataClass in DataClasses.Parts(rule.Classes))
            {
                ref var cell = ref given[Cell(dataClass, rule.Audience)];
                cell = cell is null
                    ? rule.Action
                    : throw new ArgumentException($"{dataClass} has two rules for {rule.Audience}. Keep one.", nameof(rules));
            }
        }

        _cells = new RedactionAction[given.Length];
        foreach (var dataClass in Classes)
        {
            foreach (var audience in Audiences.All)
            {
                _cells[Cell(dataClass, audience)] = given[Cell(dataClass, audience)]
                    ?? throw new ArgumentException($"{dataClass} has no rule for {audience}. Add one.", nameof(rules));
            }
        }
    }

    private RedactionPolicy(RedactionAction[] cells) => _cells = cells;

    /// <summary>The built-in policy; <see cref="DefaultRedaction"/> holds its lines and the reason for each.</summary>
    public static RedactionPolicy Default { get; } = new(DefaultRedaction.Rules.AsSpan());

    /// <summary>What an audience sees of a value.</summary>
    /// <param name="dataClass">All that the value would reveal. <see cref="DataClass.None"/>, and a bit that is no class, count as the class
    /// that this audience sees least of.</param>
    /// <param name="audience">Who looks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The audience does not exist.</exception>
    public RedactionAction ActionFor(DataClass dataClass, Audience audience)
    {
        Audiences.Require(audience, nameof(audience));
        var unknown = dataClass == DataClass.None || (dataClass & ~DataClasses.All) != 0;
        var strictest = RedactionAction.Keep;
        foreach (var known in Classes)
        {
            if (unknown || (dataClass & known) != 0)
            {
                strictest = Stricter(strictest, _cells[Cell(known, audience)]);
            }
        }

        return strictest;
    }

    /// <summary>This policy with some cells changed.</summary>
    /// <param name="classes">The classes whose action changes, each on its own; at least one.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="action">The new action.</param>
    /// <exception cref="ArgumentException">No class is given, or one that does not exist.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience or the action does not exist.</exception>
    public RedactionPolicy With(DataClass classes, Audience audience, RedactionAction action)
    {
        var rule = new RedactionRule(classes, audience, action);
        var cells = _cells.AsSpan().ToArray();
        foreach (var dataClass in DataClasses.Parts(rule.Classes))
        {
            cells[Cell(dataClass, rule.Audience)] = rule.Action;
        }

        return new RedactionPolicy(cells);
    }

    /// <summary>The policy as a table: one line per class, one column per audience, always in the order of the enumerations, so that two policies can be compared line by line.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string Describe() => RedactionTable.Format(Classes, (dataClass, audience) => _cells[Cell(dataClass, audience)]);

    /// <summary>Whether both are equal, as <see cref="Equals(RedactionPolicy?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(RedactionPolicy? left, RedactionPolicy? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(RedactionPolicy? left, RedactionPolicy? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RedactionPolicy? other) => other is not null && _cells.AsSpan().SequenceEqual(other._cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RedactionPolicy);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var action in _cells)
        {
            hash.Add(action);
        }

        return hash.ToHashCode();
    }

    /// <summary>The table of <see cref="Describe"/>.</summary>
    public override string ToString() => Describe();

    private static RedactionAction Stricter(RedactionAction left, RedactionAction right) => left < right ? left : right;

    private static int Cell(DataClass single, Audience audience) => (BitOperations.TrailingZeroCount((int)single) * Audiences.All.Length) + (int)audience;
}
