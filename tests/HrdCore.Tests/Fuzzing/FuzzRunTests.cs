using System.Buffers.Binary;

namespace HrdCore.Tests.Fuzzing;

/// <summary>The runner finds what it is there for: each parser below has one fault of its kind, put there on purpose.</summary>
public sealed class FuzzRunTests
{
    // A length of four bytes, and as many bytes: what broken parsers below believe.
    private static readonly byte[][] Corpus = [[0, 0, 0, 2, 8, 9], [0, 0, 0, 0]];
    private volatile bool _isOver;

    [Fact]
    public void Run_ParserThatBelievesALength_FindsTheException() =>
        AssertFound(FuzzFault.UndocumentedException, input => input.Length >= 4 && input.AsSpan(4, BinaryPrimitives.ReadInt32BigEndian(input)).Length == input.Length - 4);

    [Fact]
    public void Run_ParserThatAllocatesADeclaredLength_FindsTheMemory() =>
        AssertFound(FuzzFault.TooMuchMemory, input => input.Length >= 4 && new byte[BinaryPrimitives.ReadInt32BigEndian(input) & 0x00ff_ffff].Length == input.Length - 4);

    [Fact]
    public void Run_ParserThatNeverEnds_FindsTheInput()
    {
        try
        {
            AssertFound(FuzzFault.NoEnd, input =>
            {
                while (input.Length > 4 && input[0] == 0xff && !_isOver)
                {
                    Thread.Sleep(1);
                }

                return true;
            });
        }
        finally
        {
            _isOver = true;
        }
    }

    [Fact]
    public void Run_ParserThatThrowsADerivedException_FindsIt() =>
        AssertFound(FuzzFault.UndocumentedException, input => input.Length != 3 ? throw new ArgumentOutOfRangeException(nameof(input)) : true, typeof(ArgumentException));

    [Fact]
    public void Run_ParserThatTakesAForgery_FindsIt() =>
        AssertFound(FuzzFault.UndocumentedException, input =>
        {
            var isTaken = input.Length >= 4; // never looks at the rest
            Assert.True(!isTaken || Corpus.Any(sound => sound.AsSpan().SequenceEqual(input)));
            return isTaken;
        });

    [Fact]
    public void Run_SoundParser_FindsNothing()
    {
        var report = Run(new FuzzTarget(Corpus, input => input.Length >= 4 && BinaryPrimitives.ReadInt32BigEndian(input) == input.Length - 4));
        Assert.Null(report.Finding);
        Assert.InRange(report.Accepted, 1, report.Inputs - 1);
    }

    [Fact]
    public void Input_SameNumber_IsTheSame()
    {
        var (one, other) = (new Mutator(5, Corpus, "word"), new Mutator(5, Corpus, "word"));
        Assert.All(Enumerable.Range(0, 1000), number => Assert.Equal(one.Input(number), other.Input(number)));
        Assert.NotEqual(Enumerable.Range(0, 100).Select(one.Input), Enumerable.Range(0, 100).Select(new Mutator(6, Corpus, "word").Input));
    }

    private static void AssertFound(FuzzFault fault, Func<byte[], bool> parse, params Type[] documented)
    {
        var report = Run(new FuzzTarget(Corpus, parse) { Documented = documented });
        Assert.Equal(fault, report.Finding?.Fault);
        Assert.Equal(new Mutator(report.Seed, Corpus).Input(report.Finding!.Number), report.Finding.Input);
    }

    private static FuzzReport Run(FuzzTarget target) => FuzzRun.Run(target, seed: 1, TimeSpan.FromSeconds(10), mostInputs: 5_000, longestInput: TimeSpan.FromSeconds(1));
}
