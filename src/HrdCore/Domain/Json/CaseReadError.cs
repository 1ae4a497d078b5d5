namespace HrdCore.Domain.Json;

/// <summary>Where and why a line is not a case. It holds no part of the line, so it may be logged.</summary>
public sealed class CaseReadError
{
    internal CaseReadError(CaseReadReason reason, string path, long position)
    {
        Reason = reason;
        Path = path;
        Position = position;
    }

    /// <summary>Why.</summary>
    public CaseReadReason Reason { get; }

    /// <summary>Where in the schema, e.g. <c>$.violations[0].form</c>. Made of names that the schema has, never of text in the line.</summary>
    public string Path { get; }

    /// <summary>Where in the line, in bytes from its start: where the value begins, or where reading stopped.</summary>
    public long Position { get; }

    /// <summary>The path, the position and the reason in words.</summary>
    public override string ToString() => $"{Path} at byte {Position}: {Text(Reason)}";

    private static string Text(CaseReadReason reason) => reason switch
    {
        CaseReadReason.LineTooLong => $"The line has more than {CaseJson.MaxLineBytes} bytes.",
        CaseReadReason.InvalidUtf8 => "The bytes are not UTF-8. Convert the file first.",
        CaseReadReason.InvalidJson => "This is not one JSON value.",
        CaseReadReason.TooDeep => $"Nested deeper than {CaseJson.MaxDepth} levels.",
        CaseReadReason.UnknownSchema => "The schema is another one than this version reads.",
        CaseReadReason.UnknownMember => "The object has a member that the schema does not have.",
        CaseReadReason.DuplicateMember => "The member comes twice.",
        CaseReadReason.MissingMember => "The member is missing.",
        CaseReadReason.WrongType => "The value has another JSON type. Leave out what is not known.",
        CaseReadReason.OutOfRange => "The value has another shape or is outside its range.",
        CaseReadReason.UnknownCode => "The code is not in its list.",
        CaseReadReason.Inconsistent => "The value does not fit the others.",
        CaseReadReason.SealedFieldMissing => "No sealed field with this path and class was given.",
        CaseReadReason.SealedFieldUnexpected => "A sealed field was given twice, or the open part does not name it.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
