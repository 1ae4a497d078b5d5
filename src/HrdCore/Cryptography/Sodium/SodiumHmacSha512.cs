// HMAC-SHA-512 (RFC 2104, FIPS 180-4) over libsodium: for short inputs a call costs less than half of the base library's, and the state
// after the key can be copied, so that two messages under one key set it up once.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumHmacSha512
{
    internal const int HashSizeInBytes = 64;

    /// <summary>416 in every release; the self-test compares it with what the library says.</summary>
    internal const int StateSizeInBytes = 416;

    internal static bool HasExpectedState => crypto_auth_hmacsha512_statebytes() == StateSizeInBytes;

    internal static void Start(Span<byte> state, ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(state.Length, StateSizeInBytes);
        _ = crypto_auth_hmacsha512_init(state, key, (nuint)key.Length);
    }

    internal static void Add(Span<byte> state, ReadOnlySpan<byte> data)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(state.Length, StateSizeInBytes);
        _ = crypto_auth_hmacsha512_update(state, data, (ulong)data.Length);
    }

    internal static void Finish(Span<byte> state, Span<byte> hash)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(state.Length, StateSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(hash.Length, HashSizeInBytes);
        _ = crypto_auth_hmacsha512_final(state, hash);
    }

    [LibraryImport(SodiumLibrary.Name)]
    private static partial nuint crypto_auth_hmacsha512_statebytes();

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_auth_hmacsha512_init(Span<byte> state, ReadOnlySpan<byte> key, nuint keylen);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_auth_hmacsha512_update(Span<byte> state, ReadOnlySpan<byte> m, ulong mlen);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int crypto_auth_hmacsha512_final(Span<byte> state, Span<byte> hash);
}
