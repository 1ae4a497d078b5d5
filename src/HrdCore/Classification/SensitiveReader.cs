namespace HrdCore.Classification;

/// <summary>Reveals values and tells an observer first, so that no look goes unrecorded.</summary>
/// <remarks>Threads: as safe as the observer.</remarks>
public sealed class SensitiveReader
{
    private readonly IRevealObserver _observer;

    /// <summary>Makes a reader that reports to one observer.</summary>
    /// <param name="observer">Told before each value is given.</param>
    /// <exception cref="ArgumentNullException">The observer is null.</exception>
    public SensitiveReader(IRevealObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _observer = observer;
    }

    /// <summary>Gives the content of a value after the observer was told.</summary>
    /// <typeparam name="T">The content.</typeparam>
    /// <param name="value">The value to look at.</param>
    /// <param name="purpose">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public T Reveal<T>(IRevealable<T> value, Purpose purpose)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(purpose);
        _observer.OnReveal(value.DataClass, purpose);
        return value.Reveal(purpose);
    }
}
