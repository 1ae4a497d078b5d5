using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

/// <summary>The content of an age file, read from any place of it. Prints as <c>[AgeReader]</c>.</summary>
/// <remarks>When it opens, the header and the last chunk are authenticated, so that a file that was cut or lengthened does not open; each other chunk
/// of 64 KiB is authenticated before a byte of it is given, so only what was read is known to be sound. Ownership: the source stays the caller's, and must not change or be
/// used meanwhile. Threads: one at a time.</remarks>
public sealed class AgeReader : Stream
{
    private const long None = -1;

    private readonly Stream _source;
    private readonly long _firstChunk;
    private readonly long _chunks;
    private readonly SecretBytes _key;
    private readonly byte[] _sealed = new byte[AgeChunkCipher.SealedSizeInBytes];
    private readonly byte[] _plain = new byte[AgeChunkCipher.PlainSizeInBytes];
    private readonly long _length;
    private long _loaded = None;
    private long _position;
    private bool _isDisposed;

    private AgeReader(Stream source, long firstChunk, SecretBytes key)
    {
        var size = source.Length - firstChunk;
        _source = source;
        _firstChunk = firstChunk;
        _key = key;
        _chunks = Math.Max(1, (size + AgeChunkCipher.SealedSizeInBytes - 1) / AgeChunkCipher.SealedSizeInBytes);
        _length = size - (_chunks * AgeChunkCipher.TagSizeInBytes);
        Load(_chunks - 1);
    }

    /// <inheritdoc/>
    public override bool CanRead => !_isDisposed;

    /// <inheritdoc/>
    public override bool CanSeek => !_isDisposed;

    /// <summary>False: an age file is only changed by writing another one.</summary>
    public override bool CanWrite => false;

    /// <summary>The length of the content in bytes, which is authentic.</summary>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    public override long Length
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _length;
        }
    }

    /// <summary>Where the next byte is read; it may be beyond the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    public override long Position
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _position;
        }

        set
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A position is not negative.");
        }
    }

    /// <summary>Reads from <see cref="Position"/> on; 0 at the end.</summary>
    /// <param name="buffer">Receives the content.</param>
    /// <returns>How many bytes were read.</returns>
    /// <exception cref="AgeFileException">A chunk was changed, or the source is shorter now than when it was opened.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (buffer.IsEmpty || _position >= _length)
        {
            return 0;
        }

        Load(_position / AgeChunkCipher.PlainSizeInBytes);
        var at = (int)(_position % AgeChunkCipher.PlainSizeInBytes);
        var given = (int)Math.Min(buffer.Length, Math.Min(AgeChunkCipher.PlainSizeInBytes - at, _length - _position));
        _plain.AsSpan(at, given).CopyTo(buffer);
        _position += given;
        return given;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        SeekOrigin.End => _length + offset,
        _ => throw new ArgumentOutOfRangeException(nameof(origin), "The origin is the beginning, the current position or the end."),
    };

    /// <summary>Does nothing: nothing is written.</summary>
    public override void Flush()
    {
    }

    /// <summary>Not supported: an age file is only changed by writing another one.</summary>
    /// <param name="value">Any.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetLength(long value) => throw new NotSupportedException("An age file is read here. AgeFile.Encrypt writes another one.");

    /// <summary>Not supported: an age file is only changed by writing another one.</summary>
    /// <param name="buffer">Any.</param>
    /// <param name="offset">Any.</param>
    /// <param name="count">Any.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An age file is read here. AgeFile.Encrypt writes another one.");

    /// <summary>Always <c>[AgeReader]</c>.</summary>
    public override string ToString() => "[AgeReader]";

    internal static AgeReader Open(Stream source, UnwrapFileKey unwrap)
    {
        var start = source.Position;
        var input = new AgeInput(source);
        if (AgeArmor.CanBeginWith(input.Peek()))
        {
            throw AgeFileException.Malformed("it is armored, and armor is only read from its beginning to its end, by AgeFile.Decrypt");
        }

        Span<byte> fileKey = stackalloc byte[AgeFileKey.SizeInBytes];
        SecretBytes? key = null;
        try
        {
            var header = AgeHeader.Read(new AgeHeaderReader(input));
            header.Unwrap(unwrap, fileKey);
            key = AgePayload.ReadKey(fileKey, input);
            return new AgeReader(source, start + header.SizeInBytes + AgeChunkCipher.NonceSizeInBytes, key);
        }
        catch
        {
            key?.Dispose();
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            CryptographicOperations.ZeroMemory(_plain);
            _key.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Load(long number)
    {
        if (_loaded == number)
        {
            return;
        }

        // Whatever happens below, the chunk before is gone, and a damaged one is never taken for loaded.
        _loaded = None;
        var isLast = number == _chunks - 1;
        var plainSize = isLast ? _length - (number * AgeChunkCipher.PlainSizeInBytes) : AgeChunkCipher.PlainSizeInBytes;
        if (plainSize < 0)
        {
            throw AgeFileException.Damaged();
        }

        var chunk = _sealed.AsSpan(0, (int)plainSize + AgeChunkCipher.TagSizeInBytes);
        _source.Position = _firstChunk + (number * AgeChunkCipher.SealedSizeInBytes);
        if (_source.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) < chunk.Length)
        {
            throw AgeFileException.Damaged();
        }

        using var key = _key.Use();
        using var cipher = new AgeChunkCipher(key.Bytes);
        if (!cipher.TryOpen(number, isLast, chunk, _plain))
        {
            CryptographicOperations.ZeroMemory(_plain);
            throw AgeFileException.Damaged();
        }

        _loaded = number;
    }
}
