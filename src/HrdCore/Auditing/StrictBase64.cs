// Standard base64 with padding (RFC 4648 section 4), in its one canonical spelling. The base library skips white space and ignores
// spare bits, so that many texts decode to one value; a signed line must have one spelling only.
namespace HrdCore.Auditing;

internal static class StrictBase64
{
    internal static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length % 4 != 0)
        {
            return false;
        }

        var decoded = new byte[text.Length / 4 * 3];
        if (!Convert.TryFromBase64Chars(text, decoded, out var written))
        {
            return false;
        }

        decoded = decoded[..written];
        if (!text.SequenceEqual(Convert.ToBase64String(decoded)))
        {
            return false;
        }

        bytes = decoded;
        return true;
    }
}
