using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Makes broken inputs from sound ones: bits flipped, pieces cut, doubled, inserted and spliced, lengths and numbers set to their extremes, words of the format strewn in.
/// The same number always gives the same input.</summary>
internal sealed class Mutator(int seed, byte[][] corpus, params string[] words)
{
    private const int MostBytes = 256 * 1024;
    private const int MostChanges = 4;

    private static readonly ulong[] Extremes =
        [0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, long.MaxValue, 1UL << 63, ulong.MaxValue];

    private static readonly string[] Numbers =
        ["0", "-1", "00", "1", "+1", "255", "256", "65536", "2147483647", "2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616", "99999999999999999999", "1e9", ""];

    private readonly byte[][] _words = [.. words.Select(Encoding.UTF8.GetBytes)];

    internal byte[] Input(int number)
    {
        // The sound ones first, so that a slow machine tries them too.
        if (number < corpus.Length)
        {
            return corpus[number];
        }

        var random = new Random(HashOf(seed, number));
        var input = corpus[random.Next(corpus.Length)];
        switch (random.Next(32))
        {
            case 0:
                return input;
            case 1:
                return Noise(random, random.Next(1024));
            default:
                for (var change = random.Next(MostChanges); change >= 0; change--)
                {
                    input = Change(random, input);
                }

                return input.Length <= MostBytes ? input : input[..MostBytes];
        }
    }

    // Not HashCode, which is seeded anew in every process.
    private static int HashOf(int seed, int number) => unchecked((int)(((uint)seed * 2_654_435_761u) ^ ((uint)number * 2_246_822_519u)));

    private byte[] Change(Random random, byte[] input)
    {
        var at = random.Next(input.Length + 1);
        var (before, after) = (input[..at], input[at..]);
        var other = corpus[random.Next(corpus.Length)];
        var run = random.Next(1, 1 + Math.Min(64, Math.Max(1, after.Length)));
        run = Math.Min(run, after.Length);
        return random.Next(14) switch
        {
            0 or 1 => Changed(input, copy => copy[Math.Min(at, copy.Length - 1)] ^= (byte)(1 << random.Next(8))),
            2 => Changed(input, copy => copy[Math.Min(at, copy.Length - 1)] = (byte)random.Next(256)),
            3 => before,
            4 => after,
            5 => [.. before, .. after[run..]],
            6 => [.. before, .. after[..run], .. after],
            7 => [.. before, .. Noise(random, random.Next(1, 40)), .. after],
            8 => [.. before, .. Repeated(random, after[..Math.Min(run, 8)]), .. after],
            9 => [.. before, .. other[random.Next(other.Length + 1)..]],
            10 => [.. before, .. Piece(random, other), .. after],
            11 => Changed(input, copy => WriteExtreme(random, copy.AsSpan(Math.Min(at, copy.Length - 1)))),
            12 => WithAnotherNumber(random, input),
            _ => _words.Length == 0 ? input : [.. before, .. _words[random.Next(_words.Length)], .. random.Next(2) == 0 ? after : after[run..]],
        };
    }

    private static byte[] Changed(byte[] input, Action<byte[]> change)
    {
        var copy = input.ToArray();
        if (copy.Length > 0)
        {
            change(copy);
        }

        return copy;
    }

    private static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Repeated(Random random, byte[] piece) => [.. Enumerable.Repeat(piece, random.Next(1, 1000)).SelectMany(p => p)];

    private static byte[] Piece(Random random, byte[] from)
    {
        var start = random.Next(from.Length + 1);
        return from[start..Math.Min(from.Length, start + random.Next(256))];
    }

    private static void WriteExtreme(Random random, Span<byte> at)
    {
        Span<byte> bytes = stackalloc byte[8];
        var value = Extremes[random.Next(Extremes.Length)];
        if (random.Next(4) == 0)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        }

        var size = Math.Min(1 << random.Next(4), at.Length);
        bytes[^size..].CopyTo(at);
    }

    // The first run of digits after a random place, so that numbers in text meet their extremes too.
    private static byte[] WithAnotherNumber(Random random, byte[] input)
    {
        var start = input.AsSpan(random.Next(input.Length + 1)).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
        {
            return input;
        }

        var length = input.AsSpan(start).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var number = random.Next(2) == 0 ? Numbers[random.Next(Numbers.Length)] : random.NextInt64().ToString(CultureInfo.InvariantCulture);
        return [.. input[..start], .. Encoding.ASCII.GetBytes(number), .. length < 0 ? [] : input[(start + length)..]];
    }
}
