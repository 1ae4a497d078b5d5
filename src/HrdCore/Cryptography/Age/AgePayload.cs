// The payload of an age v1 file (C2SP age, "Payload"): a 16-byte nonce, then chunks, in one pass.
using System.Buffers;
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal static class AgePayload
{
    internal static void Seal(ReadOnlySpan<byte> fileKey, Stream plaintext, Stream destination)
    {
        Span<byte> nonce = stackalloc byte[AgeChunkCipher.NonceSizeInBytes];
        RandomNumberGenerator.Fill(nonce);
        destination.Write(nonce);
        Transform(fileKey, nonce, plaintext, AgeChunkCipher.PlainSizeInBytes, (cipher, number, isLast, input, output) =>
        {
            cipher.Seal(number, isLast, input, output);
            destination.Write(output[..(input.Length + AgeChunkCipher.TagSizeInBytes)]);
        });
    }

    internal static void Open(ReadOnlySpan<byte> fileKey, Stream source, Stream destination)
    {
        Span<byte> nonce = stackalloc byte[AgeChunkCipher.NonceSizeInBytes];
        if (source.ReadAtLeast(nonce, nonce.Length, throwOnEndOfStream: false) < nonce.Length)
        {
            throw AgeFileException.Malformed("it ends before the payload's nonce");
        }

        Transform(fileKey, nonce, source, AgeChunkCipher.SealedSizeInBytes, (cipher, number, isLast, input, output) =>
        {
            // A whole chunk that says the contrary about being the last is authentic too: it is given, and then the file is known to be cut or lengthened.
            var isSound = cipher.TryOpen(number, isLast, input, output);
            if (isSound || (input.Length == AgeChunkCipher.SealedSizeInBytes && cipher.TryOpen(number, !isLast, input, output)))
            {
                destination.Write(output[..(input.Length - AgeChunkCipher.TagSizeInBytes)]);
            }

            if (!isSound)
            {
                throw AgeFileException.Damaged();
            }
        });
    }

    private delegate void ChunkTransform(AgeChunkCipher cipher, long number, bool isLast, ReadOnlySpan<byte> input, Span<byte> output);

    private static void Transform(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> nonce, Stream source, int inputSize, ChunkTransform transform)
    {
        // One byte more than a chunk is read, because only the next byte tells whether a full chunk is the last.
        var input = ArrayPool<byte>.Shared.Rent(inputSize + 1);
        var output = ArrayPool<byte>.Shared.Rent(AgeChunkCipher.SealedSizeInBytes);
        Span<byte> key = stackalloc byte[AgeChunkCipher.KeySizeInBytes];
        try
        {
            AgeChunkCipher.DeriveKey(fileKey, nonce, key);
            using var cipher = new AgeChunkCipher(key);
            var carried = 0;
            for (var number = 0L; ; number++)
            {
                var read = carried + source.ReadAtLeast(input.AsSpan(carried, inputSize + 1 - carried), inputSize + 1 - carried, throwOnEndOfStream: false);
                var isLast = read <= inputSize;
                transform(cipher, number, isLast, input.AsSpan(0, Math.Min(read, inputSize)), output);
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
