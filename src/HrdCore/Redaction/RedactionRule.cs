using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>What one audience sees of some classes: a line of a <see cref="RedactionPolicy"/>.</summary>
/// <remarks>Equality: by all three parts. Threads: immutable.</remarks>
public sealed record RedactionRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="classes">The classes it speaks of; each on its own, at least one.</param>
    /// <param name="audience">Who looks.</param>
    /// <param name="action">What is done.</param>
    /// <exception cref="ArgumentException">No class is given, or one that does not exist.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience or the action does not exist.</exception>
    public RedactionRule(DataClass classes, Audience audience, RedactionAction action)
    {
        DataClasses.Require(classes, nameof(classes));
        Audiences.Require(audience, nameof(audience));
        if (action is not (RedactionAction.Drop or RedactionAction.Mask or RedactionAction.Keep))
        {
            throw new ArgumentOutOfRangeException(nameof(action), "Give an action that exists: Drop, Mask or Keep.");
        }

        Classes = classes;
        Audience = audience;
        Action = action;
    }

    /// <summary>The classes it speaks of.</summary>
    public DataClass Classes { get; }

    /// <summary>Who looks.</summary>
    public Audience Audience { get; }

    /// <summary>What is done.</summary>
    public RedactionAction Action { get; }
}
