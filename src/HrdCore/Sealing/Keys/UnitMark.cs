namespace HrdCore.Sealing.Keys;

/// <summary>What a key store remembers of a unit that is being destroyed, or was.</summary>
public enum UnitMark
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its keys are being destroyed; none of them is given out any more.</summary>
    BeingDestroyed = 1,

    /// <summary>Its keys are gone. A unit of this name is never made again.</summary>
    Destroyed = 2,
}
