using System.Collections.Immutable;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>The log methods of HRD1001. Scopes, LoggerMessage and other loggers have rules of their own.</summary>
internal static class LoggingSinks
{
    public static ImmutableArray<SinkRow> Table { get; } =
    [
        // Microsoft.Extensions.Logging.Abstractions. The exception parameter is left out: exceptions are judged where they are made.
        new("Microsoft.Extensions.Logging.LoggerExtensions",
            methods: ["LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical", "Log"],
            parameters: ["message", "args"]),
    ];
}
