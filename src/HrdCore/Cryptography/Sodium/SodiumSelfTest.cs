// Known answers that tell a sound libsodium from a broken or unpatched one, since both report version 1.0.18.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumSelfTest
{
    // Ed25519 encodings (RFC 8032 5.1.2). The base point is good. The base point plus the point of order two is on the curve but not in the
    // prime-order group; builds without the fix for CVE-2025-69277 call it good. The last two are the points of order two and one.
    private static ReadOnlySpan<byte> BasePoint =>
        [0x58, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66];

    private static ReadOnlySpan<byte> BasePointPlusOrderTwo =>
        [0x95, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99, 0x99];

    private static ReadOnlySpan<byte> OrderTwo =>
        [0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];

    private static ReadOnlySpan<byte> Identity =>
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    // RFC 4231 4.3: HMAC-SHA-512 of "what do ya want for nothing?" under "Jefe", its first 16 bytes.
    private static ReadOnlySpan<byte> HmacAnswer =>
        [0x16, 0x4b, 0x7a, 0x7b, 0xfc, 0xf8, 0x19, 0xe2, 0xe3, 0x95, 0xfb, 0xe7, 0x3b, 0x56, 0xe0, 0xa3];

    // The Galois/Counter Mode of Operation (McGrew, Viega), test case 14: sixteen zeros under a key of zeros; the tag, into which
    // the ciphertext goes.
    private static ReadOnlySpan<byte> GcmTag =>
        [0xd0, 0xd1, 0xc8, 0xa7, 0x99, 0x99, 0x6b, 0xf0, 0x26, 0x5b, 0x98, 0xb5, 0xd4, 0x8a, 0xb9, 0x19];

    internal static bool Passes() => PointsAreChecked() && HmacAnswers() && GcmAnswers();

    private static bool PointsAreChecked()
    {
        // With the identity as key, R the identity and S zero, the verification equation holds for every message: only the check of
        // low-order points stands between that and a signature that anyone can write.
        Span<byte> forged = stackalloc byte[SodiumEd25519.SignatureSizeInBytes];
        Identity.CopyTo(forged);
        Span<byte> shared = stackalloc byte[SodiumX25519.KeySizeInBytes];
        return crypto_core_ed25519_is_valid_point(BasePoint) == 1
            && crypto_core_ed25519_is_valid_point(BasePointPlusOrderTwo) == 0
            && crypto_core_ed25519_is_valid_point(OrderTwo) == 0
            && crypto_core_ed25519_is_valid_point(Identity) == 0
            && !SodiumEd25519.Verify(forged, [], Identity)
            && !SodiumX25519.TryMultiply(BasePoint, new byte[SodiumX25519.KeySizeInBytes], shared);
    }

    private static bool HmacAnswers()
    {
        if (!SodiumHmacSha512.HasExpectedState)
        {
            return false;
        }

        Span<byte> state = stackalloc byte[SodiumHmacSha512.StateSizeInBytes];
        Span<byte> hash = stackalloc byte[SodiumHmacSha512.HashSizeInBytes];
        SodiumHmacSha512.Start(state, "Jefe"u8);
        SodiumHmacSha512.Add(state, "what do ya want for nothing?"u8);
        SodiumHmacSha512.Finish(state, hash);
        return hash.StartsWith(HmacAnswer);
    }

    private static bool GcmAnswers()
    {
        if (!SodiumAesGcm.IsAvailable)
        {
            return true;
        }

        const int size = 16;
        ReadOnlySpan<byte> zeros = stackalloc byte[32];
        Span<byte> ciphertext = stackalloc byte[size];
        Span<byte> tag = stackalloc byte[size];
        SodiumAesGcm.Encrypt(zeros, zeros[..12], zeros[..size], ciphertext, tag);
        return tag.SequenceEqual(GcmTag);
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_core_ed25519_is_valid_point(ReadOnlySpan<byte> point);
}
