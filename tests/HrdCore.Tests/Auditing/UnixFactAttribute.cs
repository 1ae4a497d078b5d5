namespace HrdCore.Tests.Auditing;

/// <summary>A fact about Linux or macOS; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no file modes, no call that makes a directory durable, and holds open files so that no other writer gets in." : null;
}
