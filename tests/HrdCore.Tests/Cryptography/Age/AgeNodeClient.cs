using System.Diagnostics;
using System.Globalization;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>A second independent client of age (npm: age-encryption, on Node.js), where build.sh could install it.</summary>
internal static class AgeNodeClient
{
    private const int LeastVersionOfNode = 20;
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "age");

    /// <summary>Why it cannot be asked; null when it can.</summary>
    internal static string? Missing { get; } =
        !Directory.Exists(Path.Combine(Folder, "node_modules", "age-encryption")) ? "The age client for Node.js is not installed (./build.sh test installs it where there is Node.js with npm)."
        : VersionOfNode() < LeastVersionOfNode ? $"Node.js {LeastVersionOfNode} or newer, which the age client needs, is not installed."
        : null;

    /// <summary>Null when it refused.</summary>
    internal static byte[]? Run(byte[] input, params string[] arguments) => AgeClient.Run("node", input, [Path.Combine(Folder, "client.mjs"), .. arguments]);

    private static int VersionOfNode()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node"))))
        {
            return 0;
        }

        using var process = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
        var version = process.StandardOutput.ReadToEnd(); // v20.1.0
        process.WaitForExit();
        return int.TryParse(version.TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;
    }
}

/// <summary>A fact against the age client for Node.js; skipped with the reason where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgeNodeFactAttribute : FactAttribute
{
    public AgeNodeFactAttribute() => Skip = AgeNodeClient.Missing;
}

/// <summary>A theory against the age client for Node.js; skipped with the reason where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgeNodeTheoryAttribute : TheoryAttribute
{
    public AgeNodeTheoryAttribute() => Skip = AgeNodeClient.Missing;
}
