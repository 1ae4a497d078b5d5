using System.Buffers.Text;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>Writes armor around what is written to it. Without <see cref="Complete"/> the last line is missing, and no reader takes it for whole.</summary>
internal sealed class AgeArmorWriter : WriteOnlyContent
{
    private const byte LineFeed = (byte)'\n';
    private readonly Stream _destination;
    private readonly byte[] _pending = new byte[AgeArmor.BytesPerLine];
    private readonly byte[] _lines = new byte[256 * (AgeArmor.Columns + 1)];
    private int _pendingCount;
    private int _lineBytes;

    internal AgeArmorWriter(Stream destination)
    {
        _destination = destination;
        destination.Write(AgeArmor.Begin);
        destination.WriteByte(LineFeed);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_pendingCount > 0)
        {
            var size = Math.Min(buffer.Length, AgeArmor.BytesPerLine - _pendingCount);
            buffer[..size].CopyTo(_pending.AsSpan(_pendingCount));
            _pendingCount += size;
            buffer = buffer[size..];
            if (_pendingCount < AgeArmor.BytesPerLine)
            {
                return;
            }

            WriteLine(_pending);
        }

        for (; buffer.Length >= AgeArmor.BytesPerLine; buffer = buffer[AgeArmor.BytesPerLine..])
        {
            WriteLine(buffer[..AgeArmor.BytesPerLine]);
        }

        buffer.CopyTo(_pending);
        _pendingCount = buffer.Length;
    }

    /// <summary>Writes what is left and the last line.</summary>
    internal void Complete()
    {
        if (_pendingCount > 0)
        {
            WriteLine(_pending.AsSpan(0, _pendingCount));
        }

        Flush();
        _destination.Write(AgeArmor.End);
        _destination.WriteByte(LineFeed);
    }

    public override void Flush()
    {
        _destination.Write(_lines, 0, _lineBytes);
        _lineBytes = 0;
    }

    private void WriteLine(ReadOnlySpan<byte> bytes)
    {
        if (_lineBytes == _lines.Length)
        {
            Flush();
        }

        _ = Base64.EncodeToUtf8(bytes, _lines.AsSpan(_lineBytes), out _, out var written);
        _lines[_lineBytes + written] = LineFeed;
        _lineBytes += written + 1;
    }
}
