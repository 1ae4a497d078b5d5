// From kinds of violation to the forms that statistics count.
// Rule:    a case shows each form once, however many acts have it; deaths roll up into physical violence unless the tabulation says
//          otherwise. A case may show several forms, so counts of forms may add up to more than the cases and never make 100 per cent.
// Source:  the FORUM-ASIA booklet, statistics of 2018 and 2019 (1,103 labels on 787 cases), and its report of 2017 and 2018, where
//          deaths are a part of physical violence.
using System.Collections.Immutable;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Says which forms of violation a case shows.</summary>
public static class ViolationForms
{
    /// <summary>The forms of what happened in a case, each once, in the order of the list. Kinds that the forms do not cover add none.</summary>
    /// <param name="types">What happened, in any number and order.</param>
    /// <param name="deaths">Where deaths go.</param>
    /// <exception cref="ArgumentNullException">The types, or one of them, are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The way of counting deaths is none of those listed.</exception>
    public static ImmutableArray<ViolationForm> Of(IEnumerable<ViolationType> types, DeathCounting deaths = DeathCounting.WithinViolence)
    {
        ArgumentNullException.ThrowIfNull(types);
        return RollUp(types.SelectMany(type => type?.Forms ?? throw new ArgumentNullException(nameof(types))), deaths);
    }

    /// <summary>The forms that a case counts under when it was recorded with these, each once, in the order of the list.</summary>
    /// <param name="forms">The recorded forms.</param>
    /// <param name="deaths">Where deaths go.</param>
    /// <exception cref="ArgumentNullException">The forms, or one of them, are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The way of counting deaths is none of those listed.</exception>
    public static ImmutableArray<ViolationForm> RollUp(IEnumerable<ViolationForm> forms, DeathCounting deaths = DeathCounting.WithinViolence)
    {
        ArgumentNullException.ThrowIfNull(forms);
        if (deaths is not (DeathCounting.WithinViolence or DeathCounting.Apart))
        {
            throw new ArgumentOutOfRangeException(nameof(deaths), "Count deaths within violence or apart.");
        }

        var shown = new HashSet<ViolationForm>();
        foreach (var form in forms)
        {
            ArgumentNullException.ThrowIfNull(form, nameof(forms));
            shown.Add(form);
            if (deaths == DeathCounting.WithinViolence && form.Broader is { } broader)
            {
                shown.Add(broader);
            }
        }

        return [.. ViolationForm.All.Where(shown.Contains)];
    }
}
