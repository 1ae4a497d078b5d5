namespace HrdCore.Domain.Values;

/// <summary>How sure a date is, as the mark at its end. Default value: <see cref="None"/>, a date stated without doubt.</summary>
public enum DateQualifier
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is doubted.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about then.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: doubted, and about then.</summary>
    UncertainAndApproximate = 3,
}
