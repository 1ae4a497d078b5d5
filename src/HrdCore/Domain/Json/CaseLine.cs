using HrdCore.Domain.Casework;

namespace HrdCore.Domain.Json;

/// <summary>One line of a file: a case, or why it is none, and where the line lies.</summary>
/// <remarks>To keep what was refused, copy <see cref="ByteLength"/> bytes from <see cref="ByteOffset"/> of the source; the line itself is not held here.</remarks>
public sealed class CaseLine
{
    internal CaseLine(long number, long byteOffset, long byteLength, Case? value, CaseReadError? error)
    {
        Number = number;
        ByteOffset = byteOffset;
        ByteLength = byteLength;
        Case = value;
        Error = error;
    }

    /// <summary>The line's number in the file, from 1. Blank lines count.</summary>
    public long Number { get; }

    /// <summary>Where the line begins, in bytes from where reading began.</summary>
    public long ByteOffset { get; }

    /// <summary>How many bytes the line has, without its end (LF or CRLF).</summary>
    public long ByteLength { get; }

    /// <summary>The case, or null when the line is none.</summary>
    public Case? Case { get; }

    /// <summary>Why the line is no case, or null when it is one.</summary>
    public CaseReadError? Error { get; }
}
