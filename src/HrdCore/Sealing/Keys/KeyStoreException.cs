namespace HrdCore.Sealing.Keys;

/// <summary>A key store holds no usable key, or one that may not be used. The message names the next step, and no key, record or person.</summary>
public sealed class KeyStoreException : Exception
{
    internal KeyStoreException(KeyStoreFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>Why.</summary>
    public KeyStoreFault Fault { get; }

    internal static KeyStoreException NoBook() =>
        new(KeyStoreFault.NoBook, "This key store holds no key book of the organisation. Provision it (KeyAdministration.ProvisionAsync), or check that this is its key store and its id.");

    internal static KeyStoreException NoIndexKey() =>
        new(KeyStoreFault.NoBook, "The organisation's key book holds no index key. Add one first (KeyAdministration.AddIndexKeyAsync).");

    internal static KeyStoreException HasBook() =>
        new(KeyStoreFault.HasBook, "This key store holds a key book of the organisation already, or keys from an earlier one; nothing was changed. Open the keys that are there (KeyRing.UnlockAsync), or rotate them (KeyAdministration.RotateAsync).");

    internal static KeyStoreException Untrusted() =>
        new(KeyStoreFault.UntrustedBook, "The key book is not signed by the key that is trusted here, or is not this organisation's. Do not go on: find out who wrote it.");

    internal static KeyStoreException Older() =>
        new(KeyStoreFault.OlderThanSeen, "The key book is older than one that was seen before. If a backup was put back on purpose, bring its key book to the newest edition first.");

    internal static KeyStoreException NoSlotOpens() =>
        new(KeyStoreFault.NoSlotOpens, "None of the slots at hand opens the organisation's key, although they have the right names. Check the passphrase or identity.");

    internal static KeyStoreException NoSlotCanOpen() =>
        new(KeyStoreFault.NoSlotOpens, "None of the slots at hand can open anything: there are none, or they know public keys only. Give AgeKeyWrapper.ForCustodians the identity of a custodian, or take the slot of the key file or the passphrase.");

    internal static KeyStoreException NoSlotOfThatName() =>
        new(KeyStoreFault.NoSlotOpens, "None of the slots at hand that can open has the name of a slot of this key. Give it the name that it was provisioned with; the key book lists them (KeyBookEntry.Slots).");

    internal static KeyStoreException DamagedWrap() =>
        new(KeyStoreFault.DamagedWrap, "A wrapped key does not open, or stands under a tenant key that may not be used any more. Compare the key store with its backup.");

    internal static KeyStoreException UnitDestroyed() =>
        new(KeyStoreFault.UnitDestroyed, "The keys of this unit were destroyed or are being destroyed. Use another id for what is new.");

    internal static KeyStoreException NoUnitKey() =>
        new(KeyStoreFault.NoUnitKey, "This unit has no key, so nothing was ever sealed for it. Check its entity, in which case counts, and its id.");

    internal static KeyStoreException Conflict() =>
        new(KeyStoreFault.Conflict, "Somebody else changed the key book or the unit's keys meanwhile. Make the same call again.");

    internal static KeyStoreException TooEarly() =>
        new(KeyStoreFault.TooEarly, "Processes that opened this unit before may still be sealing under a former key. Wait until two days after the newest key was made.");

    internal static KeyStoreException NotGone() =>
        new(KeyStoreFault.NotVerified, "The unit still has a key after all of its keys were deleted. Nothing was certified. Make the same call again; if it says the same, find out who writes to the key store.");

    internal static KeyStoreException NotVerified(string what) =>
        new(KeyStoreFault.NotVerified, $"{what} Nothing was destroyed. Make the same call again; if it says the same, compare the key store with its backup.");
}
