namespace HrdCore.Tests.Auditing;

/// <summary>A fact that needs a disk without room; skipped where there is no /dev/full.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullDeviceFactAttribute : FactAttribute
{
    public FullDeviceFactAttribute() => Skip = File.Exists("/dev/full") ? null : "Only Linux has /dev/full, a device that is always full.";
}
