using System.Buffers;
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

/// <summary>A few chunks in a row: read together, transformed by one worker, written together.</summary>
internal sealed class AgeBatch(bool isSealing) : IDisposable
{
    private const int Chunks = 4;

    private readonly int _inputSize = isSealing ? AgeChunkCipher.PlainSizeInBytes : AgeChunkCipher.SealedSizeInBytes;

    // One byte more than the chunks is read, because only the next byte tells whether a full chunk is the last.
    private readonly byte[] _input = ArrayPool<byte>.Shared.Rent((Chunks * AgeChunkCipher.SealedSizeInBytes) + 1);
    private readonly byte[] _output = ArrayPool<byte>.Shared.Rent(Chunks * AgeChunkCipher.SealedSizeInBytes);
    private long _firstChunk;
    private int _read;
    private int _written;
    private bool _isDamaged;
    private byte _next; // the first byte of the batch that follows

    /// <summary>Whether the source ends with this batch.</summary>
    internal bool IsLast { get; private set; }

    /// <summary>Fills the batch with what follows <paramref name="before"/> (which may be this one, used again), or with the beginning.</summary>
    internal void Read(Stream source, AgeBatch? before)
    {
        var whole = Chunks * _inputSize;
        _read = before is null ? 0 : 1;
        if (before is not null)
        {
            _input[0] = before._next;
        }

        _firstChunk = before is null ? 0 : before._firstChunk + Chunks;
        _read += source.ReadAtLeast(_input.AsSpan(_read, whole + 1 - _read), whole + 1 - _read, throwOnEndOfStream: false);
        IsLast = _read <= whole;
        _next = IsLast ? (byte)0 : _input[whole];
        _read = Math.Min(_read, whole);
    }

    internal void Transform(SecretBytes payloadKey)
    {
        using var key = payloadKey.Use();
        using var cipher = new AgeChunkCipher(key.Bytes);
        (_written, _isDamaged) = (0, false);
        var number = _firstChunk;
        var at = 0;
        do
        {
            var size = Math.Min(_inputSize, _read - at);
            var isLast = IsLast && at + size == _read;
            if (isSealing)
            {
                cipher.Seal(number, isLast, _input.AsSpan(at, size), _output.AsSpan(_written));
                _written += size + AgeChunkCipher.TagSizeInBytes;
            }
            else
            {
                Open(cipher, number, isLast, _input.AsSpan(at, size));
            }

            at += size;
            number++;
        }
        while (at < _read && !_isDamaged);
    }

    /// <summary>Writes what came out. What was opened before a damaged chunk is written before that is said.</summary>
    internal void Write(Stream destination)
    {
        destination.Write(_output, 0, _written);
        if (_isDamaged)
        {
            throw AgeFileException.Damaged();
        }
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_input);
        CryptographicOperations.ZeroMemory(_output);
        ArrayPool<byte>.Shared.Return(_input);
        ArrayPool<byte>.Shared.Return(_output);
    }

    private void Open(AgeChunkCipher cipher, long number, bool isLast, ReadOnlySpan<byte> chunk)
    {
        // A whole chunk that says the contrary about being the last is authentic too: it is given, and then the file is known to be cut or lengthened.
        _isDamaged = !cipher.TryOpen(number, isLast, chunk, _output.AsSpan(_written));
        if (!_isDamaged || (chunk.Length == AgeChunkCipher.SealedSizeInBytes && cipher.TryOpen(number, !isLast, chunk, _output.AsSpan(_written))))
        {
            _written += chunk.Length - AgeChunkCipher.TagSizeInBytes;
        }
    }
}
