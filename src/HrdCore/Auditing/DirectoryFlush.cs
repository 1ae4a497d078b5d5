// A rename is on disk only when its directory is: fsync(2) on the directory, which the base library does not offer.
// Windows journals renames itself and has no such call. Some file systems refuse it; then there is nothing more to do, so failure is no error.
using System.Runtime.InteropServices;

namespace HrdCore.Auditing;

internal static partial class DirectoryFlush
{
    private const int ReadOnly = 0; // O_RDONLY, on Linux and macOS alike

    internal static void Flush(string directory)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        var descriptor = Open(directory, ReadOnly);
        if (descriptor < 0)
        {
            return;
        }

        _ = Synchronize(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Synchronize(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
