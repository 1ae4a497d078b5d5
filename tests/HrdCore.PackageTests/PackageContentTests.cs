using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdCore.Tests;

namespace HrdCore.PackageTests;

public sealed partial class PackageContentTests
{
    // Packing can leave out the analyzers without a word (a wrong path packs nothing), hence a list and not a glance.
    [PackageFact]
    public void Entries_OfThePackage_AreTheListedOnes()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "HrdCore.PackageTests", "entries.txt"));

        Assert.Equal(listed, Entries());
    }

    [PackageFact]
    public void Dependencies_OfThePackage_AreNone()
    {
        using var package = ZipFile.OpenRead(PackageFile.FullPath!);
        using var nuspec = package.GetEntry("HrdCore.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!;

        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference" or "frameworkAssembly");
        Assert.Equal("net10.0", Assert.Single(metadata.Descendants(), element => element.Name.LocalName == "group").Attribute("targetFramework")?.Value);
    }

    [PackageFact]
    public void Binaries_OfThePackage_AreOursOnly()
    {
        var binaries = Entries().Where(entry => Binary().IsMatch(entry)).ToArray();

        Assert.NotEmpty(binaries);
        Assert.All(binaries, entry => Assert.StartsWith("HrdCore", Path.GetFileName(entry), StringComparison.Ordinal));
    }

    [PackageFact]
    public void Nuspec_OfThePackage_NamesLicenseAndReadme()
    {
        using var package = ZipFile.OpenRead(PackageFile.FullPath!);
        using var reader = new StreamReader(package.GetEntry("HrdCore.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.Contains("<license type=\"expression\">Apache-2.0</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", nuspec, StringComparison.Ordinal);
    }

    private static string[] Entries()
    {
        using var package = ZipFile.OpenRead(PackageFile.FullPath!);
        return [.. package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\.(?:dll|exe|so|dylib|a|lib|node|wasm)(?:\.\d+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Binary();
}
