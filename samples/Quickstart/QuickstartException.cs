namespace Quickstart;

/// <summary>One sentence for the person at the terminal: what is wrong and what to do next. It holds nothing of any case.</summary>
public sealed class QuickstartException(string sentence, int exitCode) : Exception(sentence)
{
    /// <summary>What the program returns.</summary>
    public int ExitCode { get; } = exitCode;
}
