using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Finds out which kind of record a document says it is, and reads nothing else of it.</summary>
internal static class RecordHeader
{
    private const string MemberName = "record";

    internal static bool TryFindKind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RecordKind? kind, out ValidationReport report)
    {
        kind = null;
        if (utf8.Length > DomainJson.MaxBytes)
        {
            report = Only(string.Empty, ValidationRule.TooLong, DomainJson.MaxBytes);
            return false;
        }

        if (!Utf8.IsValid(utf8))
        {
            report = Only(string.Empty, ValidationRule.NotUtf8);
            return false;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DomainJson.MaxBytes }); // how deep a document may go, the reader of its kind says
        try
        {
            report = Find(ref reader);
            return reader.TokenType == JsonTokenType.String && RecordKinds.TryFind(reader.GetString(), out kind);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What the reader throws may quote the bytes; it goes no further.
            report = Only(string.Empty, ValidationRule.NotJson, null, reader.BytesConsumed);
            return false;
        }
    }

    // Goes to the value of the document's own member; one of a record inside is passed over. The report is of what is wrong if that names no kind.
    private static ValidationReport Find(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var start = reader.TokenStartIndex;
            ReadOn(ref reader);
            return Only(string.Empty, ValidationRule.WrongType, null, start);
        }

        var hasSchema = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            hasSchema |= reader.ValueTextEquals("schema"u8);
            var isRecord = reader.ValueTextEquals(MemberName);
            reader.Read();
            if (isRecord)
            {
                return Only(MemberName, reader.TokenType == JsonTokenType.String ? ValidationRule.UnknownCode : ValidationRule.WrongType, null, reader.TokenStartIndex);
            }

            reader.Skip();
        }

        var record = new ValidationFinding(MemberName, ValidationRule.Required, null, reader.TokenStartIndex);
        ReadOn(ref reader);
        return new ValidationReport(hasSchema ? [record] : [new ValidationFinding("schema", ValidationRule.Required, null, record.Position), record]);
    }

    // Whether it is JSON up to its end comes before what it says.
    private static void ReadOn(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
    }

    private static ValidationReport Only(string path, ValidationRule rule, long? limit = null, long? position = null) => new([new ValidationFinding(path, rule, limit, position)]);
}
