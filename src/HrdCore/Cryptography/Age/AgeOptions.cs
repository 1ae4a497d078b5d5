namespace HrdCore.Cryptography.Age;

/// <summary>How an age file is written, where the usual is not wanted.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class AgeOptions
{
    /// <summary>Whether a file that is written is armored: text of 64 columns that survives mail, a third longer. Default value: False. Reading takes both forms.</summary>
    public bool Armor { get; init; }
}
