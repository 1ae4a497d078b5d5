using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions;

/// <summary>Native code is reached through one folder (docs/decisions/0002), so that another engine can take its place there.</summary>
public sealed partial class BindingTests
{
    [Fact]
    public void NativeImport_OutsideTheSodiumFolder_IsNowhere()
    {
        var imports = Repo.CSharpFiles("src").Where(path => Import().IsMatch(File.ReadAllText(path))).Select(Repo.Relative).ToArray();

        Assert.NotEmpty(imports);
        Assert.All(imports, path => Assert.StartsWith("src/HrdCore/Cryptography/Sodium/", path, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(?:LibraryImport|DllImport|NativeLibrary|UnmanagedCallersOnly)\b")]
    private static partial Regex Import();
}
