using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace HrdCore.Tests.Cryptography;

/// <summary>What a dump of a whole process shows: every readable page of a child that used each kind of key, which takes in what <c>createdump --full</c> writes and what it is told to leave out.</summary>
public sealed class MemoryTests
{
    private static readonly string[] Names = ["tenant key", "data key", "age identity", "signing key", "passphrase", "text of a field"];

    [LinuxFact]
    public void Memory_KeysAndTextInUse_ShowsThem() => Assert.Equal(Names, Found("kept")); // so the search is one that finds

    [LinuxFact]
    public void Memory_EverythingDisposed_ShowsNothing() => Assert.Empty(Found("disposed"));

    [LinuxFact(notRoot: true)]
    public void Memory_Hardened_IsRefused() => Assert.Throws<UnauthorizedAccessException>(() => Found("hardened"));

    private static string[] Found(string mode)
    {
        var canaries = Enumerable.Range(0, MemoryProbe.Canaries).Select(at => at < 4 ? RandomNumberGenerator.GetBytes(MemoryProbe.CanarySize) : Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(MemoryProbe.CanarySize))).ToArray();
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(MemoryProbe).Assembly.Location, mode]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        try
        {
            child.StandardInput.BaseStream.Write(canaries.SelectMany(canary => canary).ToArray());
            child.StandardInput.BaseStream.Flush();
            Assert.Equal("ready", child.StandardOutput.ReadLine());
            var shown = Search(child.Id, [.. canaries, .. canaries[4..].Select(ascii => Encoding.Unicode.GetBytes(Encoding.ASCII.GetString(ascii)))]);
            return [.. Names.Where((_, at) => shown[at] || (at >= 4 && shown[at + 2]))];
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    private static bool[] Search(int process, byte[][] wanted)
    {
        var shown = new bool[wanted.Length];
        using var memory = File.OpenHandle($"/proc/{process}/mem");
        var buffer = new byte[4 * 1024 * 1024];
        foreach (var line in File.ReadLines($"/proc/{process}/maps"))
        {
            var parts = line.Split([' ', '-'], 4);
            if (!parts[2].StartsWith('r') || line.EndsWith("[vvar]", StringComparison.Ordinal) || line.EndsWith("[vsyscall]", StringComparison.Ordinal))
            {
                continue;
            }

            var end = long.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var at = long.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture); at < end;)
            {
                var read = Read(memory, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), at);
                for (var canary = 0; canary < wanted.Length; canary++)
                {
                    shown[canary] |= buffer.AsSpan(0, read).IndexOf(wanted[canary]) >= 0;
                }

                // One step back, so that nothing hides on the edge of two reads.
                at += read <= 64 ? 4096 : at + read < end ? read - 64 : read;
            }
        }

        return shown;
    }

    private static int Read(SafeHandle memory, Span<byte> buffer, long at)
    {
        try
        {
            return RandomAccess.Read((Microsoft.Win32.SafeHandles.SafeFileHandle)memory, buffer, at);
        }
        catch (IOException)
        {
            return 0; // a page that is mapped, and backed by nothing
        }
    }
}

/// <summary>A fact about the memory of another process.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute(bool notRoot = false) =>
        Skip = !OperatingSystem.IsLinux() ? "Only Linux shows a process's memory as a file." : notRoot && Environment.IsPrivilegedProcess ? "Nothing is refused to root." : null;
}
