namespace HrdCore.Cryptography;

/// <summary>A root slot: something outside the data that closes and opens a key, such as a custodian's age identity, a passphrase or a key service.</summary>
/// <remarks>What is wrapped is an opaque record of at most 4,096 bytes. An adapter for a service passes the tenant's random id as the only context, since services record it in the clear.
/// Threads: calls may come from several at once.</remarks>
public interface IKeyWrapper
{
    /// <summary>The slot's name: 1 to 64 printable ASCII characters that tell nothing about a person; it stands in the clear.</summary>
    string Name { get; }

    /// <summary>Whether what opens it is kept where no running machine reaches it: on paper, on a stick in a safe, in a head.</summary>
    bool IsOffline { get; }

    /// <summary>Whether this instance can open; one that knows only public keys cannot.</summary>
    bool CanUnwrap { get; }

    /// <summary>Closes a key.</summary>
    /// <param name="key">The key; the caller zeroes it when the call has ended, and nothing may keep it.</param>
    /// <param name="tenantId">Whose key it is.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>What is stored: at most 65,536 bytes.</returns>
    ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken);

    /// <summary>Opens a key.</summary>
    /// <param name="envelope">What <see cref="WrapAsync"/> gave.</param>
    /// <param name="tenantId">Whose key it is.</param>
    /// <param name="key">Receives the key, which has exactly this length; the caller zeroes it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>False when it is for somebody else, was changed, or has another length, without telling which. What cannot be reached throws.</returns>
    ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken);
}
