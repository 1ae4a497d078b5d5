namespace HrdCore.Auditing;

/// <summary>An audit log is not in a state in which it may be used. Nothing was changed; look before you repair.</summary>
public sealed class AuditLogException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="report">What was found; not intact.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public AuditLogException(AuditLogReport report)
        : base(report?.ToString())
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
    }

    /// <summary>What was found.</summary>
    public AuditLogReport Report { get; }
}
