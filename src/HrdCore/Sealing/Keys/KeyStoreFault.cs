namespace HrdCore.Sealing.Keys;

/// <summary>Why a key store could not be used.</summary>
public enum KeyStoreFault
{
    /// <summary>The organisation has no key book here, or none with a key of the kind that is asked for.</summary>
    NoBook = 1,

    /// <summary>The key book is malformed, for somebody else, or not signed by the key that is trusted.</summary>
    UntrustedBook = 2,

    /// <summary>The store holds an older state than one that was seen before: a backup was put back, or somebody wants it to look so.</summary>
    OlderThanSeen = 3,

    /// <summary>None of the slots at hand opens the key.</summary>
    NoSlotOpens = 4,

    /// <summary>A wrapped key does not open, or stands under a key that may not be used any more.</summary>
    DamagedWrap = 5,

    /// <summary>The unit's keys were destroyed, or are being destroyed.</summary>
    UnitDestroyed = 6,

    /// <summary>Somebody else changed the key book or the unit's keys meanwhile; the same call can be made again.</summary>
    Conflict = 7,

    /// <summary>A check after a step found something that should not be; the message says what was done until then.</summary>
    NotVerified = 8,

    /// <summary>Former keys may still be in use somewhere.</summary>
    TooEarly = 9,

    /// <summary>The organisation has a key book here already, so nothing was made.</summary>
    HasBook = 10,

    /// <summary>The unit has no key: nothing was sealed for it, or its entity or id is another.</summary>
    NoUnitKey = 11,
}
