using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Gives a parser one broken input after the other until the time is over, and stops at the first one that it does not bear.</summary>
/// <remarks>HRDCORE_FUZZ_SECONDS makes the run of each parser longer than one second and takes away the limit of inputs; HRDCORE_FUZZ_SEED gives other inputs.</remarks>
internal static class FuzzRun
{
    private const int UsualSeed = 1;
    private const int UsualInputs = 10_000;
    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(20); // a busy machine is no hang

    /// <summary>Runs, writes down how it went, and fails with what is needed to see it again.</summary>
    internal static void Check(ITestOutputHelper output, FuzzTarget target, [CallerMemberName] string test = "")
    {
        var seconds = Setting("HRDCORE_FUZZ_SECONDS");
        var report = Run(target, Setting("HRDCORE_FUZZ_SEED") ?? UsualSeed, seconds is { } s ? TimeSpan.FromSeconds(s) : UsualTime, seconds is null ? UsualInputs : int.MaxValue, LongestInput);
        output.WriteLine($"{test}: {report}");
        Assert.True(report.Finding is null, report.ToString());
        Assert.True(report.Accepted > 0, $"No input was taken, so nothing behind the first check was tried. {report}");
    }

    internal static FuzzReport Run(FuzzTarget target, int seed, TimeSpan time, int mostInputs, TimeSpan longestInput)
    {
        var worker = new Worker(target, new Mutator(seed, target.Corpus, target.Words), time, mostInputs);
        var thread = new Thread(worker.Run) { IsBackground = true };
        var started = Stopwatch.StartNew();
        thread.Start();
        while (!thread.Join(TimeSpan.FromMilliseconds(20)))
        {
            if (worker.TimeOfThisInput > longestInput)
            {
                // The thread is left to itself: nothing can end it, and the test process ends without it.
                return worker.Report(seed, started.Elapsed, FuzzFault.NoEnd);
            }
        }

        return worker.Report(seed, started.Elapsed, null);
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private sealed class Worker(FuzzTarget target, Mutator mutator, TimeSpan time, int mostInputs)
    {
        private long _inputStarted = Stopwatch.GetTimestamp();
        private volatile int _number;
        private int _accepted;
        private long _mostBytes;
        private FuzzFinding? _finding;

        internal TimeSpan TimeOfThisInput => Stopwatch.GetElapsedTime(Volatile.Read(ref _inputStarted));

        internal void Run()
        {
            var started = Stopwatch.GetTimestamp();
            while (_finding is null && _number < mostInputs && Stopwatch.GetElapsedTime(started) < time)
            {
                Volatile.Write(ref _inputStarted, Stopwatch.GetTimestamp());
                _finding = Try(mutator.Input(_number));
                _number++;
            }
        }

        internal FuzzReport Report(int seed, TimeSpan elapsed, FuzzFault? fault) =>
            new(seed, _number, _accepted, _mostBytes, elapsed, fault is null ? _finding : new FuzzFinding(fault.Value, _number, mutator.Input(_number), $"it ran for more than {TimeOfThisInput.TotalSeconds:F1} s"));

        private FuzzFinding? Try(byte[] input)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                _accepted += target.Parse(input) ? 1 : 0;
            }
            catch (Exception e) when (target.Documented.Contains(e.GetType()))
            {
                // An answer.
            }
            catch (Exception e)
            {
                return new FuzzFinding(FuzzFault.UndocumentedException, _number, input, e.ToString());
            }

            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            _mostBytes = Math.Max(_mostBytes, taken);
            var limit = target.FixedBytes + ((long)input.Length * target.BytesPerByte);
            return taken > limit ? new FuzzFinding(FuzzFault.TooMuchMemory, _number, input, $"it took {taken} bytes of memory; the limit for its length is {limit}") : null;
        }
    }
}
