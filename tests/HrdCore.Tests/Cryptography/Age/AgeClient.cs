using System.Diagnostics;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>The independent age client of the system, where it is installed.</summary>
internal static class AgeClient
{
    internal static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "age")).FirstOrDefault(File.Exists);

    /// <summary>Runs the client; null when it refused.</summary>
    internal static byte[]? Run(byte[] input, params string[] arguments) => Run(Program!, input, arguments);

    /// <summary>Runs any client that reads its input and writes its output; null when it refused.</summary>
    internal static byte[]? Run(string program, byte[] input, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() =>
        {
            try
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The client stops reading as soon as it refuses.
            }
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        _ = errors.Result;
        return process.ExitCode == 0 ? output.ToArray() : null;
    }
}

/// <summary>A theory against the age client; skipped with the reason where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgeClientTheoryAttribute : TheoryAttribute
{
    public AgeClientTheoryAttribute() => Skip = AgeClient.Program is null ? "The age client is not installed (Debian: apt-get install age)." : null;
}
