using System.Collections.Immutable;
using System.Globalization;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.States;

/// <summary>Why a step is refused: the state, the wish, and what would be allowed. In words it may be logged: where the state itself is sensitive, the words leave it out, and
/// what would be allowed from it. <see cref="State"/>, <see cref="Allowed"/> and <see cref="Guarded"/> are for those who see the record.</summary>
public sealed class TransitionRefusal
{
    private readonly bool _isSensitive;

    internal TransitionRefusal(string machine, VocabularyTerm state, VocabularyTerm wish, ImmutableArray<VocabularyTerm> allowed, ImmutableArray<(VocabularyTerm State, ValidationRule Needs)> guarded, ValidationRule? guard, bool isSensitive)
    {
        _isSensitive = isSensitive;
        Machine = machine;
        State = state;
        Wish = wish;
        Allowed = allowed;
        Guarded = guarded;
        Guard = guard;
    }

    /// <summary>The state machine, e.g. <c>grant</c>.</summary>
    public string Machine { get; }

    /// <summary>The state that it is in.</summary>
    public VocabularyTerm State { get; }

    /// <summary>The state that was wished for.</summary>
    public VocabularyTerm Wish { get; }

    /// <summary>The states that may come next as things stand; empty when none may.</summary>
    public ImmutableArray<VocabularyTerm> Allowed { get; }

    /// <summary>The states that may come next once something holds that does not yet, and what that is; empty when there are none.</summary>
    public ImmutableArray<(VocabularyTerm State, ValidationRule Needs)> Guarded { get; }

    /// <summary>What would have to hold first, or null when the step does not exist.</summary>
    public ValidationRule? Guard { get; }

    /// <summary>The refusal for whoever wished for the step: the states by their labels, what would have to hold, and what is allowed now. Where it is sensitive where the record stands, neither that nor what is allowed.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var words = TransitionWords.In(language);
        var reason = Guard is null ? words.NoSuchStep : Sentence(Guard, language);
        if (_isSensitive)
        {
            return string.Format(CultureInfo.InvariantCulture, words.RefusedUnseen, Machine, Label(Wish, language), reason);
        }

        return string.Format(CultureInfo.InvariantCulture, words.Refused, Machine, Label(State, language), Label(Wish, language), reason)
            + string.Format(CultureInfo.InvariantCulture, words.Allowed, Allowed.IsEmpty ? words.None : string.Join(words.Comma, Allowed.Select(state => Label(state, language))))
            + Later(words, language);
    }

    /// <summary>The refusal in English.</summary>
    public override string ToString() => ToText(LanguageTag.English);

    // What the wish itself needs was said already.
    private string Later(TransitionWords words, LanguageTag language)
    {
        var later = Guarded.Where(step => step.State != Wish || step.Needs != Guard)
            .Select(step => string.Format(CultureInfo.InvariantCulture, words.Needs, Label(step.State, language), Sentence(step.Needs, language))).ToArray();
        return later.Length == 0 ? string.Empty : string.Format(CultureInfo.InvariantCulture, words.NotYet, string.Join(words.Semicolon, later));
    }

    private static string Label(VocabularyTerm term, LanguageTag language) => term.Term.LabelFor(language) ?? term.Term.LabelFor(LanguageTag.English)!;

    private static string Sentence(ValidationRule rule, LanguageTag language) => rule.Help(language).TrimEnd('.', '。');
}
