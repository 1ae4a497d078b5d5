namespace HrdCore.Cryptography.Chunks;

/// <summary>Sealed content, read from any place of it. Each chunk is authenticated before a byte of it is given; the whole never is.</summary>
/// <remarks>When it opens, the last chunk is authenticated, so that content that was cut or lengthened does not open; each other chunk is authenticated when it is read,
/// every time anew, so only what was read is known to be sound. Ownership: the source stays the caller's, and must not change or be used meanwhile.
/// Threads: one at a time.</remarks>
public abstract class ChunkReader : Stream
{
    private const string OnlyRead = "Sealed content is only read here. Seal it anew, as another one, to change it.";

    private readonly ChunkWindow _window;
    private readonly long _start;
    private readonly long _length;
    private long _position;
    private bool _isDisposed;

    /// <param name="window">Disposed with this.</param>
    /// <param name="start">How much plaintext is before what is shown.</param>
    /// <param name="length">How much is shown.</param>
    private protected ChunkReader(ChunkWindow window, long start, long length)
    {
        _window = window;
        _start = start;
        _length = length;
    }

    /// <inheritdoc/>
    public override bool CanRead => !_isDisposed;

    /// <inheritdoc/>
    public override bool CanSeek => !_isDisposed;

    /// <summary>False: sealed content is only changed by sealing other content.</summary>
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
    /// <returns>How many bytes were read: at most to the end of a chunk.</returns>
    /// <exception cref="Age.AgeFileException">In an age file, a chunk was changed, or the source is shorter now than when it was opened.</exception>
    /// <exception cref="System.Security.Cryptography.AuthenticationTagMismatchException">In any other content, likewise. Reading there again fails again.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (buffer.IsEmpty || _position >= _length)
        {
            return 0;
        }

        var most = (int)Math.Min(buffer.Length, _length - _position);
        if (!_window.TryRead(_start + _position, buffer[..most], out var given))
        {
            throw Damaged();
        }

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

    /// <summary>Not supported: sealed content is only changed by sealing other content.</summary>
    /// <param name="value">Any.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetLength(long value) => throw new NotSupportedException(OnlyRead);

    /// <summary>Not supported: sealed content is only changed by sealing other content.</summary>
    /// <param name="buffer">Any.</param>
    /// <param name="offset">Any.</param>
    /// <param name="count">Any.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException(OnlyRead);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _window.Dispose();
        }

        base.Dispose(disposing);
    }

    private protected abstract Exception Damaged();
}
