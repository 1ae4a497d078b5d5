using System.Text.RegularExpressions;
using System.Xml.Linq;
using HrdCore.Tests;

namespace HrdCore.PackageTests;

/// <summary>One warning or error of a build: project, file, line, rule and text.</summary>
internal sealed record Complaint(string Project, int Line, string Severity, string Id, string Message)
{
    /// <summary>As expected.txt has it.</summary>
    public override string ToString() => $"{Line}: {Id}: {Message}";
}

/// <summary>The result of building a project.</summary>
internal sealed record BuildResult(int ExitCode, IReadOnlyList<Complaint> Complaints, string Output);

// A stranger's solution in a temporary folder: Direct references the package, Indirect references only Direct. It restores HrdCore from the folder
// of the packed file alone, into a package folder of its own; everything else may come from the machine's package folder, so that nothing is fetched twice.
public sealed partial class Consumer : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hrdcore-consumer-").FullName;
    private readonly Dictionary<string, string> _environment;

    public Consumer()
    {
        _environment = new()
        {
            ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"),
            ["NUGET_FALLBACK_PACKAGES"] = MachinePackages(),
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDTERMINALLOGGER"] = "off",
        };
        if (PackageFile.FullPath is null)
        {
            return; // the facts are skipped, or fail by themselves
        }

        Write("Directory.Build.props", "<Project />"); // whatever lies above the temporary folder stays out
        Write("nuget.config", Config());
        Write("Direct/Direct.csproj", Project(
            $"""<PackageReference Include="HrdCore" Version="{PackageFile.Version}" />""",
            $"""<PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="{PinnedVersion("Microsoft.Extensions.Logging.Abstractions")}" />"""));
        Write("Indirect/Indirect.csproj", Project("""<ProjectReference Include="../Direct/Direct.csproj" />"""));
        foreach (var project in new[] { "Direct", "Indirect" })
        {
            Write($"{project}/BadLines.cs", File.ReadAllText(Path.Combine(Repository.Root, "samples", "BadLines", "BadLines.cs")));
        }

        Tool.Require(_root, _environment, "dotnet", "restore", "Indirect/Indirect.csproj", "-v", "q");
    }

    /// <summary>Where the restored package was unpacked; absent if another copy of the same version was taken instead.</summary>
    public string UnpackedPackage => Path.Combine(_root, "packages", "hrdcore", PackageFile.Version);

    internal BuildResult Build(string project, params string[] properties)
    {
        var (exitCode, output) = Tool.Run(
            _root, _environment, "dotnet", ["build", $"{project}/{project}.csproj", "--no-restore", "--no-incremental", "-tl:off", "-nologo", "-v", "q", "-nodeReuse:false", .. properties]);
        var complaints = Line().Matches(output)
            .Select(match => new Complaint(match.Groups["project"].Value, int.Parse(match.Groups["line"].Value), match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["message"].Value))
            .Where(complaint => complaint.Project == project)
            .Distinct() // a build prints each once when it happens and once in its summary
            .OrderBy(complaint => complaint.Line).ToArray();
        return new BuildResult(exitCode, complaints, output);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Project(params string[] references) =>
        $"""
         <Project Sdk="Microsoft.NET.Sdk">
           <PropertyGroup>
             <TargetFramework>net10.0</TargetFramework>
             <Nullable>enable</Nullable>
             <ImplicitUsings>enable</ImplicitUsings>
           </PropertyGroup>
           <ItemGroup>
             {string.Join("\n    ", references)}
           </ItemGroup>
         </Project>
         """;

    // Sources of the machine are inherited; the mapping says that HrdCore comes from the packed file and nothing else does.
    private string Config()
    {
        var sources = SourceName().Matches(Tool.Require(_root, _environment, "dotnet", "nuget", "list", "source")).Select(match => match.Groups["name"].Value).Distinct();
        var mapping = new XElement(
            "packageSourceMapping",
            [
                .. sources.Select(name => new XElement("packageSource", new XAttribute("key", name), new XElement("package", new XAttribute("pattern", "*")))),
                new XElement("packageSource", new XAttribute("key", "packed"), new XElement("package", new XAttribute("pattern", "HrdCore")), new XElement("package", new XAttribute("pattern", "HrdCore.*"))),
            ]);
        return new XElement(
            "configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", PackageFile.Folder))),
            mapping).ToString();
    }

    private static string PinnedVersion(string package) =>
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex(@"^\s*\S*\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>\w+): (?<message>.*?)(?: \(https?://\S+\))? \[.*?(?<project>\w+)\.csproj(?:::[^\]]*)?\]\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.+?) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex SourceName();
}
