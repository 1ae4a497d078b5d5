using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Values;

/// <summary>A place that is known exactly and told coarsely. It prints its class; the point and the address are revealed for a purpose, and the public gets a <see cref="LocationView"/>
/// that is no finer than was allowed when the place was recorded.</summary>
/// <remarks><para>Immutable. Equality: by everything. Ordering: none.</para>
/// <para>A view is the same each time: there is no random shift, because the average of many random points is the place. It is made on one grid, fixed with the place, because where
/// cells of several grids overlap is finer than each of them. Use one grid throughout an organisation, for the same reason.</para>
/// <para>A safe place (<see cref="SafePlace"/>) has no view at all, not even its territory.</para></remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ProtectedLocation : ISelfRedacting, IEquatable<ProtectedLocation>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly GridSize? _grid;

    /// <summary>Records a place.</summary>
    /// <param name="territory">The territory that it is in.</param>
    /// <param name="adminArea">The area in the territory, or null when not known.</param>
    /// <param name="point">The exact point, or null when not known.</param>
    /// <param name="address">Address or description; 1 to 500 characters; or null when not known.</param>
    /// <param name="finestPublic">The most that may ever be told to the public. More than the territory needs what it would be told of: an area, or a point and a grid.</param>
    /// <param name="grid">The grid whose cells are told, for <see cref="LocationPrecision.GridCell"/> only.</param>
    /// <exception cref="ArgumentNullException">The territory is null.</exception>
    /// <exception cref="ArgumentException">The area is not in the territory, the address is blank, too long or malformed, or what the finest precision needs is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such precision.</exception>
    public ProtectedLocation(
        [Sensitive(DataClass.Location)] Territory territory,
        [Sensitive(DataClass.Location)] AdminArea? adminArea = null,
        GeoPoint? point = null,
        [Sensitive(DataClass.Location)] string? address = null,
        LocationPrecision finestPublic = LocationPrecision.Territory,
        GridSize? grid = null)
        : this(DataClass.Location, point, address)
    {
        ArgumentNullException.ThrowIfNull(territory);
        if (adminArea?.MayBeIn(territory) == false)
        {
            throw new ArgumentException("The area's code belongs to another territory. Check both.", nameof(adminArea));
        }

        if (finestPublic is < LocationPrecision.Withheld or > LocationPrecision.GridCell)
        {
            throw new ArgumentOutOfRangeException(nameof(finestPublic), "Give a precision that exists.");
        }

        if (finestPublic == LocationPrecision.AdminLevel1 && adminArea is null)
        {
            throw new ArgumentException("An area can be told only when it is known. Give it, or allow the territory alone.", nameof(adminArea));
        }

        if ((finestPublic == LocationPrecision.GridCell) != (grid is not null) || (grid is not null && point is null))
        {
            throw new ArgumentException("A cell is told of a point and on a grid. Give both with that precision, and no grid with another.", nameof(grid));
        }

        Territory = new Sensitive<Territory>(territory, DataClass.Location);
        AdminArea = adminArea is null ? null : new Sensitive<AdminArea>(adminArea, DataClass.Location);
        FinestPublic = finestPublic;
        _grid = grid;
    }

    private ProtectedLocation(DataClass dataClass, GeoPoint? point, string? address)
    {
        DataClass = dataClass;
        Point = point?.As(dataClass);
        Address = address is null ? null : new Sensitive<string>(DomainText.Require(address, DomainText.LineLength, nameof(address)), dataClass);
    }

    /// <summary>Records a place where someone is to be safe. It is classed <see cref="DataClass.Operational"/>, knows no territory, and nothing of it can be shown.</summary>
    /// <param name="point">The exact point, or null.</param>
    /// <param name="address">Address or description; 1 to 500 characters; or null. One of the two is given.</param>
    /// <exception cref="ArgumentException">Neither is given, or the address is blank, too long or malformed.</exception>
    public static ProtectedLocation SafePlace(GeoPoint? point = null, [Sensitive(DataClass.Operational)] string? address = null) =>
        point is null && address is null
            ? throw new ArgumentException("A safe place has a point or an address. Give one.", nameof(address))
            : new ProtectedLocation(DataClass.Operational, point, address);

    /// <summary>What the place would reveal: <see cref="DataClass.Location"/>, or <see cref="DataClass.Operational"/> for a safe place.</summary>
    public DataClass DataClass { get; }

    /// <summary>Whether this is a safe place, which is never shown.</summary>
    public bool IsSafePlace => DataClass == DataClass.Operational;

    /// <summary>The most that may be told to the public.</summary>
    public LocationPrecision FinestPublic { get; }

    /// <summary>The territory, or null for a safe place. To show it, ask for a view.</summary>
    public Sensitive<Territory>? Territory { get; }

    /// <summary>The area in the territory, or null when not known.</summary>
    public Sensitive<AdminArea>? AdminArea { get; }

    /// <summary>The exact point, or null when not known.</summary>
    public GeoPoint? Point { get; }

    /// <summary>Address or description, or null when not known.</summary>
    public Sensitive<string>? Address { get; }

    /// <summary>What may be told: as much as asked for, or less where less is known.</summary>
    /// <param name="precision">How much; no more than <see cref="FinestPublic"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">More is asked for than may be told, or there is no such precision.</exception>
    /// <exception cref="InvalidOperationException">This is a safe place. Leave it out of what is shown, without a trace that there is one.</exception>
    [Sanitizer]
    public LocationView View(LocationPrecision precision)
    {
        if (Territory is null)
        {
            throw new InvalidOperationException("A safe place has no public view. Leave it out, without a trace that there is one.");
        }

        if (precision < LocationPrecision.Withheld || precision > FinestPublic)
        {
            throw new ArgumentOutOfRangeException(nameof(precision), "This is more than may be told of the place. Ask for FinestPublic or a coarser precision.");
        }

        return LocationView.Of(Territory.Reveal(Viewing), AdminArea?.Reveal(Viewing), _grid is null ? null : Point?.CellOf(_grid), precision);
    }

    internal GridSize? Grid => _grid;

    /// <summary>Whether both are equal, as <see cref="Equals(ProtectedLocation?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(ProtectedLocation? left, ProtectedLocation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(ProtectedLocation? left, ProtectedLocation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ProtectedLocation? other) =>
        other is not null && DataClass == other.DataClass && FinestPublic == other.FinestPublic && Equals(_grid, other._grid)
        && Equals(Territory, other.Territory) && Equals(AdminArea, other.AdminArea) && Equals(Point, other.Point) && Equals(Address, other.Address);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProtectedLocation);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(DataClass, FinestPublic, Territory, AdminArea, Point, Address);

    /// <summary>The class in brackets, e.g. <c>[Location]</c>; never the place.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);

    private static readonly Purpose Viewing = Purpose.Of("public-view");
}
