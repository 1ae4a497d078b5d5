// Cobblestone-256: C2SP chunked-encryption (c2sp.org/chunked-encryption) with HKDF-Expand-SHA-512 and AES-256-GCM.
// Message: salt (24) || commitment (32) || chunks. A chunk is 16,384 bytes of plaintext and a 16-byte tag; the last one is always shorter,
// so its length marks the end. okm(76) = key (32) || base nonce (12) || commitment (32); a chunk's nonce is the base nonce XOR its number.
// Bounds: 2^38 chunks a message, 2^55 messages of up to 32 MiB a key (specification); here a message is one span, below 2 GiB.
using System.Buffers.Binary;
using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

/// <summary>Authenticated encryption of one message that commits to its key and is bound to its context: C2SP chunked encryption with AES-256-GCM.</summary>
/// <remarks>Threads: no state. Exposure: exceptions name sizes only. A random source that repeats itself is refused (<see cref="RandomSourceException"/>).</remarks>
public static partial class Cobblestone256
{
    /// <summary>32.</summary>
    public const int KeySizeInBytes = 32;

    /// <summary>24: random for every message and stored before it.</summary>
    public const int SaltSizeInBytes = 24;

    /// <summary>32: what ties the message to one key and one context.</summary>
    public const int CommitmentSizeInBytes = 32;

    /// <summary>56: salt and commitment.</summary>
    public const int HeaderSizeInBytes = SaltSizeInBytes + CommitmentSizeInBytes;

    /// <summary>16,384: plaintext bytes in every chunk but the last.</summary>
    public const int ChunkSizeInBytes = 16 * 1024;

    /// <summary>16: the tag after each chunk.</summary>
    public const int TagSizeInBytes = 16;

    /// <summary>4,096: the longest context taken. The specification sets no limit; ours keeps key derivation off the heap.</summary>
    public const int MaxContextSizeInBytes = 4096;

    internal const int BaseNonceSizeInBytes = 12;

    // Up to here libsodium's one call is cheaper than setting a key up in the base library, beyond it the other way round (ShortMessageBenchmarks).
    private const int ShortMessageSizeInBytes = 8192;
    private const int SealedChunkSizeInBytes = ChunkSizeInBytes + TagSizeInBytes;

    /// <summary>How long a message of this length becomes.</summary>
    /// <param name="plaintextLength">0 to 2^52 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative or above the specification's 4 PiB.</exception>
    public static long GetSealedLength(long plaintextLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(plaintextLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(plaintextLength, 1L << 52);
        var chunks = (plaintextLength / ChunkSizeInBytes) + 1;
        return HeaderSizeInBytes + plaintextLength + (chunks * TagSizeInBytes);
    }

    /// <summary>How much plaintext a sealed message of this length holds.</summary>
    /// <param name="sealedLength">The length of the whole message.</param>
    /// <param name="plaintextLength">Receives the length, or 0.</param>
    /// <returns>False when no message can have this length: it was cut, or something was added.</returns>
    public static bool TryGetPlaintextLength(long sealedLength, out long plaintextLength)
    {
        plaintextLength = 0;
        if (sealedLength < HeaderSizeInBytes + TagSizeInBytes)
        {
            return false;
        }

        var body = sealedLength - HeaderSizeInBytes;
        var last = body % SealedChunkSizeInBytes;
        if (last < TagSizeInBytes)
        {
            return false;
        }

        plaintextLength = (body / SealedChunkSizeInBytes * ChunkSizeInBytes) + last - TagSizeInBytes;
        return true;
    }

    /// <summary>Encrypts a message and binds it to a context.</summary>
    /// <param name="key">32 uniformly random bytes.</param>
    /// <param name="context">Where the message belongs, 0 to 4,096 bytes. Authenticated, not stored; opening needs the same bytes.</param>
    /// <param name="plaintext">The message.</param>
    /// <param name="destination">Receives exactly <see cref="GetSealedLength"/> bytes; may not overlap the message.</param>
    /// <exception cref="ArgumentException">Key, context or destination has a wrong size, or the destination overlaps the message.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> plaintext, Span<byte> destination)
    {
        Span<byte> salt = stackalloc byte[SaltSizeInBytes];
        RandomSource.System.Fill(salt);
        SealWithSalt(key, context, salt, plaintext, destination);
    }

    /// <summary>Decrypts a message, or tells that it does not belong to this key and context.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="context">The bytes it was sealed with.</param>
    /// <param name="message">The whole sealed message.</param>
    /// <param name="destination">Receives the plaintext; at least as long as <see cref="TryGetPlaintextLength"/> says; may not overlap the message.</param>
    /// <param name="bytesWritten">The length of the plaintext, or 0.</param>
    /// <returns>False when key, context or any byte is wrong, without telling which; the destination is then zeroed.</returns>
    /// <exception cref="ArgumentException">Key or context has a wrong size, or the destination is too short or overlaps the message.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> message, Span<byte> destination, out int bytesWritten)
    {
        RequireKeyAndContext(key, context);
        bytesWritten = 0;
        if (!TryGetPlaintextLength(message.Length, out var length))
        {
            return false;
        }

        if (destination.Length < length)
        {
            throw new ArgumentException($"The plaintext has {length} bytes; the destination has {destination.Length}.", nameof(destination));
        }

        RequireNoOverlap(message, destination);
        destination = destination[..(int)length];
        if (!TryOpenChunks(key, context, message, destination))
        {
            // Chunks before the bad one were written; nothing of a message that failed may be used.
            CryptographicOperations.ZeroMemory(destination);
            return false;
        }

        bytesWritten = destination.Length;
        return true;
    }

    internal static void SealWithSalt(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> plaintext, Span<byte> destination)
    {
        RequireKeyAndContext(key, context);
        if (destination.Length != GetSealedLength(plaintext.Length))
        {
            throw new ArgumentException($"The sealed message has {GetSealedLength(plaintext.Length)} bytes; the destination has {destination.Length}.", nameof(destination));
        }

        RequireNoOverlap(plaintext, destination);
        Span<byte> derived = stackalloc byte[Cobblestone256Keys.SizeInBytes];
        try
        {
            Cobblestone256Keys.Derive(key, salt, context, derived);
            salt.CopyTo(destination);
            Cobblestone256Keys.Commitment(derived).CopyTo(destination[SaltSizeInBytes..]);
            var output = destination[HeaderSizeInBytes..];
            if (plaintext.Length <= ShortMessageSizeInBytes && SodiumAesGcm.IsAvailable)
            {
                // The only chunk has number 0, so its nonce is the base nonce itself.
                SodiumAesGcm.Encrypt(Cobblestone256Keys.Key(derived), Cobblestone256Keys.BaseNonce(derived), plaintext, output[..plaintext.Length], output[plaintext.Length..]);
                return;
            }

            using var aead = new AesGcm(Cobblestone256Keys.Key(derived), TagSizeInBytes);
            Span<byte> nonce = stackalloc byte[BaseNonceSizeInBytes];
            for (var number = 0L; ; number++)
            {
                var chunk = plaintext[..Math.Min(plaintext.Length, ChunkSizeInBytes)];
                WriteNonce(Cobblestone256Keys.BaseNonce(derived), number, nonce);
                aead.Encrypt(nonce, chunk, output[..chunk.Length], output.Slice(chunk.Length, TagSizeInBytes));
                if (chunk.Length < ChunkSizeInBytes)
                {
                    return;
                }

                plaintext = plaintext[chunk.Length..];
                output = output[SealedChunkSizeInBytes..];
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(derived);
        }
    }

    private static bool TryOpenChunks(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> message, Span<byte> destination)
    {
        Span<byte> derived = stackalloc byte[Cobblestone256Keys.SizeInBytes];
        try
        {
            Cobblestone256Keys.Derive(key, message[..SaltSizeInBytes], context, derived);
            var commitment = message.Slice(SaltSizeInBytes, CommitmentSizeInBytes);
            if (!CryptographicOperations.FixedTimeEquals(commitment, Cobblestone256Keys.Commitment(derived)))
            {
                return false;
            }

            var input = message[HeaderSizeInBytes..];
            if (destination.Length <= ShortMessageSizeInBytes && SodiumAesGcm.IsAvailable)
            {
                var only = destination.Length;
                return SodiumAesGcm.TryDecrypt(Cobblestone256Keys.Key(derived), Cobblestone256Keys.BaseNonce(derived), input[..only], input[only..], destination);
            }

            using var aead = new AesGcm(Cobblestone256Keys.Key(derived), TagSizeInBytes);
            Span<byte> nonce = stackalloc byte[BaseNonceSizeInBytes];
            for (var number = 0L; ; number++)
            {
                var size = Math.Min(input.Length, SealedChunkSizeInBytes) - TagSizeInBytes;
                WriteNonce(Cobblestone256Keys.BaseNonce(derived), number, nonce);
                aead.Decrypt(nonce, input[..size], input.Slice(size, TagSizeInBytes), destination[..size]);
                if (size < ChunkSizeInBytes)
                {
                    return true;
                }

                input = input[SealedChunkSizeInBytes..];
                destination = destination[size..];
            }
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(derived);
        }
    }

    internal static void WriteNonce(ReadOnlySpan<byte> baseNonce, long number, Span<byte> nonce)
    {
        baseNonce.CopyTo(nonce);
        var tail = nonce[(BaseNonceSizeInBytes - sizeof(long))..];
        BinaryPrimitives.WriteInt64BigEndian(tail, BinaryPrimitives.ReadInt64BigEndian(tail) ^ number);
    }

    internal static void RequireKeyAndContext(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context)
    {
        if (key.Length != KeySizeInBytes)
        {
            throw new ArgumentException($"The key has {KeySizeInBytes} bytes; {key.Length} were given.", nameof(key));
        }

        if (context.Length > MaxContextSizeInBytes)
        {
            throw new ArgumentException($"The context is {context.Length} bytes; the limit is {MaxContextSizeInBytes}.", nameof(context));
        }
    }

    private static void RequireNoOverlap(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        if (source.Overlaps(destination))
        {
            throw new ArgumentException("Source and destination may not overlap.", nameof(destination));
        }
    }
}
