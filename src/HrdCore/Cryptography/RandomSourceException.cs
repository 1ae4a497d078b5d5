using System.Security.Cryptography;

namespace HrdCore.Cryptography;

/// <summary>The system's random source repeated itself. Nothing was made or sealed with what it gave.</summary>
/// <remarks>Whatever draws random bytes can throw it: making a key, an id or a file, sealing a value. It means a broken machine, not a broken call.</remarks>
public sealed class RandomSourceException : CryptographicException
{
    /// <summary>Makes the exception.</summary>
    public RandomSourceException()
        : base("The random source of this system repeats itself. Nothing was made or sealed with it. Take this machine out of use until its random source is mended.")
    {
    }
}
