using HrdCore.Tests;

namespace HrdCore.PackageTests;

/// <summary>A stranger's project that references the package is told about its three bad lines, and can turn that up or off.</summary>
public sealed class ConsumerTests(Consumer consumer) : IClassFixture<Consumer>
{
    private static readonly string[] Expected = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "BadLines", "expected.txt"));

    [PackageFact]
    public void Build_OfBadLines_WarnsOnceForEachAndNothingElse()
    {
        var build = consumer.Build("Direct");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(Expected, build.Complaints.Select(complaint => complaint.ToString()));
        Assert.All(build.Complaints, complaint => Assert.Equal("warning", complaint.Severity));
    }

    [PackageFact]
    public void Build_WithAnalyzersOff_SaysNothing()
    {
        var build = consumer.Build("Direct", "-p:HrdCoreAnalyzers=false");

        Assert.Equal(0, build.ExitCode);
        Assert.Empty(build.Complaints);
    }

    [PackageFact]
    public void Build_Strict_FailsWithTheSameLinesAsErrors()
    {
        var build = consumer.Build("Direct", "-p:HrdStrict=true");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(Expected, build.Complaints.Select(complaint => complaint.ToString()));
        Assert.All(build.Complaints, complaint => Assert.Equal("error", complaint.Severity));
    }

    [PackageFact]
    public void Build_OfProjectThatReferencesTheConsumer_WarnsToo()
    {
        var build = consumer.Build("Indirect");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(Expected, build.Complaints.Select(complaint => complaint.ToString()));
    }

    [PackageFact]
    public void Build_OfProjectThatReferencesTheConsumer_CanBeSwitchedOffAndStrict()
    {
        Assert.Empty(consumer.Build("Indirect", "-p:HrdCoreAnalyzers=false").Complaints);
        Assert.All(consumer.Build("Indirect", "-p:HrdStrict=true", "-p:BuildProjectReferences=false").Complaints, complaint => Assert.Equal("error", complaint.Severity));
    }

    [PackageFact]
    public void Restore_OfTheConsumer_TookThePackedFile() =>
        Assert.True(Directory.Exists(consumer.UnpackedPackage), "Another copy of this version was restored; remove 'hrdcore' from the machine's package folder.");

    [PackageFact]
    public void EveryLeakRule_UnderStrict_IsAnError()
    {
        var strict = File.ReadAllText(Path.Combine(consumer.UnpackedPackage, "buildTransitive", "HrdCore.Strict.globalconfig"));
        var rules = Directory.EnumerateFiles(Path.Combine(Repository.Root, "analyzers", "HrdCore.Analyzers"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines).Select(line => line.Split('|')[0].Trim()).Where(id => id.StartsWith("HRD1", StringComparison.Ordinal)).Distinct().ToArray();

        Assert.NotEmpty(rules);
        Assert.All(rules, id => Assert.Contains($"dotnet_diagnostic.{id}.severity = error", strict, StringComparison.Ordinal));
    }
}
