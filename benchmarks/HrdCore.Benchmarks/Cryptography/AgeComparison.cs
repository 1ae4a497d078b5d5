using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>A file of 1 GiB through the age client and through this library, each as a whole process from start to end, in turn; the output goes to the null device. On all processors,
/// and on one. The time includes starting the process, which is the runtime's cost and ours to bear; a file of one byte shows how much that is.</summary>
internal static class AgeComparison
{
    private const int SizeInBytes = 1024 * 1024 * 1024;
    private const int Rounds = 7;
    private const int Good = 0;
    private const int Bad = 1;

    /// <summary>The other side: one call of the library on one file.</summary>
    public static int Once(string direction, string keyFile, string path)
    {
        using var keys = AgeIdentityFile.Read(File.ReadAllBytes(keyFile));
        using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var sink = new FileStream("/dev/null", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (direction == "encrypt")
        {
            AgeFile.Encrypt(source, sink, keys.Identities[0].Recipient);
        }
        else
        {
            AgeFile.Decrypt(source, sink, keys.Identities[0]);
        }

        return Good;
    }

    public static int Run()
    {
        if (OperatingSystem.IsWindows() || !CanStart("age", "--version"))
        {
            Console.Error.WriteLine("The age client is not installed, or this is Windows. Debian: apt-get install age.");
            return Bad;
        }

        var folder = Directory.CreateTempSubdirectory("hrdcore-age-").FullName;
        try
        {
            using var identity = AgeIdentity.Generate();
            var key = Path.Combine(folder, "key.txt");
            File.WriteAllBytes(key, AgeIdentityFile.Write(identity));
            foreach (var size in new[] { SizeInBytes, 1 })
            {
                Compare(size, Make(folder, size, identity), key, identity.Recipient.ToString());
            }

            return Good;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Make(string folder, int size, AgeIdentity identity)
    {
        var plain = Path.Combine(folder, $"{size}");
        File.WriteAllBytes(plain, RandomNumberGenerator.GetBytes(size));
        using var source = File.OpenRead(plain);
        using var destination = File.Create($"{plain}.age");
        AgeFile.Encrypt(source, destination, identity.Recipient);
        return plain;
    }

    private static void Compare(int size, string plain, string key, string recipient)
    {
        foreach (var isOnOne in CanStart("taskset", "--version") ? new[] { false, true } : [false])
        {
            Compare($"encrypt {size:N0} bytes", isOnOne, ["-r", recipient, "-o", "/dev/null", plain], ["age-once", "encrypt", key, plain]);
            Compare($"decrypt {size:N0} bytes", isOnOne, ["-d", "-i", key, "-o", "/dev/null", $"{plain}.age"], ["age-once", "decrypt", key, $"{plain}.age"]);
        }
    }

    private static void Compare(string what, bool isOnOne, string[] theirArguments, string[] ourArguments)
    {
        var theirs = new Outcome[Rounds];
        var ours = new Outcome[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            theirs[round] = Measure("age", theirArguments, isOnOne);
            ours[round] = Measure(Environment.ProcessPath!, IsHost ? [typeof(AgeComparison).Assembly.Location, .. ourArguments] : ourArguments, isOnOne);
        }

        // The least, because other work on the machine only ever adds.
        var (theirLeast, ourLeast) = (theirs.Min(run => run.Milliseconds), ours.Min(run => run.Milliseconds));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}, {(isOnOne ? "one processor" : "all processors")}, least of {Rounds}: age {theirLeast:0} ms, {theirs.Max(run => run.PeakMiB):0} MiB; HrdCore {ourLeast:0} ms, {ours.Max(run => run.PeakMiB):0} MiB; age takes {theirLeast / ourLeast:0.00} times as long"));
    }

    private static bool IsHost => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";

    private static Outcome Measure(string program, string[] arguments, bool isOnOne)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = isOnOne ? Process.Start("taskset", ["-c", "0", program, .. arguments]) : Process.Start(program, arguments);
        var peak = 0L;
        while (!process.WaitForExit(milliseconds: 20))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return process.ExitCode == 0
            ? new Outcome(Stopwatch.GetElapsedTime(started).TotalMilliseconds, peak / 1048576.0)
            : throw new InvalidOperationException($"{Path.GetFileName(program)} failed with exit code {process.ExitCode}.");
    }

    private static bool CanStart(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Wall time, and the most memory that was resident, as seen every 20 ms.</summary>
    private readonly record struct Outcome(double Milliseconds, double PeakMiB);
}
