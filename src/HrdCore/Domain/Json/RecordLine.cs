using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>One line of a file: a record, or why it is none, and where the line lies.</summary>
/// <typeparam name="TRecord">What the line should hold.</typeparam>
/// <remarks>To keep what was refused, copy <see cref="ByteLength"/> bytes from <see cref="ByteOffset"/> of the source; the line itself is not held here.</remarks>
public sealed class RecordLine<TRecord>
    where TRecord : DomainRecord
{
    internal RecordLine(long number, long byteOffset, long byteLength, TRecord? record, ValidationReport report)
    {
        Number = number;
        ByteOffset = byteOffset;
        ByteLength = byteLength;
        Record = record;
        Report = report;
    }

    /// <summary>The line's number in the file, from 1. Blank lines count.</summary>
    public long Number { get; }

    /// <summary>Where the line begins, in bytes from where reading began.</summary>
    public long ByteOffset { get; }

    /// <summary>How many bytes the line has, without its end (LF or CRLF).</summary>
    public long ByteLength { get; }

    /// <summary>The record, or null when the line is none.</summary>
    public TRecord? Record { get; }

    /// <summary>All that is wrong with the line; nothing when it is a record.</summary>
    public ValidationReport Report { get; }

    /// <summary>The line's number and what was found; never what the line holds.</summary>
    public override string ToString() => $"line {Number}: {Report}";
}
