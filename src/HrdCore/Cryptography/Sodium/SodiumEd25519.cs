// Ed25519 (RFC 8032, pure) over libsodium, which refuses low-order and non-canonical points and S >= L.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumEd25519
{
    internal const int SeedSizeInBytes = 32;
    internal const int PublicKeySizeInBytes = 32;
    internal const int SecretKeySizeInBytes = 64; // seed and public key, libsodium's own layout
    internal const int SignatureSizeInBytes = 64;

    internal static void DeriveKeyPair(ReadOnlySpan<byte> seed, Span<byte> publicKey, Span<byte> secretKey)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(seed.Length, SeedSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(publicKey.Length, PublicKeySizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(secretKey.Length, SecretKeySizeInBytes);
        _ = crypto_sign_ed25519_seed_keypair(publicKey, secretKey, seed);
    }

    internal static void Sign(ReadOnlySpan<byte> secretKey, ReadOnlySpan<byte> message, Span<byte> signature)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secretKey.Length, SecretKeySizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(signature.Length, SignatureSizeInBytes);
        _ = crypto_sign_ed25519_detached(signature, IntPtr.Zero, message, (ulong)message.Length, secretKey);
    }

    internal static bool Verify(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> message, ReadOnlySpan<byte> publicKey)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(publicKey.Length, PublicKeySizeInBytes);
        return signature.Length == SignatureSizeInBytes
            && crypto_sign_ed25519_verify_detached(signature, message, (ulong)message.Length, publicKey) == 0;
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_sign_ed25519_seed_keypair(Span<byte> pk, Span<byte> sk, ReadOnlySpan<byte> seed);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_sign_ed25519_detached(Span<byte> sig, IntPtr siglen, ReadOnlySpan<byte> m, ulong mlen, ReadOnlySpan<byte> sk);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_sign_ed25519_verify_detached(ReadOnlySpan<byte> sig, ReadOnlySpan<byte> m, ulong mlen, ReadOnlySpan<byte> pk);
}
