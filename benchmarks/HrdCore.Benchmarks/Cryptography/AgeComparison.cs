using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>A file of 256 MiB through the age client and through this library, each as a whole process from start to end, in turn; the output goes to the null device.
/// The time includes starting the process, which is the runtime's cost and ours to bear.</summary>
internal static class AgeComparison
{
    private const int SizeInBytes = 256 * 1024 * 1024;
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
            var (key, plain, sealedFile) = (Path.Combine(folder, "key.txt"), Path.Combine(folder, "plain"), Path.Combine(folder, "plain.age"));
            File.WriteAllBytes(key, AgeIdentityFile.Write(identity));
            File.WriteAllBytes(plain, RandomNumberGenerator.GetBytes(SizeInBytes));
            using (var source = File.OpenRead(plain))
            using (var destination = File.Create(sealedFile))
            {
                AgeFile.Encrypt(source, destination, identity.Recipient);
            }

            Compare("encrypt", ["-r", identity.Recipient.ToString(), "-o", "/dev/null", plain], ["age-once", "encrypt", key, plain]);
            Compare("decrypt", ["-d", "-i", key, "-o", "/dev/null", sealedFile], ["age-once", "decrypt", key, sealedFile]);
            return Good;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string what, string[] theirArguments, string[] ourArguments)
    {
        var theirs = new double[Rounds];
        var ours = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            theirs[round] = Milliseconds("age", theirArguments);
            ours[round] = Milliseconds(Environment.ProcessPath!, IsHost ? [typeof(AgeComparison).Assembly.Location, .. ourArguments] : ourArguments);
        }

        Array.Sort(theirs);
        Array.Sort(ours);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} 256 MiB, median of {Rounds}: age {theirs[Rounds / 2]:0} ms ({theirs[0]:0} to {theirs[^1]:0}), HrdCore {ours[Rounds / 2]:0} ms ({ours[0]:0} to {ours[^1]:0}), ratio {ours[Rounds / 2] / theirs[Rounds / 2]:0.00}"));
    }

    private static bool IsHost => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";

    private static double Milliseconds(string program, string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"{Path.GetFileName(program)} failed with exit code {process.ExitCode}.");
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
}
