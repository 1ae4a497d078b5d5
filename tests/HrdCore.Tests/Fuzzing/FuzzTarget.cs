namespace HrdCore.Tests.Fuzzing;

/// <summary>A parser and what it may do with an input.</summary>
/// <param name="Corpus">Sound inputs, from which broken ones are made.</param>
/// <param name="Parse">Gives whether the input was taken. It also asserts what must then be true.</param>
internal sealed record FuzzTarget(byte[][] Corpus, Func<byte[], bool> Parse)
{
    /// <summary>The exceptions that the parser's documentation names; no type that derives from one.</summary>
    internal Type[] Documented { get; init; } = [];

    /// <summary>Words of the format.</summary>
    internal string[] Words { get; init; } = [];

    /// <summary>What one input may take of the managed heap whatever its length: 64 KiB.</summary>
    internal long FixedBytes { get; init; } = 64 * 1024;

    /// <summary>What it may take more for each byte of its length: 64 bytes.</summary>
    internal int BytesPerByte { get; init; } = 64;
}

/// <summary>What a run came upon.</summary>
internal enum FuzzFault
{
    UndocumentedException,
    TooMuchMemory,
    NoEnd,
}

/// <summary>The first input that a parser did not bear.</summary>
internal sealed record FuzzFinding(FuzzFault Fault, int Number, byte[] Input, string What);

/// <summary>How a run went.</summary>
internal sealed record FuzzReport(int Seed, int Inputs, int Accepted, long MostBytes, TimeSpan Time, FuzzFinding? Finding)
{
    public override string ToString() =>
        $"seed {Seed}: {Inputs} inputs in {Time.TotalSeconds:F1} s, {Accepted} taken, at most {MostBytes} bytes of memory for one"
        + (Finding is null ? "" : $"; input {Finding.Number} ({Finding.Input.Length} bytes): {Finding.Fault}: {Finding.What}{Environment.NewLine}{Convert.ToHexString(Finding.Input.AsSpan(0, Math.Min(Finding.Input.Length, 4096)))}");
}
