using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Validation;

/// <summary>All that a check found, in the order of the record. It holds no part of what was checked, so it may be logged.</summary>
/// <remarks>Immutable. Range: at most <see cref="MaxFindings"/> findings; a record with more is not worth reading on.</remarks>
public sealed class ValidationReport
{
    /// <summary>Most findings of one report.</summary>
    public const int MaxFindings = 100;

    internal ValidationReport(ImmutableArray<ValidationFinding> findings) => Findings = findings;

    /// <summary>The report of a record in which nothing was found.</summary>
    public static ValidationReport Clean { get; } = new([]);

    /// <summary>What was found, in the order of the record.</summary>
    public ImmutableArray<ValidationFinding> Findings { get; }

    /// <summary>Whether nothing that was found is an error.</summary>
    public bool IsAccepted => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether a rule is among the findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public bool Has(ValidationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Findings.Any(finding => finding.Rule == rule);
    }

    /// <summary>One line a finding, in a language; no line where nothing was found.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Join('\n', Findings.Select(finding => finding.ToText(language)));
    }

    /// <summary>One line a finding in English, or that nothing was found.</summary>
    public override string ToString() => Findings.IsEmpty ? "Nothing was found." : ToText(LanguageTag.English);
}
