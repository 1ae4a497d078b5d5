// What ties the open part of a sealed document to what is sealed in it (docs/formats/record-json.md section 3): a digest of all of it, sealed like a member.
// Source:  SHA-256, FIPS 180-4, over the canonical form of RFC 8785, so that a store may order members and write spaces as it likes.
// Bounds:  it shows that something of this document was changed, moved, added or taken out. A whole document put back as it was is still whole.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Json;

internal static class OpenPart
{
    internal const string Name = "~open";

    private static readonly Purpose Tying = Purpose.Of("tie");

    internal static ReadOnlySpan<byte> Utf8Name => "~open"u8;

    /// <summary>The digest of a document without the digest itself: as it stands, and each of the fields that are kept apart.</summary>
    internal static string Digest(ReadOnlySpan<byte> document, IEnumerable<RecordField>? fields)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = DomainJson.MaxDepth });
        using var json = JsonDocument.ParseValue(ref reader);
        var text = new StringBuilder();
        Append(text, json.RootElement, isOutermost: true);
        foreach (var field in (fields ?? []).Where(field => !IsDigest(field)).OrderBy(field => field.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{field.Path} {EvidenceHash.Sha256Of(field.Reveal(Tying))}");
        }

        return EvidenceHash.Sha256Of(Encoding.UTF8.GetBytes(text.ToString())).ToString();
    }

    /// <summary>Whether what was opened is the digest of the document.</summary>
    internal static bool Matches(ReadOnlySpan<byte> opened, ReadOnlySpan<byte> document, IEnumerable<RecordField>? fields) =>
        CryptographicOperations.FixedTimeEquals(opened.TrimEnd((byte)' '), Encoding.ASCII.GetBytes($"\"{Digest(document, fields)}\""));

    private static bool IsDigest(RecordField field) => string.Equals(field.Path, Name, StringComparison.Ordinal);

    private static void Append(StringBuilder text, JsonElement value, bool isOutermost)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var members = value.EnumerateObject().Where(member => !isOutermost || !member.NameEquals(Utf8Name)).OrderBy(member => member.Name, StringComparer.Ordinal);
            AppendAll(text, '{', members, '}', static (to, member) =>
            {
                AppendText(to, member.Name);
                Append(to.Append(':'), member.Value, isOutermost: false);
            });
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            AppendAll(text, '[', value.EnumerateArray(), ']', static (to, item) => Append(to, item, isOutermost: false));
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            AppendText(text, value.GetString()!);
        }
        else
        {
            text.Append(value.GetRawText()); // true, false, or a whole number, which has one spelling
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<StringBuilder, T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            append(isFirst ? text : text.Append(','), item);
            isFirst = false;
        }

        text.Append(close);
    }

    // RFC 8785 3.2.2.2
    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
