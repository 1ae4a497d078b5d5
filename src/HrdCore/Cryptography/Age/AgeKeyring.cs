// Who can close and open the file key: people with X25519 keys, or one passphrase. Nothing else of an age file depends on which it is.
namespace HrdCore.Cryptography.Age;

/// <summary>Makes the stanzas of a file from its key.</summary>
internal delegate AgeStanza[] WrapFileKey(ReadOnlySpan<byte> fileKey);

/// <summary>Finds the file key among the stanzas; false when none of them is for this reader.</summary>
internal delegate bool UnwrapFileKey(IReadOnlyList<AgeStanza> stanzas, Span<byte> fileKey);

internal static class AgeKeyring
{
    internal static WrapFileKey For(ReadOnlySpan<AgeRecipient> recipients)
    {
        if (recipients.Length is 0 or > AgeHeader.MaxStanzas)
        {
            throw new ArgumentException($"An age file is for 1 to {AgeHeader.MaxStanzas} recipients; {recipients.Length} were given.", nameof(recipients));
        }

        var all = recipients.ToArray();
        Array.ForEach(all, recipient => ArgumentNullException.ThrowIfNull(recipient, nameof(recipients)));
        return fileKey =>
        {
            var stanzas = new AgeStanza[all.Length];
            for (var i = 0; i < stanzas.Length; i++)
            {
                stanzas[i] = AgeX25519.Wrap(fileKey, all[i]);
            }

            return stanzas;
        };
    }

    internal static WrapFileKey For(AgePassphrase passphrase) => fileKey => [AgeScrypt.Wrap(fileKey, passphrase)];

    internal static UnwrapFileKey Of(ReadOnlySpan<AgeIdentity> identities)
    {
        if (identities.Length == 0)
        {
            throw new ArgumentException("Give at least one identity.", nameof(identities));
        }

        var all = identities.ToArray();
        Array.ForEach(all, identity => ArgumentNullException.ThrowIfNull(identity, nameof(identities)));
        return (stanzas, fileKey) =>
        {
            // All shapes first: whether a file is malformed must not depend on which identity is tried.
            var shares = new byte[]?[stanzas.Count];
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = stanzas[i].Type == AgeX25519.StanzaType ? AgeX25519.ReadShare(stanzas[i]) : null;
            }

            foreach (var identity in all)
            {
                for (var i = 0; i < shares.Length; i++)
                {
                    if (shares[i] is { } share && AgeX25519.TryUnwrap(stanzas[i], share, identity, fileKey))
                    {
                        return true;
                    }
                }
            }

            return false;
        };
    }

    internal static UnwrapFileKey Of(AgePassphrase passphrase) =>
        (stanzas, fileKey) => stanzas[0].Type == AgeScrypt.StanzaType && AgeScrypt.TryUnwrap(stanzas[0], passphrase, fileKey);
}
