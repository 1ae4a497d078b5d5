// Lets EF Core 10's SQLite provider run on SQLitePCLRaw 2.0.6.
//
// Why: Microsoft.Data.Sqlite 10.0.14 is compiled against SQLitePCLRaw.core 2.1.13, and the feed this project builds from holds 2.0.6
// only. The runtime does not load an older assembly by itself, so it is handed out here when the newer one is asked for. A test
// compares every member the provider calls with what 2.0.6 has, so nothing can be missing unseen.
//
// Why the system's SQLite: the native library that belongs to SQLitePCLRaw 2.0.6 is SQLite 3.35.5 of April 2021 and gets no security
// fixes. The operating system's copy does, so it is the only one that is loaded, and none is shipped.
//
// Delete this folder when SQLitePCLRaw 2.1.13 or newer restores: reference Microsoft.EntityFrameworkCore.Sqlite, drop the two pins in
// Directory.Packages.props, the import in each project, and each call of Install.

using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace HrdCore.Engineering;

/// <summary>Makes <c>UseSqlite</c> and <c>SqliteConnection</c> work in this process. For samples and tests; not part of the shipped library.</summary>
public static class SqliteBridge
{
    // 3.38.0 is the first with the JSON operators that EF Core writes; https://www.sqlite.org/releaselog/3_38_0.html
    private const int OldestVersionNumber = 3_038_000;

    private static readonly Lazy<string> Installed = new(InstallOnce, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Call once before the first use of SQLite; more calls do nothing. Threads: safe.</summary>
    /// <returns>The version of the system's SQLite, e.g. <c>3.40.1</c>.</returns>
    /// <exception cref="DllNotFoundException">SQLite is not installed; the message says what to install.</exception>
    /// <exception cref="NotSupportedException">The installed SQLite is too old.</exception>
    public static string Install() => Installed.Value;

    private static string InstallOnce()
    {
        var oldCore = typeof(raw).Assembly;
        var oldCoreName = oldCore.GetName().Name;
        AssemblyLoadContext.Default.Resolving += (_, wanted) =>
            string.Equals(wanted.Name, oldCoreName, StringComparison.OrdinalIgnoreCase) ? oldCore : null;

        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, LoadSystemLibrary);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());

        var version = raw.sqlite3_libversion().utf8_to_string();
        return raw.sqlite3_libversion_number() >= OldestVersionNumber
            ? version
            : throw new NotSupportedException($"The system's SQLite is {version}; 3.38.0 or newer is needed. Update the system's SQLite.");
    }

    private static IntPtr LoadSystemLibrary(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        foreach (var file in SystemFiles())
        {
            if (NativeLibrary.TryLoad(file, assembly, searchPath, out var handle))
            {
                return handle;
            }
        }

        throw new DllNotFoundException("The system's SQLite was not found. Install it: Debian or Ubuntu 'libsqlite3-0', Fedora 'sqlite-libs', Alpine 'sqlite-libs'.");
    }

    private static string[] SystemFiles() =>
        OperatingSystem.IsWindows() ? ["winsqlite3.dll"] // part of Windows 10 and later
        : OperatingSystem.IsMacOS() ? ["/usr/lib/libsqlite3.dylib"]
        : ["libsqlite3.so.0"]; // not libsqlite3.so, which only the development package has
}
