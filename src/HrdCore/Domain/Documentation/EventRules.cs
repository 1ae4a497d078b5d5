using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>What about an event needs a look before it is counted. None of it makes the event impossible: a later version of HrdCore may know the code, and a source may be right about both days.</summary>
public static class EventRules
{
    /// <summary>Finds acts whose kind nobody here knows, which figures would leave out, and acts that lie outside the time of the event.</summary>
    /// <param name="item">The event.</param>
    /// <returns>Warnings.</returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static ValidationReport Check(Event item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var check = new Check(nameof(Event));
        for (var i = 0; i < item.Acts.Length; i++)
        {
            var act = item.Acts[i];
            check.That(act.FindType() is not null, $"acts[{i}].type", ValidationRule.ViolationUnknown);
            check.That(act.Period.IsBefore(item.Period) != Certainty.Yes && item.Period.IsBefore(act.Period) != Certainty.Yes, $"acts[{i}].period", ValidationRule.ActOutsideEvent);
        }

        return check.Report();
    }
}
