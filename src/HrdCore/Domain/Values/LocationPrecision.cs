namespace HrdCore.Domain.Values;

/// <summary>How much of a place is told, from nothing to a small area. There is no member for the place itself: that is revealed for a purpose, never viewed. Default value: <see cref="Withheld"/>.</summary>
public enum LocationPrecision
{
    /// <summary>Nothing.</summary>
    Withheld = 0,

    /// <summary>The territory.</summary>
    Territory = 1,

    /// <summary>The first level of its division: a province, a state, a region.</summary>
    AdminLevel1 = 2,

    /// <summary>A cell of a fixed grid, at least some kilometres wide.</summary>
    GridCell = 3,
}
