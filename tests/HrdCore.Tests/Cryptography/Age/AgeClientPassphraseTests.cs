using System.Diagnostics;
using System.Security.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>Both directions against the age client, which takes a passphrase only from a terminal: script(1) plays one.</summary>
public sealed class AgeClientPassphraseTests : IDisposable
{
    private const string Text = "Two mills, öne brook";
    private readonly AgePassphrase _passphrase = AgePassphrase.FromText(Text);
    private readonly string _folder = Directory.CreateDirectory(ScratchFolder.New()).FullName;

    [TerminalFact]
    public void Client_FileWeMade_GivesTheContent()
    {
        var content = RandomNumberGenerator.GetBytes(100_000);
        File.WriteAllBytes(In("file.age"), AgeFile.Encrypt(content, _passphrase));
        AtTerminal($"{Text}\n", "-d", "-o", In("content"), In("file.age"));
        Assert.Equal(content, File.ReadAllBytes(In("content")));
    }

    [TerminalFact]
    public void Decrypt_FileTheClientMade_GivesTheContent()
    {
        var content = RandomNumberGenerator.GetBytes(100_000);
        File.WriteAllBytes(In("content"), content);
        AtTerminal($"{Text}\n{Text}\n", "-p", "-o", In("file.age"), In("content"));
        Assert.Equal(content, AgeFile.Decrypt(File.ReadAllBytes(In("file.age")), _passphrase));
    }

    public void Dispose() => _passphrase.Dispose();

    private string In(string name) => Path.Combine(_folder, name);

    private static void AtTerminal(string typed, params string[] arguments)
    {
        var command = string.Join(' ', arguments.Prepend(AgeClient.Program!).Select(argument => $"'{argument}'"));
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(typed);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(60_000), "The age client waits at its terminal.");
        Assert.True(process.ExitCode == 0, output.Result + errors.Result);
    }
}

/// <summary>A fact that types into the age client's terminal; skipped with the reason where the client or script(1) of util-linux is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip =
        AgeClient.Program is null ? "The age client is not installed (Debian: apt-get install age)."
        : !OperatingSystem.IsLinux() || !HasScript ? "script(1) of util-linux, which plays a terminal for the age client, is not installed."
        : null;

    private static bool HasScript => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "script")));
}
