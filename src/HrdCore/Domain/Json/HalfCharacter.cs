using System.Security.Cryptography;
using System.Text.Json;

namespace HrdCore.Domain.Json;

/// <summary>Finds an escape for half a character, such as <c>\ud800</c> alone.</summary>
/// <remarks>RFC 8259 8.2 lets it pass for JSON, but it stands for no text: the JSON reader takes the token and throws once it is compared or decoded.</remarks>
internal static class HalfCharacter
{
    /// <summary>Whether the key or string that the reader is at has one.</summary>
    internal static bool IsIn(in Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return false;
        }

        // An escape is never shorter than what it stands for.
        var decoded = new byte[reader.ValueSpan.Length];
        try
        {
            reader.CopyString(decoded);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(decoded);
        }
    }
}
