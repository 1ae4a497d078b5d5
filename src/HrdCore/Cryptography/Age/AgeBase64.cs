// Base64 (RFC 4648 section 4) as age writes it: no padding, no white space, and only the one canonical form of each value.
using System.Buffers;
using System.Buffers.Text;

namespace HrdCore.Cryptography.Age;

internal static class AgeBase64
{
    internal static byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        _ = Base64.EncodeToUtf8(bytes, text, out _, out var written);
        return text.AsSpan(0, written).TrimEnd((byte)'=').ToArray();
    }

    internal static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length % 4 == 1 || text.ContainsAnyExcept(Alphabet))
        {
            return false;
        }

        var padded = new byte[(text.Length + 3) / 4 * 4];
        padded.AsSpan().Fill((byte)'=');
        text.CopyTo(padded);
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(padded.Length)];
        if (Base64.DecodeFromUtf8(padded, decoded, out _, out var written) != OperationStatus.Done)
        {
            return false;
        }

        // Bits that belong to no byte must be zero; encoding again shows whether they were.
        bytes = decoded[..written];
        return Encode(bytes).AsSpan().SequenceEqual(text);
    }

    private static readonly SearchValues<byte> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);
}
