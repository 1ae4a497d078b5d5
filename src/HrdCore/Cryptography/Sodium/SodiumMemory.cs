// Guarded memory over libsodium: whole pages outside the collected heap, with an inaccessible page on either side and a canary before them.
// sodium_malloc asks for the pages to be locked and says nothing when that is refused, so the lock is asked for once more and its answer kept.
// Callers outside this folder have called SodiumLibrary.Require first.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumMemory
{
    /// <summary>Zero when the system gives no memory.</summary>
    internal static IntPtr Allocate(int size) => sodium_malloc((nuint)size);

    /// <summary>Keeps the pages out of the swap file and, on Linux, out of core dumps; false when the system refuses.</summary>
    internal static bool TryLock(IntPtr memory, int size) => sodium_mlock(memory, (nuint)size) == 0;

    internal static bool TryMakeReadOnly(IntPtr memory) => sodium_mprotect_readonly(memory) == 0;

    internal static bool TryMakeWritable(IntPtr memory) => sodium_mprotect_readwrite(memory) == 0;

    /// <summary>Zeroes and gives back; ends the process when something was written past the pages.</summary>
    internal static void Free(IntPtr memory) => sodium_free(memory);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial IntPtr sodium_malloc(nuint size);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int sodium_mlock(IntPtr addr, nuint len);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int sodium_mprotect_readonly(IntPtr ptr);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial int sodium_mprotect_readwrite(IntPtr ptr);

    [LibraryImport(SodiumLibrary.Name)]
    private static partial void sodium_free(IntPtr ptr);
}
