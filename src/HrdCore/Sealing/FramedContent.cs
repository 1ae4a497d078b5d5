using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>The frame around content of a length that is known: header, content, zeros. Content that is shorter or longer is refused before the frame's end is given.</summary>
internal sealed class FramedContent : ReadOnlyContent, ILendingContent
{
    private readonly Stream _content;
    private readonly long _contentEnd;
    private readonly long _frameEnd;
    private readonly byte[] _header = new byte[AttachmentFrame.HeaderSizeInBytes];
    private long _at;

    internal FramedContent(Stream content, long length)
    {
        _content = content;
        _contentEnd = AttachmentFrame.HeaderSizeInBytes + length;
        _frameEnd = AttachmentFrame.GetLength(length);
        AttachmentFrame.WriteHeader(length, _header);
    }

    public override int Read(Span<byte> buffer)
    {
        var given = _at < _header.Length ? ReadHeader(buffer) : _at < _contentEnd ? ReadContent(buffer) : ReadPadding(buffer);
        _at += given;
        if (given > 0 && _at == _contentEnd)
        {
            RequireEnd();
        }

        return given;
    }

    public bool TryLend(int size, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        var isInside = _at >= _header.Length && _at + size < _contentEnd; // the last byte is read, so that the end is looked at
        if (!isInside || !LentContent.TryTake(_content, size, out bytes))
        {
            return false;
        }

        _at += size;
        return true;
    }

    private int ReadHeader(Span<byte> buffer)
    {
        var given = Math.Min(buffer.Length, _header.Length - (int)_at);
        _header.AsSpan((int)_at, given).CopyTo(buffer);
        return given;
    }

    private int ReadContent(Span<byte> buffer)
    {
        var given = _content.Read(buffer[..(int)Math.Min(buffer.Length, _contentEnd - _at)]);
        return given > 0 || buffer.IsEmpty ? given : throw Refused("shorter");
    }

    private int ReadPadding(Span<byte> buffer)
    {
        var given = (int)Math.Min(buffer.Length, _frameEnd - _at);
        buffer[..given].Clear();
        return given;
    }

    private void RequireEnd()
    {
        Span<byte> more = stackalloc byte[1];
        if (_content.Read(more) > 0)
        {
            more.Clear();
            throw Refused("longer");
        }
    }

    private static InvalidDataException Refused(string how) =>
        new($"The content turned out {how} than the length that was given or that its stream told. What the destination received is incomplete and never opens: delete it, and seal again once nobody writes to the content.");
}
