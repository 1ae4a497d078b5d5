using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>Puts a constant in a value's place, where a whole object redactor would be too much: in a log call, in a message.</summary>
public static class Redactor
{
    private const string Redacted = "[redacted]";

    /// <summary>The mask of a self-redacting value, e.g. <c>[Identity]</c>; for anything else, null too, <c>[redacted]</c>.</summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="value">The value. Its own <see cref="object.ToString"/> is never called, and nothing is thrown.</param>
    /// <remarks>Null prints like a value, because whether there is one can be the secret: a diagnosis, a lawyer, a source.</remarks>
    [Sanitizer]
    public static string Redact<T>(T value)
    {
        try
        {
            return value is ISelfRedacting redacting ? DataClasses.Mask(redacting.DataClass) : Redacted;
        }
        catch (Exception)
        {
            // A class that cannot be told is no reason to stop the caller's log line.
            return Redacted;
        }
    }
}
