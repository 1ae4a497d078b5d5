// Root slots as age v1 files (C2SP age): to custodians, behind a passphrase, or to the identity in a key file. Any age client opens them.
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

/// <summary>A root slot that is an age file. Prints as <c>[AgeKeyWrapper]</c>.</summary>
/// <remarks>Ownership: identities and passphrases stay the caller's, and must outlive the wrapper. Threads: safe.</remarks>
public sealed class AgeKeyWrapper : IKeyWrapper
{
    /// <summary>64: the longest name.</summary>
    public const int MaxNameLength = 64;

    private readonly AgeRecipient[] _recipients;
    private readonly AgeIdentity? _identity;
    private readonly AgePassphrase? _passphrase;

    private AgeKeyWrapper(string name, bool isOffline, AgeRecipient[] recipients, AgeIdentity? identity, AgePassphrase? passphrase)
    {
        RequireName(name);
        Name = name;
        IsOffline = isOffline;
        _recipients = recipients;
        _identity = identity;
        _passphrase = passphrase;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public bool IsOffline { get; }

    /// <inheritdoc/>
    public bool CanUnwrap => _identity is not null || _passphrase is not null;

    /// <summary>A slot of custodians, each of whom alone opens it. It is offline: their identities are on no machine that runs the app.</summary>
    /// <param name="name">The slot's name: 1 to 64 printable ASCII characters.</param>
    /// <param name="recipients">1 to 1,024 custodians.</param>
    /// <param name="identity">The identity of one of them when it is at hand, to open the slot; null: the slot can only be closed. Who only opens can name this one alone.</param>
    /// <exception cref="ArgumentNullException">The name, the list or a recipient is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape, or there is no recipient, or too many, or the identity is of none of them.</exception>
    public static AgeKeyWrapper ForCustodians(string name, IReadOnlyCollection<AgeRecipient> recipients, AgeIdentity? identity = null)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        AgeRecipient[] all = [.. recipients];
        _ = AgeKeyring.For(all); // says what is wrong with the recipients before anything hangs on them
        if (identity is not null && !all.Contains(identity.Recipient))
        {
            throw new ArgumentException("The identity is of none of the custodians that were given. Add its recipient to them.", nameof(identity));
        }

        return new AgeKeyWrapper(name, isOffline: true, all, identity, passphrase: null);
    }

    /// <summary>A slot behind a passphrase. It is offline: whoever keeps the passphrase on the machine that runs the app takes <see cref="ForKeyFile"/> instead, which says so.</summary>
    /// <param name="name">The slot's name: 1 to 64 printable ASCII characters.</param>
    /// <param name="passphrase">The passphrase.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public static AgeKeyWrapper ForPassphrase(string name, AgePassphrase passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return new AgeKeyWrapper(name, isOffline: true, [], identity: null, passphrase);
    }

    /// <summary>A slot for the identity in a key file beside the app (<see cref="AgeIdentityFile"/>), which opens it with nobody there. It is not offline: whoever takes the machine takes the key.</summary>
    /// <param name="name">The slot's name: 1 to 64 printable ASCII characters.</param>
    /// <param name="identity">The identity from the file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public static AgeKeyWrapper ForKeyFile(string name, AgeIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return new AgeKeyWrapper(name, isOffline: false, [identity.Recipient], identity, passphrase: null);
    }

    /// <inheritdoc/>
    /// <exception cref="InsufficientMemoryException">The passphrase takes more memory than the machine has.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, Guid tenantId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_passphrase is null ? AgeFile.Encrypt(key.Span, _recipients) : AgeFile.Encrypt(key.Span, _passphrase));
    }

    /// <inheritdoc/>
    /// <exception cref="InsufficientMemoryException">The passphrase takes more memory than the machine has.</exception>
    /// <exception cref="ObjectDisposedException">The identity or the passphrase was disposed.</exception>
    public ValueTask<bool> TryUnwrapAsync(ReadOnlyMemory<byte> envelope, Guid tenantId, Memory<byte> key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(CanUnwrap && TryUnwrap(envelope.Span, key.Span));
    }

    /// <summary>Always <c>[AgeKeyWrapper]</c>.</summary>
    public override string ToString() => "[AgeKeyWrapper]";

    private bool TryUnwrap(ReadOnlySpan<byte> envelope, Span<byte> key)
    {
        byte[] opened;
        try
        {
            opened = _identity is not null ? AgeFile.Decrypt(envelope, _identity) : AgeFile.Decrypt(envelope, _passphrase!);
        }
        catch (AgeFileException)
        {
            return false;
        }

        try
        {
            return opened.Length == key.Length && opened.AsSpan().TryCopyTo(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(opened);
        }
    }

    private static void RequireName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is 0 or > MaxNameLength || name.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw new ArgumentException($"A slot's name has 1 to {MaxNameLength} printable ASCII characters.", nameof(name));
        }
    }
}
