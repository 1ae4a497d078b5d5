// setrlimit(2) and prctl(2) of the system's C library. The values are those of Linux and macOS on 64-bit processors.
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Hardening;

internal static partial class ProcessControl
{
    private const string SystemLibrary = "libc";
    private const int CoreSize = 4; // RLIMIT_CORE, Linux and macOS
    private const int SetDumpable = 4; // PR_SET_DUMPABLE
    private const int GetDumpable = 3; // PR_GET_DUMPABLE

    internal static bool IsUnix => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    internal static bool TryForbidCoreFiles()
    {
        var none = default(Limit);
        return setrlimit(CoreSize, in none) == 0;
    }

    internal static bool TryForbidDumping() => prctl(SetDumpable, 0, 0, 0, 0) == 0 && prctl(GetDumpable, 0, 0, 0, 0) == 0;

    [LibraryImport(SystemLibrary)]
    private static partial int setrlimit(int resource, in Limit limit);

    [LibraryImport(SystemLibrary)]
    private static partial int prctl(int option, nuint arg2, nuint arg3, nuint arg4, nuint arg5);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit
    {
        private readonly ulong _soft;
        private readonly ulong _hard;
    }
}
