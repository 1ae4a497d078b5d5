// X25519 (RFC 7748) over libsodium. Scalars, points and results: 32 bytes. A result of all zeros is refused (RFC 7748 section 6.1).
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumX25519
{
    internal const int KeySizeInBytes = 32;

    internal static void MultiplyBase(ReadOnlySpan<byte> scalar, Span<byte> result)
    {
        RequireSize(scalar, result);
        _ = crypto_scalarmult_curve25519_base(result, scalar);
    }

    internal static bool TryMultiply(ReadOnlySpan<byte> scalar, ReadOnlySpan<byte> point, Span<byte> result)
    {
        RequireSize(scalar, result);
        RequireSize(point, result);
        return crypto_scalarmult_curve25519(result, scalar, point) == 0;
    }

    // The native side trusts these sizes, so a mistake here would read or write past the end.
    private static void RequireSize(ReadOnlySpan<byte> input, Span<byte> result)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(input.Length, KeySizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(result.Length, KeySizeInBytes);
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_scalarmult_curve25519_base(Span<byte> q, ReadOnlySpan<byte> n);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_scalarmult_curve25519(Span<byte> q, ReadOnlySpan<byte> n, ReadOnlySpan<byte> p);
}
