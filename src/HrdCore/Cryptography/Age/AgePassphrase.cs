using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

/// <summary>A passphrase that closes and opens age files (C2SP age v1, scrypt). Prints as <c>[AgePassphrase]</c>; zeroed on disposal.</summary>
/// <remarks>The characters count as they are typed, spaces and case included: nothing is trimmed or normalised, and neither does any other age client.
/// Threads: safe; a call that has begun ends with the passphrase as it was.</remarks>
public sealed class AgePassphrase : IDisposable
{
    /// <summary>18: the least and the usual work factor that is written, 2^18 rounds, which take 256 MiB of memory.</summary>
    public const int DefaultWorkFactor = 18;

    /// <summary>20: the most that is written, 1 GiB of memory, since common clients refuse to open more; and the most that is read unless a caller allows more.</summary>
    public const int DefaultMaxWorkFactor = 20;

    /// <summary>30: the most that a caller can allow to be read, which takes 1 TiB of memory.</summary>
    public const int LimitOfMaxWorkFactor = SodiumScrypt.MaxWorkFactor;

    /// <summary>1,024: the most bytes that a passphrase has in UTF-8.</summary>
    public const int MaxLengthInBytes = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private AgePassphrase(SecretBytes secret, int workFactor, int maxWorkFactor)
    {
        Secret = secret;
        WorkFactor = workFactor;
        MaxWorkFactor = maxWorkFactor;
    }

    internal SecretBytes Secret { get; }

    internal int WorkFactor { get; }

    internal int MaxWorkFactor { get; }

    /// <summary>Takes a passphrase as a person typed it.</summary>
    /// <param name="text">1 to 1,024 bytes in UTF-8. The caller clears the characters.</param>
    /// <param name="workFactor">How costly a guess is made in files that are written: 18 to 20; each step doubles time and memory.</param>
    /// <param name="maxWorkFactor">The most that a file to be read may ask for: 18 to 30. A file of somebody else decides how long and with how much memory it opens, up to this.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A work factor is outside its range.</exception>
    public static AgePassphrase FromText(ReadOnlySpan<char> text, int workFactor = DefaultWorkFactor, int maxWorkFactor = DefaultMaxWorkFactor)
    {
        if (workFactor is < DefaultWorkFactor or > DefaultMaxWorkFactor)
        {
            throw new ArgumentOutOfRangeException(nameof(workFactor), $"The work factor that is written is from {DefaultWorkFactor} to {DefaultMaxWorkFactor}.");
        }

        if (maxWorkFactor is < DefaultWorkFactor or > LimitOfMaxWorkFactor)
        {
            throw new ArgumentOutOfRangeException(nameof(maxWorkFactor), $"The work factor that is allowed to be read is from {DefaultWorkFactor} to {LimitOfMaxWorkFactor}.");
        }

        return WithAnyWorkFactor(text, workFactor, maxWorkFactor);
    }

    /// <summary>Zeroes the passphrase.</summary>
    public void Dispose() => Secret.Dispose();

    /// <summary>Always <c>[AgePassphrase]</c>.</summary>
    public override string ToString() => "[AgePassphrase]";

    /// <summary>Without the floor of the work factor, for what is only tested.</summary>
    internal static AgePassphrase WithAnyWorkFactor(ReadOnlySpan<char> text, int workFactor, int maxWorkFactor)
    {
        // The text is counted before it is written, so that every copy has its size and can be zeroed.
        if (text.IsEmpty || text.Length > MaxLengthInBytes)
        {
            throw WrongText();
        }

        Span<byte> bytes = stackalloc byte[StrictUtf8.GetMaxByteCount(MaxLengthInBytes)];
        try
        {
            var length = StrictUtf8.GetBytes(text, bytes);
            return length <= MaxLengthInBytes ? new AgePassphrase(SecretBytes.CopyOf(bytes[..length]), workFactor, maxWorkFactor) : throw WrongText();
        }
        catch (EncoderFallbackException)
        {
            // Its own message would name the character.
            throw WrongText();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }

        static ArgumentException WrongText() => new($"A passphrase has 1 to {MaxLengthInBytes} bytes in UTF-8 and is well-formed Unicode.", nameof(text));
    }
}
