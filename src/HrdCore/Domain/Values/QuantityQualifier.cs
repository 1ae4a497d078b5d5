namespace HrdCore.Domain.Values;

/// <summary>How a figure was said. Default value: <see cref="Exact"/>.</summary>
public enum QuantityQualifier
{
    /// <summary>Just this many.</summary>
    Exact = 0,

    /// <summary>Somewhat more or less: "some", "around". How near is not said, so it bounds nothing.</summary>
    About = 1,

    /// <summary>This many at most, and likely a little less: "nearly".</summary>
    Almost = 2,

    /// <summary>This many or more.</summary>
    AtLeast = 3,

    /// <summary>More than this: "over".</summary>
    MoreThan = 4,

    /// <summary>Less than this; the figure is more than zero.</summary>
    LessThan = 5,
}
