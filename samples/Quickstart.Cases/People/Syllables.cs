namespace Quickstart.Cases.People;

/// <summary>Beginnings and ends that make a word when put together.</summary>
internal sealed class Syllables
{
    private readonly string[] _beginnings;
    private readonly string[] _ends;

    /// <summary>Takes both as words with spaces between them.</summary>
    internal Syllables(string beginnings, string ends)
    {
        _beginnings = beginnings.Split(' ');
        _ends = ends.Split(' ');
    }

    internal string Word(SplitMix64 random) => random.Pick(_beginnings) + random.Pick(_ends);
}
