namespace HrdCore.Domain.Values;

/// <summary>The answer to a question about something that is not known exactly. Default value: <see cref="Maybe"/>, which claims nothing.</summary>
/// <remarks>The numbers are in order, so the smaller of two answers is their "and", the greater their "or", and the negative of one its "not".</remarks>
public enum Certainty
{
    /// <summary>It is not so, whatever the unknown part turns out to be.</summary>
    No = -1,

    /// <summary>It may be so and it may not.</summary>
    Maybe = 0,

    /// <summary>It is so, whatever the unknown part turns out to be.</summary>
    Yes = 1,
}
