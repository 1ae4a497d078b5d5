// Cutting a stream of bytes into lines, in bounded memory.
// Sizes:   one buffer of 72 KiB, which grows to 1 MiB and 8 KiB when a line is that long: the longest line with its end, and some to read
//          ahead. A longer line is passed over piece by piece; only its place and length are kept.
// Bounds:  offsets and numbers are 64 bits. Each byte is looked at once for a line feed, and copied once at most per filling.
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Holds what was read and not yet given, and finds the lines in it.</summary>
/// <typeparam name="TRecord">What each line holds.</typeparam>
/// <param name="read">Reads one line.</param>
internal sealed class LineScanner<TRecord>(LineScanner<TRecord>.Reader read) : IDisposable
    where TRecord : DomainRecord
{
    private const int Ahead = 8 * 1024;
    private const int FirstSize = (64 * 1024) + Ahead;
    private const int LastSize = DomainJson.MaxBytes + Ahead;
    private const byte CarriageReturn = (byte)'\r';

    private byte[] _buffer = new byte[FirstSize];
    private long _baseOffset; // of the buffer's first byte
    private int _start;       // of the line that is being looked for
    private int _searched;    // up to here there is no line feed
    private int _end;
    private bool _started;
    private long _number;
    private long _passedOver; // bytes of an overlong line that have left the buffer
    private byte _lastPassedOver;

    internal delegate bool Reader(ReadOnlySpan<byte> utf8, out TRecord? record, out ValidationReport report);

    /// <summary>Whether the source has ended and all lines have been taken.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Where the next bytes go; never empty.</summary>
    internal Memory<byte> Free
    {
        get
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _baseOffset += _start;
                _searched -= _start;
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
            {
                Grow();
            }

            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Takes note of what was put into <see cref="Free"/>; none means that the source has ended.</summary>
    internal void Added(int count)
    {
        _end += count;
        IsAtEnd = count == 0;
    }

    /// <summary>Takes the next line that is not blank, if there is a whole one.</summary>
    internal bool TryTake([NotNullWhen(true)] out RecordLine<TRecord>? line)
    {
        line = null;
        if (!_started && !TryStart())
        {
            return false;
        }

        while (TryFindEnd(out var end, out var next))
        {
            line = Make(end);
            _start = _searched = next;
            if (line is not null)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(_buffer);

    private bool TryStart()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var read = _buffer.AsSpan(0, _end);
        if (read.Length < mark.Length && mark.StartsWith(read) && !IsAtEnd)
        {
            return false;
        }

        _started = true;
        _start = _searched = read.StartsWith(mark) ? mark.Length : 0;
        return true;
    }

    private bool TryFindEnd(out int end, out int next)
    {
        var found = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (found >= 0)
        {
            end = _searched + found;
            next = end + 1;
            return true;
        }

        end = next = _searched = _end;
        if (IsAtEnd)
        {
            return _end > _start || _passedOver > 0;
        }

        // Beyond this length the line stays too long even if its last byte turns out to belong to its end.
        if (_end - _start > DomainJson.MaxBytes + 1)
        {
            _passedOver += _end - _start;
            _lastPassedOver = _buffer[_end - 1];
            _start = _end;
        }

        return false;
    }

    private RecordLine<TRecord>? Make(int end)
    {
        _number++;
        var text = _buffer.AsSpan(_start, end - _start);
        var offset = _baseOffset + _start - _passedOver;
        var length = _passedOver + text.Length;
        var last = text.IsEmpty ? _lastPassedOver : text[^1];

        // At the end of the source a carriage return alone is content, not the half of a line's end.
        if (length > 0 && last == CarriageReturn && end < _end)
        {
            length--;
            text = text.IsEmpty ? text : text[..^1];
        }

        var isWhole = _passedOver == 0;
        _passedOver = 0;
        if (length > DomainJson.MaxBytes || !isWhole)
        {
            var tooLong = new ValidationFinding(string.Empty, ValidationRule.TooLong, DomainJson.MaxBytes);
            return new RecordLine<TRecord>(_number, offset, length, null, new ValidationReport([tooLong]));
        }

        if (text.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return null;
        }

        read(text, out var record, out var report);
        return new RecordLine<TRecord>(_number, offset, length, record, report);
    }

    private void Grow()
    {
        var larger = new byte[Math.Min(_buffer.Length * 2, LastSize)];
        _buffer.CopyTo(larger, 0);
        CryptographicOperations.ZeroMemory(_buffer);
        _buffer = larger;
    }
}
