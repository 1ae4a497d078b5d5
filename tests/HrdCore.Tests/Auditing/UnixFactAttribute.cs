namespace HrdCore.Tests.Auditing;

/// <summary>A fact about Linux or macOS; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has neither file modes nor a call that makes a directory durable." : null;
}
