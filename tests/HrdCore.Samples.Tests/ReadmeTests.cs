using System.Text.RegularExpressions;
using HrdCore.Benchmarks.Running;
using HrdCore.Tests;

namespace HrdCore.Samples.Tests;

/// <summary>The README's first screen is the sample's code and what it prints, to the letter.</summary>
public class ReadmeTests
{
    private static readonly string Root = Repository.Root;

    [Theory]
    [InlineData("ReadmeExample.cs", 0)]
    [InlineData("ReadmeKeys.cs", 3)]
    [InlineData("ReadmeDomain.cs", 5)]
    public void Readme_Code_IsTheSamplesRegion(string file, int block) =>
        Assert.Equal(Region(file, "readme").Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal), Block(block));

    [Theory]
    [InlineData("provision", 0)]
    [InlineData("start", 1)]
    [InlineData("version", 2)]
    [InlineData("recovery", 3)]
    public void KeysPage_Code_IsTheSamplesRegion(string region, int block) => Assert.Equal(Region("KeysAtWork.cs", region), Block(block, Path.Combine("docs", "keys.md")));

    [Fact]
    public void KeysPage_Code_DoesWhatItSays() => Assert.Equal(
        "Fields of version 2: 2\nOurs: True; 1 data keys under tenant key generation 2", QuickstartProgram.Run("readme", "keys-at-work").Output.TrimEnd());

    [Theory]
    [InlineData("readme", 1)]
    [InlineData("readme keys", 4)]
    [InlineData("readme domain", 6)]
    public void Readme_Output_IsWhatTheSamplePrints(string arguments, int block) =>
        Assert.Equal(Block(block), QuickstartProgram.Run(arguments.Split(' ')).Output.TrimEnd());

    [Fact]
    public void Readme_TableOfBenchmarks_IsMadeFromTheNewestResults() =>
        Assert.Equal(ReadmeTable.Of(Root), ReadmeTable.In(File.ReadAllText(Path.Combine(Root, "README.md"))));

    private static string Region(string file, string name)
    {
        var sample = File.ReadAllText(Path.Combine(Root, "samples", "Quickstart", file));
        var region = Regex.Match(sample, $@"#region {name}\n(.*?)\n *#endregion", RegexOptions.Singleline).Groups[1].Value;
        return string.Join('\n', region.Split('\n').Select(line => line.Length == 0 ? line : line[8..]));
    }

    /// <summary>The page's blocks in their order.</summary>
    private static string Block(int which, string page = "README.md") =>
        File.ReadAllText(Path.Combine(Root, page)).Split("```")[(2 * which) + 1].Split('\n', 2)[1].TrimEnd('\n');
}
