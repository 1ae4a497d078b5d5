using System.Buffers;
using System.Buffers.Text;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>Gives the bytes inside armor, a line at a time, and refuses every other way to write the same bytes but for line endings (LF or CRLF)
/// and blank lines around the whole.</summary>
internal sealed class AgeArmorReader(AgeInput source) : ReadOnlyContent
{
    private const byte LineFeed = (byte)'\n';
    private readonly byte[] _line = new byte[AgeArmor.MaxWhiteSpace + 2];
    private readonly byte[] _bytes = new byte[AgeArmor.BytesPerLine];
    private int _at;
    private int _end;
    private State _state;

    private enum State
    {
        BeforeBegin,
        Inside,
        AfterShortLine,
        AfterEnd,
    }

    public override int Read(Span<byte> buffer)
    {
        var given = 0;
        while (given < buffer.Length && (_at < _end || ReadLineOfBytes()))
        {
            var size = Math.Min(buffer.Length - given, _end - _at);
            _bytes.AsSpan(_at, size).CopyTo(buffer[given..]);
            _at += size;
            given += size;
        }

        return given;
    }

    private bool ReadLineOfBytes()
    {
        if (_state == State.BeforeBegin)
        {
            ReadBegin();
            _state = State.Inside;
        }

        if (_state == State.AfterEnd)
        {
            return false;
        }

        var line = ReadLine(AgeArmor.Columns, out _);
        if (line.SequenceEqual(AgeArmor.End))
        {
            RequireOnlyWhiteSpace();
            _state = State.AfterEnd;
            return false;
        }

        if (_state == State.AfterShortLine || line.IsEmpty || !IsCanonical(line))
        {
            throw AgeFileException.MalformedArmor("a line is empty, too short, or not canonical base64");
        }

        (_at, _end) = (0, Base64.GetMaxDecodedFromUtf8Length(line.Length) - (line[^1] == '=' ? 1 : 0) - (line[^2] == '=' ? 1 : 0));
        _state = _end < AgeArmor.BytesPerLine ? State.AfterShortLine : State.Inside;
        return true;
    }

    // White space within a line and bits that belong to no byte come out differently when they are written again.
    private bool IsCanonical(ReadOnlySpan<byte> line)
    {
        Span<byte> again = stackalloc byte[AgeArmor.Columns];
        return Base64.DecodeFromUtf8(line, _bytes, out _, out var size) == OperationStatus.Done
            && Base64.EncodeToUtf8(_bytes.AsSpan(0, size), again, out _, out var length) == OperationStatus.Done
            && again[..length].SequenceEqual(line);
    }

    private void ReadBegin()
    {
        var left = AgeArmor.MaxWhiteSpace;
        while (true)
        {
            var line = ReadLine(Math.Max(left, AgeArmor.Begin.Length), out var taken);
            if (line.SequenceEqual(AgeArmor.Begin))
            {
                return;
            }

            left -= taken;
            if (taken == 0 || left < 0 || line.ContainsAnyExcept(AgeArmor.WhiteSpace))
            {
                throw AgeFileException.MalformedArmor("it begins neither as an age v1 file nor as the armor of one");
            }
        }
    }

    private void RequireOnlyWhiteSpace()
    {
        for (var taken = 0; source.ReadByte() is var next and >= 0; taken++)
        {
            if (taken == AgeArmor.MaxWhiteSpace || !AgeArmor.WhiteSpace.Contains((byte)next))
            {
                throw AgeFileException.MalformedArmor("something follows its last line");
            }
        }
    }

    /// <summary>A line without its ending; the file's last one may have none. <paramref name="taken"/> counts its ending too.</summary>
    private ReadOnlySpan<byte> ReadLine(int limit, out int taken)
    {
        // Room for a carriage return, which counts only once the line feed is seen.
        for (taken = 0; ;)
        {
            var next = source.ReadByte();
            if (next < 0)
            {
                return _line.AsSpan(0, taken);
            }

            if (next == LineFeed)
            {
                var line = _line.AsSpan(0, taken++);
                return line.EndsWith("\r"u8) ? line[..^1] : line;
            }

            if (taken > limit)
            {
                throw AgeFileException.MalformedArmor("a line is too long");
            }

            _line[taken++] = (byte)next;
        }
    }
}
