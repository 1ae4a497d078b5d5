using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Chunks;

/// <summary>A few chunks in a row: read together, sealed or opened by one worker, written together.</summary>
internal sealed class ChunkBatch : IDisposable
{
    /// <summary>128 KiB: far above what handing a batch over costs, and small enough that what is read is still in the processor's cache when it is sealed and written.</summary>
    internal const int PlainSizeInBytes = 128 * 1024;

    private readonly ChunkScheme _scheme;
    private readonly bool _isSealing;
    private readonly int _inputSize; // of one chunk
    private readonly int _wholeSize; // of all
    private readonly int _outputSize;
    private readonly byte[] _input;
    private readonly byte[] _output;
    private ReadOnlyMemory<byte> _lent; // instead of the input, where the source lends
    private long _firstChunk;
    private int _read;
    private int _written;
    private byte _next; // the first byte of the batch that follows, where only that tells whether a full chunk is the last
    private bool _isDamaged;
    private ExceptionDispatchInfo? _failure;

    // How much of the arrays was ever used: little content is cleared in little time.
    private int _usedInput;
    private int _usedOutput;

    internal ChunkBatch(ChunkScheme scheme, bool isSealing)
    {
        _scheme = scheme;
        _isSealing = isSealing;
        _inputSize = isSealing ? scheme.PlainSizeInBytes : scheme.SealedSizeInBytes;
        var chunks = PlainSizeInBytes / scheme.PlainSizeInBytes;
        _wholeSize = chunks * _inputSize;
        _outputSize = chunks * (isSealing ? scheme.SealedSizeInBytes : scheme.PlainSizeInBytes);
        _input = ArrayPool<byte>.Shared.Rent(_wholeSize + 1);
        _output = ArrayPool<byte>.Shared.Rent(_outputSize);
    }

    /// <summary>Whether the source ends with this batch.</summary>
    internal bool IsLast { get; private set; }

    /// <summary>Whether it waits to be written. The pipeline says so, and guards it.</summary>
    internal bool IsDone { get; set; }

    /// <summary>Fills the batch with what follows <paramref name="before"/> (which may be this one, used again), or with the beginning.</summary>
    internal void Read(Stream source, ChunkBatch? before)
    {
        if (_scheme.IsLastShorter && LentContent.TryTake(source, _wholeSize, out _lent))
        {
            _firstChunk = FirstChunkAfter(before);
            _read = _wholeSize;
            (IsLast, IsDone) = (false, false);
            return;
        }

        // One byte more than the chunks is read where the last of them may be full.
        var wanted = _scheme.IsLastShorter ? _wholeSize : _wholeSize + 1;
        _firstChunk = FirstChunkAfter(before);
        _read = before is null || _scheme.IsLastShorter ? 0 : 1;
        if (_read > 0)
        {
            _input[0] = before!._next;
        }

        var used = _usedInput;
        _usedInput = _wholeSize + 1; // a source may fail halfway
        _read += source.ReadAtLeast(_input.AsSpan(_read, wanted - _read), wanted - _read, throwOnEndOfStream: false);
        _usedInput = Math.Max(used, _read);
        IsLast = _read < wanted;
        _next = IsLast ? (byte)0 : _input[wanted - 1];
        _read = Math.Min(_read, _wholeSize);
        IsDone = false;
    }

    /// <summary>Seals or opens the chunks, up to a damaged one. Whatever goes wrong is kept for <see cref="TryWrite"/>, which is called in order.</summary>
    /// <param name="cipher">One that nobody else uses; null: one is made.</param>
    internal void Transform(ref ChunkCipher? cipher)
    {
        (_written, _isDamaged, _failure) = (0, false, null);
        var used = _usedOutput;
        _usedOutput = _outputSize; // a cipher may fail halfway
        try
        {
            cipher ??= _scheme.CreateCipher();
            ReadOnlySpan<byte> input = _lent.IsEmpty ? _input.AsSpan(0, _read) : _lent.Span;
            var (at, number) = (0, _firstChunk);
            for (var isEnd = false; !isEnd && !_isDamaged; number++)
            {
                var chunk = input.Slice(at, Math.Min(_inputSize, _read - at));
                at += chunk.Length;
                var isLast = IsLast && at == _read && (!_scheme.IsLastShorter || chunk.Length < _inputSize);
                isEnd = isLast || (!IsLast && at == _read);
                Transform(cipher, number, isLast, chunk);
            }

            _usedOutput = Math.Max(used, _written);
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }

    /// <summary>Writes what came out. What was opened before a damaged chunk is written before that is said.</summary>
    /// <returns>False when a chunk is damaged.</returns>
    internal bool TryWrite(Stream destination)
    {
        _failure?.Throw();
        if (_written > 0)
        {
            destination.Write(_output.AsSpan(0, _written));
        }

        return !_isDamaged;
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_input.AsSpan(0, _usedInput));
        CryptographicOperations.ZeroMemory(_output.AsSpan(0, _usedOutput));
        ArrayPool<byte>.Shared.Return(_input);
        ArrayPool<byte>.Shared.Return(_output);
    }

    private long FirstChunkAfter(ChunkBatch? before) => before is null ? 0 : before._firstChunk + (_wholeSize / _inputSize);

    private void Transform(ChunkCipher cipher, long number, bool isLast, ReadOnlySpan<byte> chunk)
    {
        if (_isSealing)
        {
            cipher.Seal(number, isLast, chunk, _output.AsSpan(_written));
            _written += chunk.Length + ChunkScheme.TagSizeInBytes;
        }
        else
        {
            _isDamaged = !cipher.TryOpen(number, isLast, chunk, _output.AsSpan(_written, _outputSize - _written), out var given);
            _written += given;
        }
    }
}
