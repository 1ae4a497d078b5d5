namespace HrdCore.Sealing;

/// <summary>Takes the frame apart as it is written here and passes on the content; header and padding stay behind and are checked.</summary>
internal sealed class UnframedContent(Stream destination) : Stream
{
    private readonly byte[] _header = new byte[AttachmentFrame.HeaderSizeInBytes];
    private long _contentEnd;
    private long _at;
    private bool _isBad;

    /// <summary>Whether a whole frame has gone by, and every byte of it as it must be.</summary>
    internal bool IsWhole => !_isBad && _at >= _header.Length && _at == AttachmentFrame.GetLength(_contentEnd - _header.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_at < _header.Length)
        {
            buffer = TakeHeader(buffer);
        }

        if (_isBad || buffer.IsEmpty)
        {
            return;
        }

        var content = buffer[..(int)Math.Clamp(_contentEnd - _at, 0, buffer.Length)];
        if (!content.IsEmpty)
        {
            destination.Write(content);
        }

        _isBad = buffer[content.Length..].ContainsAnyExcept((byte)0);
        _at += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => destination.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private ReadOnlySpan<byte> TakeHeader(ReadOnlySpan<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, _header.Length - (int)_at);
        buffer[..taken].CopyTo(_header.AsSpan((int)_at));
        _at += taken;
        if (_at == _header.Length)
        {
            _isBad = !AttachmentFrame.TryReadHeader(_header, out var length);
            _contentEnd = _header.Length + length;
        }

        return buffer[taken..];
    }
}
