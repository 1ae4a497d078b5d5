// The payload of an age v1 file (C2SP age, "Payload"): a 16-byte nonce, then STREAM: chunks of 64 KiB under ChaCha20-Poly1305 with key
// HKDF-SHA-256(file key, salt = nonce, info = "payload") and nonce = 11-byte big-endian chunk number || 1 for the last chunk, else 0.
// Only the last chunk may be short, and it is empty only when the whole payload is.
using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal static class AgePayload
{
    private const int NonceSizeInBytes = 16;
    private const int ChunkSizeInBytes = 64 * 1024;
    private const int TagSizeInBytes = 16;

    internal static void Seal(ReadOnlySpan<byte> fileKey, Stream plaintext, Stream destination)
    {
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        RandomNumberGenerator.Fill(nonce);
        destination.Write(nonce);
        Transform(fileKey, nonce, plaintext, destination, ChunkSizeInBytes, ChunkSizeInBytes + TagSizeInBytes, static (aead, chunkNonce, input, output) =>
            aead.Encrypt(chunkNonce, input, output[..input.Length], output.Slice(input.Length, TagSizeInBytes)));
    }

    internal static void Open(ReadOnlySpan<byte> fileKey, Stream source, Stream destination)
    {
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        if (source.ReadAtLeast(nonce, NonceSizeInBytes, throwOnEndOfStream: false) < NonceSizeInBytes)
        {
            throw AgeFileException.Damaged();
        }

        try
        {
            Transform(fileKey, nonce, source, destination, ChunkSizeInBytes + TagSizeInBytes, ChunkSizeInBytes, static (aead, chunkNonce, input, output) =>
            {
                // Counter zero is the first chunk, the only one that may be empty.
                var isFirst = chunkNonce[..^1].ContainsAnyExcept((byte)0) is false;
                var size = input.Length - TagSizeInBytes;
                if (size < 0 || (size == 0 && !isFirst))
                {
                    throw AgeFileException.Damaged();
                }

                aead.Decrypt(chunkNonce, input[..size], input[size..], output[..size]);
            });
        }
        catch (AuthenticationTagMismatchException)
        {
            throw AgeFileException.Damaged();
        }
    }

    private delegate void ChunkTransform(ChaCha20Poly1305 aead, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> input, Span<byte> output);

    private static void Transform(
        ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> nonce, Stream source, Stream destination, int inputSize, int outputSize, ChunkTransform transform)
    {
        // One byte more than a chunk is read, because only the next byte tells whether a full chunk is the last.
        var input = ArrayPool<byte>.Shared.Rent(inputSize + 1);
        var output = ArrayPool<byte>.Shared.Rent(outputSize);
        Span<byte> key = stackalloc byte[32];
        Span<byte> chunkNonce = stackalloc byte[12];
        try
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, nonce, "payload"u8);
            using var aead = new ChaCha20Poly1305(key);
            chunkNonce.Clear();
            var carried = 0;
            for (var number = 0L; ; number++)
            {
                var read = carried + source.ReadAtLeast(input.AsSpan(carried, inputSize + 1 - carried), inputSize + 1 - carried, throwOnEndOfStream: false);
                var isLast = read <= inputSize;
                var size = Math.Min(read, inputSize);
                BinaryPrimitives.WriteInt64BigEndian(chunkNonce[3..], number);
                chunkNonce[^1] = isLast ? (byte)1 : (byte)0;
                transform(aead, chunkNonce, input.AsSpan(0, size), output.AsSpan(0, outputSize));
                destination.Write(output, 0, size + outputSize - inputSize);
                if (isLast)
                {
                    return;
                }

                input[0] = input[inputSize];
                carried = 1;
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(input);
            CryptographicOperations.ZeroMemory(output);
            ArrayPool<byte>.Shared.Return(input);
            ArrayPool<byte>.Shared.Return(output);
        }
    }
}
