// How every stanza here holds the 16-byte file key: under ChaCha20-Poly1305 with a wrap key that is used once, hence a zero nonce.
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal static class AgeFileKey
{
    internal const int SizeInBytes = 16;
    internal const int WrapKeySizeInBytes = 32;
    internal const int WrappedSizeInBytes = SizeInBytes + TagSizeInBytes;
    private const int TagSizeInBytes = 16;

    private static ReadOnlySpan<byte> ZeroNonce => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    internal static byte[] Wrap(ReadOnlySpan<byte> wrapKey, ReadOnlySpan<byte> fileKey)
    {
        var body = new byte[WrappedSizeInBytes];
        using var aead = new ChaCha20Poly1305(wrapKey);
        aead.Encrypt(ZeroNonce, fileKey, body.AsSpan(0, SizeInBytes), body.AsSpan(SizeInBytes));
        return body;
    }

    internal static bool TryUnwrap(ReadOnlySpan<byte> wrapKey, ReadOnlySpan<byte> body, Span<byte> fileKey)
    {
        try
        {
            using var aead = new ChaCha20Poly1305(wrapKey);
            aead.Decrypt(ZeroNonce, body[..SizeInBytes], body[SizeInBytes..], fileKey);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }
}
