using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>A source with its next byte in sight, for reading lines and telling armor from the binary form. Large reads go past the buffer.</summary>
internal sealed class AgeInput(Stream source) : ReadOnlyContent
{
    private readonly byte[] _buffer = new byte[4096];
    private int _at;
    private int _end;

    /// <summary>The next byte, which stays to be read; -1 at the end.</summary>
    internal int Peek() => _at < _end || Fill() ? _buffer[_at] : -1;

    public override int ReadByte() => _at < _end || Fill() ? _buffer[_at++] : -1;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _end)
        {
            if (buffer.Length >= _buffer.Length)
            {
                return source.Read(buffer);
            }

            Fill();
        }

        var given = Math.Min(buffer.Length, _end - _at);
        _buffer.AsSpan(_at, given).CopyTo(buffer);
        _at += given;
        return given;
    }

    private bool Fill()
    {
        _at = 0;
        _end = source.Read(_buffer);
        return _end > 0;
    }
}
