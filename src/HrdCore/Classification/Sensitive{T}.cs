using System.Diagnostics;
using System.Text.Json.Serialization;

namespace HrdCore.Classification;

/// <summary>A value that does not print. <see cref="ToString"/>, formatting, default JSON and the debugger show its class, e.g. <c>[Identity]</c>; <see cref="Reveal"/> gives the content.</summary>
/// <typeparam name="T">The content; not null.</typeparam>
/// <remarks>Equality: by class and content. Ordering: none, since an order tells about the content. Threads: immutable if the content is.
/// What it does not do: the content stays in managed memory until collected, and reflection over private fields still finds it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Sensitive<T> : IRevealable<T>, IEquatable<Sensitive<T>>
    where T : notnull
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T _value;

    /// <summary>Wraps a value.</summary>
    /// <param name="value">The content; not null. Not copied.</param>
    /// <param name="dataClass">What it would reveal; at least one class.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">No class is given.</exception>
    public Sensitive(T value, DataClass dataClass)
    {
        ArgumentNullException.ThrowIfNull(value);
        DataClasses.Require(dataClass, nameof(dataClass));
        _value = value;
        DataClass = dataClass;
    }

    /// <inheritdoc/>
    public DataClass DataClass { get; }

    /// <inheritdoc/>
    [return: Sensitive(DataClasses.Sealed)]
    public T Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _value;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(Sensitive{T}?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(Sensitive<T>? left, Sensitive<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(Sensitive<T>? left, Sensitive<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Sensitive<T>? other) =>
        other is not null && DataClass == other.DataClass && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sensitive<T>);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(DataClass, _value);

    /// <summary>The class in brackets, e.g. <c>[Identity]</c>; never the content.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);
}
