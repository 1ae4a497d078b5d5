using HrdCore.Classification;

namespace HrdCore.Redaction;

public static class Redactor
{
    [Sanitizer]
    public static string Redact<T>(T value) => "[redacted]";
}
