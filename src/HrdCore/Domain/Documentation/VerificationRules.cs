using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Documentation;

/// <summary>What has to hold between the check of a fact and what was said about it. Each may be right by itself.</summary>
public static class VerificationRules
{
    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Whether every source of a check is there, no one person is counted twice as a source, and whether a source is a victim too, which is no fault but asks for care.</summary>
    /// <param name="verification">The check.</param>
    /// <param name="information">What was said, as records of information.</param>
    /// <param name="victims">The records of the victims of what is checked.</param>
    /// <exception cref="ArgumentNullException">The check, the records, one of them, or the victims are null.</exception>
    public static ValidationReport Check(Verification verification, IEnumerable<Information> information, IEnumerable<Guid> victims)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(information);
        ArgumentNullException.ThrowIfNull(victims);
        var known = new Dictionary<Guid, Information>();
        foreach (var item in information)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(information));
            known[item.Id] = item;
        }

        var struck = victims.ToHashSet();
        var check = new Check(nameof(Verification));
        var voices = new HashSet<Guid>();
        for (var i = 0; i < verification.Sources.Length; i++)
        {
            var said = known.GetValueOrDefault(verification.Sources[i]);
            check.That(said is not null, $"sources[{i}]", ValidationRule.SourceKnown);

            // Two records of one person are one voice; a source without a record of its own is one for each thing it says.
            var voice = said?.SourceId?.Reveal(Checking);
            voices.Add(voice ?? verification.Sources[i]);
            check.That(voice is not { } source || !struck.Contains(source), $"sources[{i}]", ValidationRule.SourceIsVictim);
        }

        check.That(verification.Corroborations <= Math.Max(voices.Count - 1, 0), "corroborations", ValidationRule.SourceTwice);
        return check.Report();
    }
}
