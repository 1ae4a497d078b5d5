using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>Takes the frame apart as it is written here and passes on the content; header and padding stay behind and are checked.</summary>
internal sealed class UnframedContent(Stream destination) : WriteOnlyContent
{
    private readonly byte[] _header = new byte[AttachmentFrame.HeaderSizeInBytes];
    private long _contentEnd;
    private long _at;
    private bool _isBad;

    /// <summary>Whether a whole frame has gone by, and every byte of it as it must be.</summary>
    internal bool IsWhole => !_isBad && _at >= _header.Length && _at == AttachmentFrame.GetLength(_contentEnd - _header.Length);

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

    public override void Flush() => destination.Flush();

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
