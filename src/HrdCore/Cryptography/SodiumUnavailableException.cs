namespace HrdCore.Cryptography;

/// <summary>libsodium is absent, too old, or failed its self-test. The message names the package to install on this system.</summary>
public sealed class SodiumUnavailableException : PlatformNotSupportedException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and what to install.</param>
    public SodiumUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What is wrong and what to install.</param>
    /// <param name="innerException">What the loader said.</param>
    public SodiumUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
