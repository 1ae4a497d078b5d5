using System.Text.RegularExpressions;
using HrdCore.Tests;

namespace HrdCore.Samples.Tests;

/// <summary>The README's first screen is the sample's code and what it prints, to the letter.</summary>
public class ReadmeTests
{
    private static readonly string Root = Repository.Root;

    [Fact]
    public void Readme_Code_IsTheSamplesRegion()
    {
        var sample = File.ReadAllText(Path.Combine(Root, "samples", "Quickstart", "ReadmeExample.cs"));
        var region = Regex.Match(sample, @"#region readme\n(.*?)\n *#endregion", RegexOptions.Singleline).Groups[1].Value;
        var code = string.Join('\n', region.Split('\n').Select(line => line.Length == 0 ? line : line[8..])).Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal);
        Assert.Equal(code, Block(0));
    }

    [Fact]
    public void Readme_Output_IsWhatTheSamplePrints() => Assert.Equal(Block(1), QuickstartProgram.Run("readme").Output.TrimEnd());

    /// <summary>The page's first block is its code, the second what that prints.</summary>
    private static string Block(int which) =>
        File.ReadAllText(Path.Combine(Root, "README.md")).Split("```")[(2 * which) + 1].Split('\n', 2)[1].TrimEnd('\n');
}
