// AES-256-GCM (NIST SP 800-38D, nonces of 96 bits, tags of 128) over libsodium, which sets the key up in a tenth of the base library's time
// and is slower by half on long inputs: worth it for short messages, each under a key of its own. Needs AES instructions in the processor.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumAesGcm
{
    private const int KeySizeInBytes = 32;
    private const int NonceSizeInBytes = 12;
    private const int TagSizeInBytes = 16;

    /// <summary>False where the processor lacks the instructions: there is no slow path that could leak the key through its timing.</summary>
    internal static bool IsAvailable => crypto_aead_aes256gcm_is_available() == 1;

    internal static void Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag)
    {
        RequireSizes(key, nonce, plaintext, ciphertext, tag);
        _ = crypto_aead_aes256gcm_encrypt_detached(ciphertext, tag, IntPtr.Zero, plaintext, (ulong)plaintext.Length, IntPtr.Zero, 0, IntPtr.Zero, nonce, key);
    }

    /// <summary>False when the tag does not fit; the plaintext then holds nothing of the message.</summary>
    internal static bool TryDecrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag, Span<byte> plaintext)
    {
        RequireSizes(key, nonce, plaintext, ciphertext, tag);
        return crypto_aead_aes256gcm_decrypt_detached(plaintext, IntPtr.Zero, ciphertext, (ulong)ciphertext.Length, tag, IntPtr.Zero, 0, nonce, key) == 0;
    }

    // The native side trusts these sizes, so a mistake here would read or write past the end.
    private static void RequireSizes(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeySizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(nonce.Length, NonceSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(tag.Length, TagSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(plaintext.Length, ciphertext.Length);
    }

    [SuppressGCTransition] // reads one variable
    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_aead_aes256gcm_is_available();

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_aead_aes256gcm_encrypt_detached(
        Span<byte> c, Span<byte> mac, IntPtr maclen, ReadOnlySpan<byte> m, ulong mlen, IntPtr ad, ulong adlen, IntPtr nsec, ReadOnlySpan<byte> npub, ReadOnlySpan<byte> k);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_aead_aes256gcm_decrypt_detached(
        Span<byte> m, IntPtr nsec, ReadOnlySpan<byte> c, ulong clen, ReadOnlySpan<byte> mac, IntPtr ad, ulong adlen, ReadOnlySpan<byte> npub, ReadOnlySpan<byte> k);
}
