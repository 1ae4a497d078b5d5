// Closing a key into root slots and opening it from them (docs/formats/key-store.md KS-6): what comes out of a slot is a key only if it is the one
// that the signed book names.
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

internal static class RootSlots
{
    /// <summary>Closes a key into each slot, and opens it again from each that can be opened now.</summary>
    internal static async ValueTask<IReadOnlyList<KeyBookSlot>> CloseAsync(KeyKind kind, KeyId keyId, Guid tenantId, long generation, SecretBytes key, IReadOnlyList<IKeyWrapper> wrappers, CancellationToken cancellationToken)
    {
        var record = GC.AllocateArray<byte>(KeyRecord.SizeInBytes, pinned: true); // an await lies between writing and zeroing it
        var check = GC.AllocateArray<byte>(KeyRecord.SizeInBytes, pinned: true);
        try
        {
            WriteRecord();
            var slots = new List<KeyBookSlot>(wrappers.Count);
            foreach (var wrapper in wrappers)
            {
                var envelope = await wrapper.WrapAsync(record, tenantId, cancellationToken).ConfigureAwait(false);
                if (envelope.Length is 0 or > KeyBookCodec.MaxEnvelopeSizeInBytes)
                {
                    throw new InvalidOperationException($"A slot gave an envelope of {envelope.Length} bytes; the limit is {KeyBookCodec.MaxEnvelopeSizeInBytes}. Use fewer custodians in one slot.");
                }

                if (wrapper.CanUnwrap
                    && !(await wrapper.TryUnwrapAsync(envelope, tenantId, check, cancellationToken).ConfigureAwait(false) && CryptographicOperations.FixedTimeEquals(record, check)))
                {
                    throw KeyStoreException.NotVerified("A slot does not open what it closed.");
                }

                slots.Add(new KeyBookSlot(wrapper.Name, wrapper.IsOffline, envelope));
            }

            return slots;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(record);
            CryptographicOperations.ZeroMemory(check);
        }

        void WriteRecord()
        {
            using var secret = key.Use();
            KeyRecord.Write(record, kind, keyId, tenantId, generation, secret.Bytes);
        }
    }

    /// <summary>Opens a key from the first slot that opens. What a slot throws comes out only when no other opens.</summary>
    /// <exception cref="KeyStoreException">None does, and none threw; what can be told without a secret is told.</exception>
    internal static async ValueTask<SecretBytes> OpenAsync(KeyBookEntry entry, Guid tenantId, IReadOnlyList<IKeyWrapper> wrappers, CancellationToken cancellationToken)
    {
        var record = GC.AllocateArray<byte>(KeyRecord.SizeInBytes, pinned: true);
        ExceptionDispatchInfo? unreachable = null;
        try
        {
            var isAnyNamed = false;
            foreach (var slot in entry.Slots.OrderBy(slot => slot.IsOffline)) // a passphrase takes time and 256 MiB on purpose: last
            {
                foreach (var wrapper in wrappers.Where(wrapper => wrapper.CanUnwrap && string.Equals(wrapper.Name, slot.Name, StringComparison.Ordinal)))
                {
                    isAnyNamed = true;
                    try
                    {
                        if (await wrapper.TryUnwrapAsync(slot.Envelope, tenantId, record, cancellationToken).ConfigureAwait(false) && TakeKey() is { } key)
                        {
                            return key;
                        }
                    }
                    catch (Exception e) when (!cancellationToken.IsCancellationRequested)
                    {
                        unreachable ??= ExceptionDispatchInfo.Capture(e); // whoever cuts off one slot must not shut out the others
                    }
                }
            }

            unreachable?.Throw();
            throw isAnyNamed ? KeyStoreException.NoSlotOpens() : wrappers.Any(wrapper => wrapper.CanUnwrap) ? KeyStoreException.NoSlotOfThatName() : KeyStoreException.NoSlotCanOpen();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(record);
        }

        SecretBytes? TakeKey() =>
            KeyRecord.TryRead(record, entry.Kind, out var read) && read.KeyId == entry.KeyId && read.TenantId == tenantId && read.Generation == entry.Generation
                ? SecretBytes.CopyOf(read.Key)
                : null;
    }
}
