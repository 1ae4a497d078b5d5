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
    public void Readme_Code_IsTheSamplesRegion(string file, int block)
    {
        var sample = File.ReadAllText(Path.Combine(Root, "samples", "Quickstart", file));
        var region = Regex.Match(sample, @"#region readme\n(.*?)\n *#endregion", RegexOptions.Singleline).Groups[1].Value;
        var code = string.Join('\n', region.Split('\n').Select(line => line.Length == 0 ? line : line[8..])).Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal);
        Assert.Equal(code, Block(block));
    }

    [Theory]
    [InlineData("readme", 1)]
    [InlineData("readme keys", 4)]
    [InlineData("readme domain", 6)]
    public void Readme_Output_IsWhatTheSamplePrints(string arguments, int block) =>
        Assert.Equal(Block(block), QuickstartProgram.Run(arguments.Split(' ')).Output.TrimEnd());

    [Fact]
    public void Readme_TableOfBenchmarks_IsMadeFromTheNewestResults() =>
        Assert.Equal(ReadmeTable.Of(Root), ReadmeTable.In(File.ReadAllText(Path.Combine(Root, "README.md"))));

    /// <summary>The page's blocks in their order.</summary>
    private static string Block(int which) =>
        File.ReadAllText(Path.Combine(Root, "README.md")).Split("```")[(2 * which) + 1].Split('\n', 2)[1].TrimEnd('\n');
}
