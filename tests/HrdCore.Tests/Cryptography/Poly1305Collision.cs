// Several keys, one ChaCha20-Poly1305 ciphertext: the multi-key collision behind partitioning oracles (Len, Grubbs, Ristenpart, USENIX Security 2021).
// Poly1305 (RFC 8439 2.5) is linear in each block modulo 2^130 - 5. With n keys, n - 1 free blocks solve n - 1 equations; what is not linear is that
// tags count modulo 2^128 and that a block's top bit is set, so multiples of 2^128 are tried until a solution has the form of blocks.
using System.Buffers.Binary;
using System.Numerics;

namespace HrdCore.Tests.Cryptography;

internal static class Poly1305Collision
{
    private const int BlockSize = 16;
    private static readonly BigInteger Prime = (BigInteger.One << 130) - 5;
    private static readonly BigInteger TagRange = BigInteger.One << 128;

    /// <summary>Ciphertext and tag that every key accepts with a nonce of zeros, without further data; null when these keys have no solution of one block less than keys.</summary>
    internal static byte[]? TryFind(params byte[][] keys)
    {
        var oneTime = keys.Select(OneTimeKey).ToArray();
        var blocks = keys.Length - 1;
        var carries = Enumerable.Repeat(0, blocks).ToArray();
        for (var attempt = 0; attempt < (int)Math.Pow(9, blocks); attempt++)
        {
            for (int i = 0, rest = attempt; i < blocks; i++, rest /= 9)
            {
                carries[i] = (rest % 9) - 4;
            }

            if (Solve(oneTime, carries) is { } solution && solution.All(block => block >= TagRange && block < 2 * TagRange))
            {
                var tags = oneTime.Select(key => Tag(key, solution)).Distinct().ToArray();
                if (tags.Length == 1)
                {
                    return [.. solution.SelectMany(block => Bytes(block - TagRange)), .. Bytes(tags[0])];
                }
            }
        }

        return null;
    }

    // For each key but the first: sum over blocks of block * (r0^e - rk^e) = sk - s0 - length * (r0 - rk) + carry * 2^128.
    private static BigInteger[]? Solve((BigInteger R, BigInteger S)[] keys, int[] carries)
    {
        var blocks = carries.Length;
        var (r0, s0) = keys[0];
        var rows = keys.Skip(1).Select((key, k) => Enumerable.Range(0, blocks)
            .Select(i => Mod(BigInteger.ModPow(r0, blocks + 1 - i, Prime) - BigInteger.ModPow(key.R, blocks + 1 - i, Prime)))
            .Append(Mod(key.S - s0 - (LengthBlock(blocks) * (r0 - key.R)) + (carries[k] * TagRange))).ToArray()).ToArray();
        for (var i = 0; i < blocks; i++)
        {
            if (rows[i][i].IsZero)
            {
                return null;
            }

            var inverse = BigInteger.ModPow(rows[i][i], Prime - 2, Prime);
            rows[i] = [.. rows[i].Select(value => Mod(value * inverse))];
            for (var other = 0; other < blocks; other++)
            {
                var factor = rows[other][i];
                rows[other] = other == i ? rows[other] : [.. rows[other].Zip(rows[i], (value, pivot) => Mod(value - (factor * pivot)))];
            }
        }

        return [.. rows.Select(row => row[^1])];
    }

    private static BigInteger Tag((BigInteger R, BigInteger S) key, BigInteger[] blocks) =>
        (blocks.Append(LengthBlock(blocks.Length)).Aggregate(BigInteger.Zero, (sum, block) => Mod((sum + block) * key.R)) + key.S) % TagRange;

    // No further data, so many whole blocks of ciphertext; both lengths little-endian in 8 bytes, and the block's top bit.
    private static BigInteger LengthBlock(int blocks) => TagRange + (new BigInteger(blocks * BlockSize) << 64);

    private static (BigInteger R, BigInteger S) OneTimeKey(byte[] key)
    {
        var stream = ChaCha20Block(key);
        var clamp = new BigInteger(Convert.FromHexString("ffffff0ffcffff0ffcffff0ffcffff0f"), isUnsigned: true);
        return (new BigInteger(stream.AsSpan(0, BlockSize), isUnsigned: true) & clamp, new BigInteger(stream.AsSpan(BlockSize, BlockSize), isUnsigned: true));
    }

    private static byte[] Bytes(BigInteger value)
    {
        var bytes = new byte[BlockSize];
        _ = value.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }

    private static BigInteger Mod(BigInteger value) => ((value % Prime) + Prime) % Prime;

    // RFC 8439 2.3, block 0 with a nonce of zeros. The base library gives no block 0.
    private static byte[] ChaCha20Block(byte[] key)
    {
        var start = new uint[16];
        (start[0], start[1], start[2], start[3]) = (0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);
        for (var i = 0; i < 8; i++)
        {
            start[4 + i] = BinaryPrimitives.ReadUInt32LittleEndian(key.AsSpan(4 * i));
        }

        var x = (uint[])start.Clone();
        for (var round = 0; round < 20; round += 2)
        {
            for (var column = 0; column < 4; column++)
            {
                QuarterRound(x, column, 4 + column, 8 + column, 12 + column);
            }

            for (var diagonal = 0; diagonal < 4; diagonal++)
            {
                QuarterRound(x, diagonal, 4 + ((diagonal + 1) % 4), 8 + ((diagonal + 2) % 4), 12 + ((diagonal + 3) % 4));
            }
        }

        var block = new byte[64];
        for (var i = 0; i < x.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(4 * i), unchecked(x[i] + start[i]));
        }

        return block;
    }

    private static void QuarterRound(uint[] x, int a, int b, int c, int d)
    {
        unchecked
        {
            x[d] = BitOperations.RotateLeft(x[d] ^ (x[a] += x[b]), 16);
            x[b] = BitOperations.RotateLeft(x[b] ^ (x[c] += x[d]), 12);
            x[d] = BitOperations.RotateLeft(x[d] ^ (x[a] += x[b]), 8);
            x[b] = BitOperations.RotateLeft(x[b] ^ (x[c] += x[d]), 7);
        }
    }
}
