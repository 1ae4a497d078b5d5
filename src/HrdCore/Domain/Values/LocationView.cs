using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>What may be told of a place: its territory, the area in it, or a cell of a grid; all that is coarser is told with it. Made by <see cref="ProtectedLocation.View"/> alone, and meant to be shown.</summary>
/// <remarks>Immutable. Equality: by content. Ordering: none. A coarser view can be made of a finer one; the way back does not exist, because a view does not hold the place.</remarks>
public sealed class LocationView : IEquatable<LocationView>
{
    internal LocationView(Territory? territory, AdminArea? adminArea, GridCell? cell)
    {
        Territory = territory;
        AdminArea = adminArea;
        Cell = cell;
        Precision = cell is not null ? LocationPrecision.GridCell
            : adminArea is not null ? LocationPrecision.AdminLevel1
            : territory is not null ? LocationPrecision.Territory
            : LocationPrecision.Withheld;
    }

    /// <summary>How much is told.</summary>
    public LocationPrecision Precision { get; }

    /// <summary>The territory, or null when all is withheld.</summary>
    public Territory? Territory { get; }

    /// <summary>The area in the territory, or null when it is not told or not known.</summary>
    public AdminArea? AdminArea { get; }

    /// <summary>The cell of the grid, or null when it is not told.</summary>
    public GridCell? Cell { get; }

    /// <summary>A view that tells less, or as much.</summary>
    /// <param name="precision">How much; no more than there is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The view tells less already, or there is no such precision.</exception>
    public LocationView Coarsen(LocationPrecision precision) =>
        precision < LocationPrecision.Withheld || precision > Precision
            ? throw new ArgumentOutOfRangeException(nameof(precision), "A view gets no finer. Ask for its precision or a coarser one.")
            : Of(Territory, AdminArea, Cell, precision);

    /// <summary>Whether both are equal, as <see cref="Equals(LocationView?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(LocationView? left, LocationView? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(LocationView? left, LocationView? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocationView? other) =>
        other is not null && Equals(Territory, other.Territory) && Equals(AdminArea, other.AdminArea) && Equals(Cell, other.Cell);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocationView);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Territory, AdminArea, Cell);

    /// <summary>The codes, coarse to fine, e.g. <c>VN VN-26 25km/402/1012</c>; <c>withheld</c> when nothing is told.</summary>
    public override string ToString() =>
        Territory is null ? "withheld" : string.Join(' ', new[] { Territory.Code, AdminArea?.Code, Cell?.ToString() }.Where(part => part is not null));

    // As fine as asked for; what is not known at that precision is left out, which makes the view coarser.
    internal static LocationView Of(Territory? territory, AdminArea? adminArea, GridCell? cell, LocationPrecision precision) => new(
        precision >= LocationPrecision.Territory ? territory : null,
        precision >= LocationPrecision.AdminLevel1 ? adminArea : null,
        precision >= LocationPrecision.GridCell ? cell : null);
}
