// Where keys, salts and nonces come from: the kernel, through libsodium, with a check that costs nothing. A source that gives the same bytes
// twice would seal two messages under one key and nonce, which opens both, so it is refused before anything is sealed (the idea of the
// repetition count test, NIST SP 800-90B 4.4.1). Each draw takes 8 bytes more than it gives, the mark; marks are compared and given to nobody,
// so that no part of a key stays behind. Odds that a sound source is refused: 2^-63 a draw.
using System.Buffers.Binary;
using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

internal sealed class RandomSource(RandomSource.Draw draw)
{
    private const int MarkSizeInBytes = sizeof(ulong);
    private const int MostAtOnce = 64;

    private ulong _lastMark;

    internal delegate void Draw(Span<byte> destination);

    /// <summary>The operating system's. It is one for the process, since only a look at the draw before tells a repetition.</summary>
    internal static RandomSource System { get; } = new(FromKernel);

    /// <summary>Fills the destination, or refuses and leaves it zeroed.</summary>
    /// <exception cref="RandomSourceException">What was drawn repeats.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    internal void Fill(Span<byte> destination)
    {
        Span<byte> drawn = stackalloc byte[MarkSizeInBytes + MostAtOnce];
        try
        {
            for (var rest = destination; !rest.IsEmpty;)
            {
                var size = Math.Min(rest.Length, MostAtOnce);
                var piece = drawn[..(MarkSizeInBytes + size)];
                draw(piece);
                var mark = BinaryPrimitives.ReadUInt64LittleEndian(piece);
                if (Interlocked.Exchange(ref _lastMark, mark) == mark || (size >= MarkSizeInBytes && piece[^MarkSizeInBytes..].SequenceEqual(piece[..MarkSizeInBytes])))
                {
                    CryptographicOperations.ZeroMemory(destination);
                    throw new RandomSourceException();
                }

                piece[MarkSizeInBytes..].CopyTo(rest);
                rest = rest[size..];
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(drawn);
        }
    }

    /// <summary>A new array of random bytes, which are not secret.</summary>
    /// <exception cref="RandomSourceException">What was drawn repeats.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    internal byte[] GetBytes(int length)
    {
        var bytes = new byte[length];
        Fill(bytes);
        return bytes;
    }

    private static void FromKernel(Span<byte> destination)
    {
        SodiumLibrary.Require();
        SodiumRandom.Fill(destination);
    }
}
