using System.Text.RegularExpressions;
using HrdCore.Cryptography.Age;
using HrdCore.Engineering;
using Microsoft.Data.Sqlite;

namespace HrdCore.Samples.Tests;

/// <summary>The demo's promises: on the bundled cases, and when something is wrong.</summary>
public sealed partial class QuickstartTests(QuickstartRun run) : IClassFixture<QuickstartRun>
{
    [Fact]
    public void Run_BundledCases_Succeeds() => Assert.Equal((0, ""), (run.Result.ExitCode, run.Result.Errors));

    [Fact]
    public void Run_BundledCases_StoresAll787() => Assert.Contains("Parse, seal and store: 787 cases, 0 lines rejected", run.Result.Output, StringComparison.Ordinal);

    [Fact]
    public void Run_BundledCases_ReopensThemUnchanged() => Assert.Contains("every case is as it was read", run.Result.Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("cases.db")]
    [InlineData("quickstart.log")]
    [InlineData("tenant-key.age")]
    [InlineData("audit/leaves")]
    public void Scan_WhatTheRunWrote_FindsNothing(string file) =>
        Assert.Matches($@"(?m)^  0 found in {Regex.Escape(file)} \([1-9][0-9,]* bytes\)$", run.Result.Output);

    [Fact]
    public void Scan_Control_FindsEveryStringInTheInput()
    {
        var control = Control().Match(run.Result.Output);
        Assert.True(int.Parse(control.Groups[1].Value) > 5000);
        Assert.Equal(control.Groups[1].Value, control.Groups[2].Value);
    }

    [Theory]
    [InlineData("392", "392")]
    [InlineData("278", "278")]
    [InlineData("192", "192")]
    [InlineData("168", "168")]
    [InlineData("73", "73")]
    [InlineData("787", "787")]
    [InlineData("5,602", "5,602")]
    [InlineData("92.0 %", "92 %")]
    public void Summary_BundledCases_MeetsThePublishedFigures(string here, string published) =>
        Assert.Matches($@"(?m)  {Regex.Escape(here)} +{Regex.Escape(published)}$", run.Result.Output);

    [Fact]
    public void Log_Run_ShowsClasses()
    {
        var log = File.ReadAllText(Path.Combine(run.Folder, "quickstart.log"));
        Assert.Equal(787, Stored().Count(log));
    }

    [Fact]
    public void Audit_Run_HasAnEntryForEveryAccess() => Assert.Contains("Verify the audit log: 1575 entries; ", run.Result.Output, StringComparison.Ordinal);

    [Fact]
    public void Open_WithTheKey_ShowsTheCases()
    {
        var result = QuickstartProgram.Run("open", run.CopyFolder());
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Reopen: 787 cases", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithAnotherKey_SaysSo()
    {
        using var other = AgeIdentity.Generate();
        var secret = new char[AgeIdentity.SecretKeyLength];
        other.RevealSecretKey(secret);
        var folder = run.CopyFolder();
        var identity = Path.Combine(folder, "other.key");
        File.WriteAllText(identity, new string(secret));

        AssertFails(1, "This identity does not open the key envelope.", QuickstartProgram.Run("open", folder, "--identity", identity));
    }

    [Fact]
    public void Open_IdentityFileWithoutIdentity_SaysSo()
    {
        var folder = run.CopyFolder();
        AssertFails(2, "The identity file holds no X25519 identity.", QuickstartProgram.Run("open", folder, "--identity", Path.Combine(folder, "tenant-key.age")));
    }

    [Fact]
    public void Open_RowDamaged_NamesItAndShowsTheOthers()
    {
        var folder = run.CopyFolder();
        Execute(folder, "UPDATE FieldRow SET Value = zeroblob(length(Value)) WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 1");
        var result = QuickstartProgram.Run("open", folder);
        AssertFails(1, "1 of the rows were changed after they were stored or belong elsewhere (row 1)", result);
        Assert.Contains("786 cases, 1 rows do not open", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FieldOfAnotherCase_IsRefused()
    {
        var folder = run.CopyFolder();
        Execute(folder, "UPDATE FieldRow SET Value = (SELECT Value FROM FieldRow WHERE CaseId = (SELECT max(Id) FROM Cases) AND Number = 2) WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 2");
        AssertFails(1, "1 of the rows were changed", QuickstartProgram.Run("open", folder));
    }

    [Fact]
    public void Open_EnvelopeDamaged_SaysSo()
    {
        var folder = run.CopyFolder();
        Flip(Path.Combine(folder, "tenant-key.age"), -1);
        AssertFails(1, "The age file was changed, cut short or lengthened after it was made.", QuickstartProgram.Run("open", folder));
    }

    [Fact]
    public void Open_AuditLeafRewritten_IsRefused()
    {
        var folder = run.CopyFolder();
        Flip(Path.Combine(folder, "audit", "leaves"), 100);
        var result = QuickstartProgram.Run("open", folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Run_FolderNotEmpty_WritesNothing()
    {
        var folder = run.CopyFolder();
        var before = Directory.GetFiles(folder).Length;
        AssertFails(2, "The output folder is not empty.", QuickstartProgram.Run("--out", folder));
        Assert.Equal(before, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void Run_InputMissing_SaysSo() => AssertFails(2, "The input cannot be read", QuickstartProgram.Run("no-such-file.jsonl"));

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("open")]
    public void Run_UnusableCall_ShowsTheUsage(string argument) => AssertFails(2, "./build.sh demo [CASES.jsonl] [--out FOLDER]", QuickstartProgram.Run(argument));

    [Fact]
    public void Run_Help_ShowsTheUsage()
    {
        var result = QuickstartProgram.Run("--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.StartsWith("./build.sh demo [CASES.jsonl] [--out FOLDER]", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE Cases SET DataKeyId = x'00' WHERE Id = (SELECT min(Id) FROM Cases)")]
    [InlineData("UPDATE Cases SET WrappedDataKey = x'' WHERE Id = (SELECT min(Id) FROM Cases)")]
    [InlineData("UPDATE FieldRow SET Number = 99 WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 3")]
    [InlineData("DELETE FROM FieldRow WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 3")]
    [InlineData("DELETE FROM FieldRow WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 0")]
    [InlineData("INSERT INTO FieldRow SELECT CaseId, 98, Value FROM FieldRow WHERE CaseId = (SELECT min(Id) FROM Cases) AND Number = 3")]
    public void Open_RowChangedInItsShape_ShowsTheOthers(string sql)
    {
        var folder = run.CopyFolder();
        Execute(folder, sql);
        var result = QuickstartProgram.Run("open", folder);
        AssertFails(1, "1 of the rows were changed", result);
        Assert.Contains("786 cases", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_IdOfACaseChanged_ShowsTheOthers()
    {
        var folder = run.CopyFolder();
        Execute(folder, "PRAGMA foreign_keys = OFF; UPDATE Cases SET Id = x'00' WHERE Id = (SELECT min(Id) FROM Cases)");
        AssertFails(1, "1 of the rows were changed", QuickstartProgram.Run("open", folder));
    }

    [Fact]
    public void Open_NoDatabaseFile_SaysSo()
    {
        var folder = run.CopyFolder();
        File.WriteAllText(Path.Combine(folder, "cases.db"), new string('x', 5000));
        AssertFails(1, "The database cannot be read", QuickstartProgram.Run("open", folder));
    }

    [Fact]
    public void Database_Run_NamesNoField()
    {
        SqliteBridge.Install();
        var bytes = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(run.Folder, "cases.db")));
        Assert.DoesNotContain("legalName", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("safePlace", bytes, StringComparison.Ordinal);
    }

    [UnixFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Folder_Run_IsTheOwnersOnly()
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(run.Folder) & others);
    }

    private static void Execute(string folder, string sql)
    {
        SqliteBridge.Install();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "cases.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static void Flip(string path, int at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    private static void AssertFails(int exitCode, string sentence, ProgramResult result)
    {
        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(sentence, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Scan for (\d+) sensitive strings: (\d+) found in the input")]
    private static partial Regex Control();

    [GeneratedRegex(@"(?m)^Information Quickstart Stored CaseFile \{.*\} of \[Identity\]")]
    private static partial Regex Stored();
}
