// Random bytes over libsodium, which asks the kernel anew for each call and keeps no state in the process: a process that was forked, or a
// virtual machine that was started twice from one snapshot, does not draw the same bytes twice from a generator that was copied along.
// Callers outside this folder have called SodiumLibrary.Require first. When the kernel gives nothing, libsodium ends the process.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumRandom
{
    internal static void Fill(Span<byte> destination) => randombytes_buf(destination, (nuint)destination.Length);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial void randombytes_buf(Span<byte> buf, nuint size);
}
