using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Values;

/// <summary>A point on the earth in decimal degrees of WGS 84. It prints <c>[Location]</c>; <see cref="Reveal"/> gives the two numbers.</summary>
/// <remarks>Range: latitude -90 to 90, longitude -180 to 180. Equality: by both numbers and the class, as given. Ordering: none, since an order tells about the point. Decimal and
/// not binary, so that it comes back as it was written and falls into the same cell of a grid on every machine.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class GeoPoint : IRevealable<(decimal Latitude, decimal Longitude)>, IEquatable<GeoPoint>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Sensitive(DataClass.Location)]
    private readonly decimal _latitude;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Sensitive(DataClass.Location)]
    private readonly decimal _longitude;

    /// <summary>Makes a point.</summary>
    /// <param name="latitude">Degrees north of the equator, -90 to 90.</param>
    /// <param name="longitude">Degrees east of Greenwich, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public GeoPoint([Sensitive(DataClass.Location)] decimal latitude, [Sensitive(DataClass.Location)] decimal longitude)
        : this(latitude, longitude, DataClass.Location)
    {
    }

    private GeoPoint(decimal latitude, decimal longitude, DataClass dataClass)
    {
        if (latitude is < -90 or > 90)
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), "A latitude is -90 to 90 degrees. Perhaps the two are swapped.");
        }

        if (longitude is < -180 or > 180)
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), "A longitude is -180 to 180 degrees.");
        }

        _latitude = latitude;
        _longitude = longitude;
        DataClass = dataClass;
    }

    /// <summary>What the point would reveal: <see cref="DataClass.Location"/>, or <see cref="DataClass.Operational"/> in a safe place.</summary>
    public DataClass DataClass { get; }

    /// <inheritdoc/>
    [return: Sensitive(DataClass.Location | DataClass.Operational)]
    public (decimal Latitude, decimal Longitude) Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return (_latitude, _longitude);
    }

    /// <summary>Whether both are equal, as <see cref="Equals(GeoPoint?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(GeoPoint? left, GeoPoint? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(GeoPoint? left, GeoPoint? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] GeoPoint? other) =>
        other is not null && _latitude == other._latitude && _longitude == other._longitude && DataClass == other.DataClass;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GeoPoint);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(_latitude, _longitude, DataClass);

    /// <summary>The class in brackets; never the numbers.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);

    internal GeoPoint As(DataClass dataClass) => new(_latitude, _longitude, dataClass);

    internal GridCell CellOf(GridSize grid) => grid.CellOf(_latitude, _longitude);
}
