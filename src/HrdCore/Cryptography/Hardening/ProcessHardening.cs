// What a process can do so that its memory is not written to a disk: no core file (setrlimit), no dump or debugger by others of the same user
// (prctl PR_SET_DUMPABLE), no diagnostics port of the runtime, no dump by the runtime itself, keys in locked memory. Linux: core(5), prctl(2).

namespace HrdCore.Cryptography.Hardening;

/// <summary>Asks the system to keep this process's memory out of files, and says what came of it.</summary>
/// <remarks>Call it once at the start of a program, before the first key. It never throws for what the system refuses: whoever needs a measure looks at the report.
/// Threads: safe. What is done cannot be undone in this process. It does not stop an administrator of the machine.</remarks>
public static class ProcessHardening
{
    private const string DiagnosticsVariable = "DOTNET_EnableDiagnostics";
    private const string MiniDumpVariable = "DOTNET_DbgEnableMiniDump";

    /// <summary>Does what can be done, and reports each measure.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static HardeningReport Apply() => new(
    [
        new HardeningResult(HardeningMeasure.NoCoreFile, ProcessControl.IsUnix ? OutcomeOf(ProcessControl.TryForbidCoreFiles()) : HardeningOutcome.NotAvailable),
        new HardeningResult(HardeningMeasure.NotDumpable, OperatingSystem.IsLinux() ? OutcomeOf(ProcessControl.TryForbidDumping()) : HardeningOutcome.NotAvailable),
        new HardeningResult(HardeningMeasure.NoDiagnosticsPort, SetBeforeStart(IsOff(DiagnosticsVariable, unset: false))),
        new HardeningResult(HardeningMeasure.NoRuntimeDump, SetBeforeStart(IsOff(MiniDumpVariable, unset: true))),
        new HardeningResult(HardeningMeasure.KeysLocked, OutcomeOf(KeysAreLocked())),
    ]);

    private static HardeningOutcome OutcomeOf(bool isDone) => isDone ? HardeningOutcome.Achieved : HardeningOutcome.Refused;

    // The runtime reads these once, before any code of the program runs.
    private static HardeningOutcome SetBeforeStart(bool isOff) => isOff ? HardeningOutcome.Achieved : HardeningOutcome.SetBeforeStart;

    private static bool IsOff(string variable, bool unset) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value == "0" : unset;

    private static bool KeysAreLocked()
    {
        // The first key makes the room that the next ones use.
        using var probe = SecretBytes.Random(sizeof(long));
        return SecretMemory.OfProcess.IsLocked;
    }
}
