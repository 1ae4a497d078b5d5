// A rename is on disk only when its directory is: fsync(2) on the directory, which the base library does not offer.
// Windows journals renames itself and has no such call. Some file systems refuse it; then there is nothing more to do, so failure is no error.
using System.Runtime.InteropServices;

namespace HrdCore.Auditing;

internal static partial class DirectoryFlush
{
    private const int ReadOnly = 0; // O_RDONLY, on Linux and macOS alike

    /// <summary>Makes renames in a directory durable, if the system can. Says whether it did.</summary>
    internal static bool TryFlush(string directory)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        var descriptor = Open(directory, ReadOnly);
        if (descriptor < 0)
        {
            return false;
        }

        var flushed = Synchronize(descriptor) == 0;
        _ = Close(descriptor);
        return flushed;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Synchronize(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
