using System.Text.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>What the converters of System.Text.Json have in common: short texts on the stack, and refusals that quote nothing.</summary>
internal static class JsonText
{
    private const string NoPath = "not shown";

    /// <summary>Copies the text that the reader is at, if it is whole and fits.</summary>
    internal static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> buffer, out int length)
    {
        length = 0;
        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > buffer.Length)
        {
            return false;
        }

        try
        {
            length = reader.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // an escape for half a character, RFC 8259 8.2
        }
    }

    // System.Text.Json gives an exception that has no path the one in the JSON, and a path holds property names, which can be people's names.
    internal static JsonException Refusal(ValidationRule rule) => Refusal(new ValidationReport([new ValidationFinding(string.Empty, rule)]), null);

    internal static JsonException Refusal(ValidationReport report, Exception? inner) => new($"{report} Path: {NoPath}.", NoPath, null, null, inner);
}
