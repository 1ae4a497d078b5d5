using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace HrdCore.Domain.Json;

/// <summary>The first look at a line: is it UTF-8, JSON, not too deep, are its keys text, and is it of the right schema? The second look, at its members, can then
/// rely on it. String values are decoded in the second look, which knows their path.</summary>
/// <remarks>The schema is looked at before any member, wherever it stands, so that a file of a later version is called that and not a heap of unknown members.</remarks>
internal static class LineCheck
{
    internal static CaseReadError? Find(ReadOnlySpan<byte> line, string schema)
    {
        if (line.Length > CaseJson.MaxLineBytes)
        {
            return new CaseReadError(CaseReadReason.LineTooLong, "$", CaseJson.MaxLineBytes);
        }

        if (!Utf8.IsValid(line))
        {
            return new CaseReadError(CaseReadReason.InvalidUtf8, "$", FirstInvalid(line));
        }

        // One level more than allowed, so that the reader does not throw before the depth is seen here.
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = CaseJson.MaxDepth + 1 });
        try
        {
            return FindIn(ref reader, schema);
        }
        catch (JsonException)
        {
            // The exception may quote the line; it goes no further.
            return new CaseReadError(CaseReadReason.InvalidJson, "$", reader.BytesConsumed);
        }
    }

    private static CaseReadError? FindIn(ref Utf8JsonReader reader, string schema)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            // Still read to the end: what is no JSON at all is called that.
            while (reader.Read())
            {
            }

            return new CaseReadError(CaseReadReason.WrongType, "$", 0);
        }

        var found = false;
        CaseReadError? error = null;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= CaseJson.MaxDepth)
            {
                return new CaseReadError(CaseReadReason.TooDeep, "$", reader.TokenStartIndex);
            }

            if (reader.TokenType == JsonTokenType.PropertyName && HalfCharacter.IsIn(reader))
            {
                return new CaseReadError(CaseReadReason.InvalidJson, "$", reader.TokenStartIndex);
            }

            if (!found && reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8))
            {
                found = true;
                reader.Read();
                var position = reader.TokenStartIndex;
                error = reader.TokenType != JsonTokenType.String ? new CaseReadError(CaseReadReason.WrongType, "$.schema", position)
                    : HalfCharacter.IsIn(reader) ? new CaseReadError(CaseReadReason.OutOfRange, "$.schema", position)
                    : !reader.ValueTextEquals(schema) ? new CaseReadError(CaseReadReason.UnknownSchema, "$.schema", position)
                    : null;
            }
        }

        return found ? error : new CaseReadError(CaseReadReason.MissingMember, "$.schema", 0);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(line[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
