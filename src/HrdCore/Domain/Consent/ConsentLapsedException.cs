using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Consent;

/// <summary>Something was about to be told without a living consent. The message holds no value.</summary>
public sealed class ConsentLapsedException : InvalidOperationException
{
    internal ConsentLapsedException(ValidationReport report)
        : base($"This is not authorised. {report}") => Report = report;

    /// <summary>Why not.</summary>
    public ValidationReport Report { get; }
}
