namespace HrdCore.Cryptography.Hardening;

/// <summary>One thing that keeps a process's memory out of files.</summary>
public enum HardeningMeasure
{
    /// <summary>The system writes no core file when the process ends badly.</summary>
    NoCoreFile = 1,

    /// <summary>Other processes of the same user may neither dump nor debug this one (Linux).</summary>
    NotDumpable = 2,

    /// <summary>The runtime opens no port through which a tool can ask for a dump. Set <c>DOTNET_EnableDiagnostics=0</c> before the program starts.</summary>
    NoDiagnosticsPort = 3,

    /// <summary>The runtime writes no dump when the process ends badly. It is off unless <c>DOTNET_DbgEnableMiniDump</c> switches it on.</summary>
    NoRuntimeDump = 4,

    /// <summary>The memory of keys is locked: it reaches neither the swap file nor, on Linux, a core file. Raise <c>ulimit -l</c> where it is refused.</summary>
    KeysLocked = 5,
}
