namespace HrdCore.Samples.Tests;

/// <summary>A fact about file modes; skipped with the reason where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no file modes." : null;
}
