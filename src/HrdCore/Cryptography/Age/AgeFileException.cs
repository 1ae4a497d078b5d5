namespace HrdCore.Cryptography.Age;

/// <summary>An age file was not opened. The message holds nothing of the file's content.</summary>
public sealed class AgeFileException : Exception
{
    internal AgeFileException(AgeFileFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>What kind of fault it is.</summary>
    public AgeFileFault Fault { get; }

    internal static AgeFileException Malformed(string what) => new(AgeFileFault.Malformed, $"This is not an age v1 file that can be read: {what}.");

    internal static AgeFileException MalformedArmor(string what) => new(AgeFileFault.MalformedArmor, $"This is not an armored age file that can be read: {what}. Mail may have changed it; ask for it as an attachment.");

    internal static AgeFileException NoMatch() => new(AgeFileFault.NoMatchingIdentity, "Nothing that was given (identities or passphrase) opens this age file.");

    internal static AgeFileException Damaged() => new(AgeFileFault.Damaged, "The age file was changed, cut short or lengthened after it was made.");
}
