// Argon2id version 1.3 (RFC 9106) with one lane, over libsodium. It takes its memory while it runs; salts have 16 bytes.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumArgon2id
{
    internal const int SaltSizeInBytes = 16;
    internal const int MinKeySizeInBytes = 16;
    internal const int MinMemoryInBytes = 8 * 1024;
    private const int Argon2id13 = 2;

    /// <summary>Derives a key; false when the system did not give the memory.</summary>
    internal static bool TryDerive(ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, int passes, long memoryInBytes, Span<byte> key)
    {
        // The native side trusts the salt's size, and answers numbers below its own bounds as if memory were short.
        ArgumentOutOfRangeException.ThrowIfNotEqual(salt.Length, SaltSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, MinKeySizeInBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(passes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(memoryInBytes, MinMemoryInBytes);
        return crypto_pwhash(key, (ulong)key.Length, password, (ulong)password.Length, salt, (ulong)passes, (nuint)memoryInBytes, Argon2id13) == 0;
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_pwhash(
        Span<byte> @out, ulong outlen, ReadOnlySpan<byte> passwd, ulong passwdlen, ReadOnlySpan<byte> salt, ulong opslimit, nuint memlimit, int alg);
}
