using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions;

/// <summary>Native code is reached through few files, so that another engine can take libsodium's place (docs/decisions/0002).</summary>
public sealed partial class BindingTests
{
    // Beside the sodium folder: .NET has no call that flushes a directory, and without one a new file can be lost with the power; and none that forbids core files.
    private static readonly string[] SystemCalls = ["src/HrdCore/Auditing/DirectoryFlush.cs", "src/HrdCore/Cryptography/Hardening/ProcessControl.cs"];

    [Fact]
    public void NativeImport_OutsideTheSodiumFolder_IsListed() =>
        Assert.Equal(SystemCalls, Importing().Order(StringComparer.Ordinal).Where(path => !path.StartsWith("src/HrdCore/Cryptography/Sodium/", StringComparison.Ordinal)));

    [Fact]
    public void Sodium_OutsideItsFolder_IsNotImported() =>
        Assert.DoesNotContain(SystemCalls, path => File.ReadAllText(Repo.PathOf(path)).Contains("sodium", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Importing() => Repo.CSharpFiles("src").Where(path => Import().IsMatch(File.ReadAllText(path))).Select(Repo.Relative);

    [GeneratedRegex(@"\b(?:LibraryImport|DllImport|NativeLibrary|UnmanagedCallersOnly)\b")]
    private static partial Regex Import();
}
