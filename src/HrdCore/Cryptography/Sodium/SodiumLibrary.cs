// The seam over libsodium (>= 1.0.18): finding it, initialising it, testing it once. docs/decisions/0002 says why it is bound directly.
// Each primitive family has a file beside this one; nothing outside this folder imports a function of libsodium.
using System.Reflection;
using System.Runtime.InteropServices;

namespace HrdCore.Cryptography.Sodium;

internal static partial class SodiumLibrary
{
    internal const string Name = "libsodium";

    // 1.0.18 was the first release with library version 10.3.
    private const int RequiredMajor = 10;
    private const int RequiredMinor = 3;

    // Versioned names first: distributions install the unversioned one only with development files.
    private static readonly string[] Candidates =
    [
        "libsodium.so.26", "libsodium.so.23", "libsodium.so", "libsodium.dylib", "libsodium.26.dylib", "libsodium.23.dylib", "libsodium.dll", "libsodium",
    ];

    private static readonly Lazy<SodiumUnavailableException?> Fault = new(Start);

    /// <summary>Makes sure that libsodium is there and sound; the first call loads and tests it.</summary>
    /// <exception cref="SodiumUnavailableException">It is absent, too old or failed its self-test.</exception>
    internal static void Require()
    {
        if (Fault.Value is { } fault)
        {
            throw new SodiumUnavailableException(fault.Message, fault);
        }
    }

    private static SodiumUnavailableException? Start()
    {
        NativeLibrary.SetDllImportResolver(typeof(SodiumLibrary).Assembly, Resolve);
        try
        {
            if (sodium_init() < 0)
            {
                return new SodiumUnavailableException($"libsodium could not be initialised. {InstallAdvice()}");
            }

            if (sodium_library_version_major() < RequiredMajor
                || (sodium_library_version_major() == RequiredMajor && sodium_library_version_minor() < RequiredMinor))
            {
                return new SodiumUnavailableException($"libsodium is older than 1.0.18. {InstallAdvice()}");
            }
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            return new SodiumUnavailableException($"libsodium was not found. {InstallAdvice()}", e);
        }

        return SodiumSelfTest.Passes()
            ? null
            : new SodiumUnavailableException($"libsodium failed its self-test; an unpatched 1.0.18 does (CVE-2025-69277). {InstallAdvice()}");
    }

    private static IntPtr Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (libraryName != Name)
        {
            return IntPtr.Zero;
        }

        foreach (var candidate in Candidates)
        {
            if (NativeLibrary.TryLoad(candidate, assembly, searchPath, out var handle))
            {
                return handle;
            }
        }

        return IntPtr.Zero;
    }

    private static string InstallAdvice() =>
        OperatingSystem.IsMacOS() ? "Install it with: brew install libsodium"
        : OperatingSystem.IsWindows() ? "Put libsodium.dll (1.0.18 or newer, from libsodium's own release) beside the application."
        : "Install or update the package libsodium23 (Debian, Ubuntu) or libsodium (Fedora, Alpine, Arch).";

    [LibraryImport(Name)]
    private static partial int sodium_init();

    [LibraryImport(Name)]
    private static partial int sodium_library_version_major();

    [LibraryImport(Name)]
    private static partial int sodium_library_version_minor();
}
