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

    internal static bool Passes()
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

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_core_ed25519_is_valid_point(ReadOnlySpan<byte> point);
}
