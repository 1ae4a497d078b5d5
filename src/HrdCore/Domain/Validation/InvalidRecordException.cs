namespace HrdCore.Domain.Validation;

/// <summary>A record was refused, with every reason at once. The message holds no value.</summary>
public sealed class InvalidRecordException : ArgumentException
{
    private readonly string _text;

    internal InvalidRecordException(string record, ValidationReport report)
        : base(null, report.Findings.IsEmpty ? null : report.Findings[0].Path)
    {
        _text = $"This {record} is refused. {report}";
        Report = report;
    }

    /// <summary>Every reason.</summary>
    public ValidationReport Report { get; }

    /// <summary>The reasons, one a line.</summary>
    public override string Message => _text;
}
