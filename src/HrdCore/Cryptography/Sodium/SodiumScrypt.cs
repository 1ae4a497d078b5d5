// scrypt (RFC 7914) over libsodium. N = 2^workFactor, r = 8, p = 1 as age uses it; it takes 128 * r * N bytes of memory while it runs.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumScrypt
{
    internal const int MaxWorkFactor = 30; // 1 TiB; keeps the shift in range
    private const uint BlockSize = 8;
    private const uint Parallelism = 1;

    internal static long MemoryInBytes(int workFactor) => 128L * BlockSize << workFactor;

    /// <summary>Derives a key; false when the system did not give the memory.</summary>
    internal static bool TryDerive(ReadOnlySpan<byte> passphrase, ReadOnlySpan<byte> salt, int workFactor, Span<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workFactor, MaxWorkFactor);
        return crypto_pwhash_scryptsalsa208sha256_ll(
            passphrase, (nuint)passphrase.Length, salt, (nuint)salt.Length, 1UL << workFactor, BlockSize, Parallelism, key, (nuint)key.Length) == 0;
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_pwhash_scryptsalsa208sha256_ll(
        ReadOnlySpan<byte> passwd, nuint passwdlen, ReadOnlySpan<byte> salt, nuint saltlen, ulong n, uint r, uint p, Span<byte> buf, nuint buflen);
}
