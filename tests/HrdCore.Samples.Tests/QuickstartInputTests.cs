using System.Text;

namespace HrdCore.Samples.Tests;

/// <summary>Input that is partly or wholly unusable: the good lines go on, the bad ones are kept.</summary>
public sealed class QuickstartInputTests : IDisposable
{
    private static readonly string[] Bundled = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "cases.jsonl")).Take(5)];
    private readonly string _folder = Directory.CreateTempSubdirectory("hrdcore-test-").FullName;

    [Fact]
    public void Run_SomeLinesInvalid_KeepsThemByteForByteWithTheirReasons()
    {
        string[] bad = ["{\"schema\":\"canary-4417\"", Bundled[0].Replace("hrdcore/case/1", "hrdcore/case/9", StringComparison.Ordinal), "\t ??? "];
        var result = Run([Bundled[0], bad[0], Bundled[1], "", bad[1], Bundled[2], bad[2]]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("3 cases, 3 lines rejected", result.Output, StringComparison.Ordinal);
        Assert.Equal(bad, File.ReadAllLines(Path.Combine(_folder, "input.rejects.jsonl")));
        Assert.Equal(["line 2", "line 5", "line 7"], File.ReadAllLines(Path.Combine(_folder, "input.rejects.txt")).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Run_SomeLinesInvalid_ShowsNothingOfThem()
    {
        var result = Run(["{\"schema\":\"canary-4417\"", Bundled[0]]);
        Assert.DoesNotContain("canary", result.Output + result.Errors + File.ReadAllText(Path.Combine(_folder, "input.rejects.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SameCaseTwice_RejectsTheSecond()
    {
        var result = Run([Bundled[0], Bundled[1], Bundled[0]]);
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["line 3: the same case id stands on line 1"], File.ReadAllLines(Path.Combine(_folder, "input.rejects.txt")));
    }

    [Fact]
    public void Run_SecondTimeWithRejects_KeepsTheFirstRejects()
    {
        Run(["first bad line"]);
        Run(["second bad line"]);
        Assert.Equal("first bad line\n", File.ReadAllText(Path.Combine(_folder, "input.rejects.jsonl")));
        Assert.Equal("second bad line\n", File.ReadAllText(Path.Combine(_folder, "input.rejects-2.jsonl")));
    }

    [Fact]
    public void Run_NothingButBinary_RejectsItAll()
    {
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(_folder, "input.jsonl"), bytes);
        var result = QuickstartProgram.Run(Path.Combine(_folder, "input.jsonl"), "--out", Path.Combine(_folder, "vault"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("0 cases, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileOfTheSameShape_Succeeds()
    {
        var result = Run(Bundled);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("5 cases, 0 lines rejected", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ProgramResult Run(IEnumerable<string> lines)
    {
        var input = Path.Combine(_folder, "input.jsonl");
        File.WriteAllText(input, string.Join('\n', lines), new UTF8Encoding(false));
        return QuickstartProgram.Run(input, "--out", Path.Combine(_folder, Guid.NewGuid().ToString("N")));
    }
}
