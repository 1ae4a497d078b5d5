// What the base library says about a failed file shows the file's path, and a path can name a case or a person.
// So its exceptions are replaced, not kept as inner ones.
namespace HrdCore.Auditing;

internal static class AuditLogStorage
{
    internal static bool IsFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Uses the file system; a failure becomes an <see cref="IOException"/> with this sentence alone.</summary>
    internal static T Use<T>(string sentence, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            throw new IOException(sentence);
        }
    }

    /// <inheritdoc cref="Use{T}(string, Func{T})"/>
    internal static void Use(string sentence, Action use) =>
        Use(sentence, () =>
        {
            use();
            return true;
        });
}
