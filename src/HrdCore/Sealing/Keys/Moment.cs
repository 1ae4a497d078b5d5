namespace HrdCore.Sealing.Keys;

/// <summary>The moment at which it was made, and how long ago that was by whichever clock says more.</summary>
/// <remarks>The steady clock of many systems stands still while a machine sleeps, and the calendar's can be set back: each alone would make keys look younger than they are.</remarks>
internal sealed class Moment(TimeProvider clock)
{
    private readonly long _steady = clock.GetTimestamp();
    private readonly DateTimeOffset _calendar = clock.GetUtcNow();

    internal TimeSpan Age
    {
        get
        {
            var steady = clock.GetElapsedTime(_steady);
            var calendar = clock.GetUtcNow() - _calendar;
            return steady > calendar ? steady : calendar;
        }
    }
}
