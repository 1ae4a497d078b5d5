using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HrdCore.Domain.Json;

/// <summary>Writes a sensitive string value so that no copy of it stays in memory that others share.</summary>
/// <remarks>The JSON writer escapes long text in an array from the shared pool and gives it back uncleared: whoever rents it next holds a narrative. Here the text is
/// escaped in memory of its own, which is cleared, with the same encoder, so the bytes are the same.</remarks>
internal static class SecretText
{
    // The longest escape of one character: a pair of \uXXXX.
    private const int LongestEscape = 12;

    internal static void Write(Utf8JsonWriter json, string text)
    {
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        try
        {
            var length = Encoding.UTF8.GetBytes(text, utf8);
            WriteUtf8(json, utf8.AsSpan(0, length));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(utf8);
        }
    }

    private static void WriteUtf8(Utf8JsonWriter json, ReadOnlySpan<byte> utf8)
    {
        var encoder = DomainJson.WriterOptions.Encoder!;
        if (encoder.FindFirstCharacterToEncodeUtf8(utf8) < 0)
        {
            json.WriteStringValue(utf8); // nothing to escape: it goes straight to the output
            return;
        }

        using var quoted = new ClearingBuffer();
        Quote(quoted);
        while (!utf8.IsEmpty)
        {
            encoder.EncodeUtf8(utf8, quoted.GetSpan(LongestEscape), out var consumed, out var written);
            quoted.Advance(written);
            utf8 = utf8[consumed..];
        }

        Quote(quoted);
        json.WriteRawValue(quoted.Written, skipInputValidation: true);
    }

    private static void Quote(ClearingBuffer quoted)
    {
        quoted.GetSpan(1)[0] = (byte)'"';
        quoted.Advance(1);
    }
}
