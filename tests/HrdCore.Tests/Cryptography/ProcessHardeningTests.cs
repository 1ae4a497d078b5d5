using System.Runtime.InteropServices;
using HrdCore.Cryptography.Hardening;

namespace HrdCore.Tests.Cryptography;

/// <summary>What is applied holds for the whole process. The test process forgoes its core files, but stays dumpable: without that, it may not read its own state where it is not run by root.</summary>
public sealed partial class ProcessHardeningTests : IDisposable
{
    private const int SetDumpable = 4;
    private readonly HardeningReport _report = ProcessHardening.Apply();

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = prctl(SetDumpable, 1, 0, 0, 0);
        }
    }

    [Fact]
    public void Apply_Report_HasEveryMeasureOnceInOrder() =>
        Assert.Equal(Enum.GetValues<HardeningMeasure>(), _report.Results.Select(result => result.Measure));

    [Fact]
    public void Apply_OnLinux_CoreFilesAreForbidden()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(HardeningOutcome.Achieved, _report[HardeningMeasure.NoCoreFile]);
            Assert.Matches(@"Max core file size\s+0\s+0\s", File.ReadAllText("/proc/self/limits"));
        }
    }

    [Fact]
    public void Apply_OnLinux_ProcessIsNotDumpable()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(HardeningOutcome.Achieved, _report[HardeningMeasure.NotDumpable]);
        }
    }

    [Fact]
    public void Apply_KeysLocked_IsWhatTheSystemSays()
    {
        if (OperatingSystem.IsLinux())
        {
            var locked = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmLck:", StringComparison.Ordinal));
            Assert.Equal(_report[HardeningMeasure.KeysLocked] == HardeningOutcome.Achieved, !locked.EndsWith(" 0 kB", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Apply_DiagnosticsPort_IsAskedOfWhoStartsTheProgram()
    {
        var isOff = Environment.GetEnvironmentVariable("DOTNET_EnableDiagnostics") == "0";
        Assert.Equal(isOff ? HardeningOutcome.Achieved : HardeningOutcome.SetBeforeStart, _report[HardeningMeasure.NoDiagnosticsPort]);
        Assert.True(isOff || !_report.IsComplete);
    }

    [Fact]
    public void Indexer_UnknownMeasure_IsRefused()
    {
        HardeningReport report = ProcessHardening.Apply();
        Assert.Throws<ArgumentOutOfRangeException>(() => report[(HardeningMeasure)99]);
    }

    [Fact]
    public void ToString_Report_HasALineForEachMeasure() => Assert.Equal(_report.Results.Count, _report.ToString().Split('\n').Length);

    [LibraryImport("libc")]
    private static partial int prctl(int option, nuint arg2, nuint arg3, nuint arg4, nuint arg5);
}
