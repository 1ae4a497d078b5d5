// Two keys, one AES-GCM ciphertext: the "invisible salamander" (Dodis, Grubbs, Ristenpart, Woodage, CRYPTO 2018; for GCM as in Len, Grubbs,
// Ristenpart, USENIX Security 2021). The tag is GHASH(ciphertext) XOR E(J0), and GHASH is linear in each block, so one free block is the solution
// of one equation in GF(2^128) (SP 800-38D 6.3 and 6.4).
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HrdCore.Tests.Cryptography;

internal static class GcmCollision
{
    private const int BlockSize = 16;

    /// <summary>Changes the last whole block of a ciphertext so that it has one tag under both keys, each with its own nonce of 12 bytes, and gives that tag.</summary>
    internal static byte[] Make((byte[] Key, byte[] Nonce) first, (byte[] Key, byte[] Nonce) second, Span<byte> ciphertext)
    {
        Assert.True(ciphertext.Length > 0 && ciphertext.Length % BlockSize == 0, "The ciphertext has whole blocks.");
        var free = ciphertext[^BlockSize..];
        free.Clear();
        var (firstTag, firstPower) = Tag(first.Key, first.Nonce, ciphertext);
        var (secondTag, secondPower) = Tag(second.Key, second.Nonce, ciphertext);

        // tag1 + x * h1^2 = tag2 + x * h2^2
        BinaryPrimitives.WriteUInt128BigEndian(free, Multiply(firstTag ^ secondTag, Inverse(firstPower ^ secondPower)));
        var tag = new byte[BlockSize];
        BinaryPrimitives.WriteUInt128BigEndian(tag, Tag(first.Key, first.Nonce, ciphertext).Tag);
        return tag;
    }

    /// <summary>The tag, and what a change of the last block is multiplied with in it: the square of the hash key, for the length block follows.</summary>
    private static (UInt128 Tag, UInt128 Power) Tag(byte[] key, byte[] nonce, ReadOnlySpan<byte> ciphertext)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var hashKey = Encrypt(aes, new byte[BlockSize]);
        var hash = UInt128.Zero;
        for (var rest = ciphertext; !rest.IsEmpty; rest = rest[BlockSize..])
        {
            hash = Multiply(hash ^ BinaryPrimitives.ReadUInt128BigEndian(rest), hashKey);
        }

        hash = Multiply(hash ^ ((UInt128)ciphertext.Length * 8), hashKey);
        return (hash ^ Encrypt(aes, [.. nonce, 0, 0, 0, 1]), Multiply(hashKey, hashKey));
    }

    private static UInt128 Encrypt(Aes aes, byte[] block) => BinaryPrimitives.ReadUInt128BigEndian(aes.EncryptEcb(block, PaddingMode.None));

    // The first bit of a block is the coefficient of x^0; the field's polynomial is x^128 + x^7 + x^2 + x + 1.
    private static UInt128 Multiply(UInt128 left, UInt128 right)
    {
        var reduction = (UInt128)0xe1 << 120;
        var product = UInt128.Zero;
        for (var bit = 127; bit >= 0; bit--)
        {
            product ^= ((left >> bit) & 1) == 1 ? right : 0;
            right = (right & 1) == 1 ? (right >> 1) ^ reduction : right >> 1;
        }

        return product;
    }

    // x^(2^128 - 2): the product of all x^(2^i) but the first.
    private static UInt128 Inverse(UInt128 value)
    {
        var result = (UInt128)1 << 127;
        for (var i = 1; i < 128; i++)
        {
            value = Multiply(value, value);
            result = Multiply(result, value);
        }

        return result;
    }
}
