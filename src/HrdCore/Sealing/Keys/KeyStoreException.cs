namespace HrdCore.Sealing.Keys;

/// <summary>A key store holds no usable key, or one that may not be used. The message names the next step, and no key, record or person.</summary>
public sealed class KeyStoreException : Exception
{
    internal KeyStoreException(KeyStoreFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>Why.</summary>
    public KeyStoreFault Fault { get; }

    internal static KeyStoreException NoBook() =>
        new(KeyStoreFault.NoBook, "This key store holds no key book of the organisation, or no key of this kind in it. Provision it, or check that this is its key store.");

    internal static KeyStoreException Untrusted() =>
        new(KeyStoreFault.UntrustedBook, "The key book is not signed by the key that is trusted here, or is not this organisation's. Do not go on: find out who wrote it.");

    internal static KeyStoreException Older() =>
        new(KeyStoreFault.OlderThanSeen, "The key book is older than one that was seen before. If a backup was put back on purpose, bring its key book to the newest edition first.");

    internal static KeyStoreException NoSlotOpens() =>
        new(KeyStoreFault.NoSlotOpens, "None of the slots at hand opens the organisation's key. Check the passphrase or identity and the slot's name.");

    internal static KeyStoreException DamagedWrap() =>
        new(KeyStoreFault.DamagedWrap, "A wrapped key does not open, or stands under a tenant key that may not be used any more. Compare the key store with its backup.");

    internal static KeyStoreException UnitDestroyed() =>
        new(KeyStoreFault.UnitDestroyed, "The keys of this unit were destroyed or are being destroyed. Use another id for what is new.");

    internal static KeyStoreException Conflict() =>
        new(KeyStoreFault.Conflict, "Somebody else changed the key book meanwhile. Make the same call again.");

    internal static KeyStoreException TooEarly() =>
        new(KeyStoreFault.TooEarly, "Processes that opened this unit before may still be sealing under a former key. Wait until two days after the newest key was made.");

    internal static KeyStoreException NotVerified(string what) =>
        new(KeyStoreFault.NotVerified, $"{what} Nothing was destroyed. Make the same call again; if it says the same, compare the key store with its backup.");
}
