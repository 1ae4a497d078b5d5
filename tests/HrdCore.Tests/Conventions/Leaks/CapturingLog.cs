using Microsoft.Extensions.Logging;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>A real logger whose provider keeps what any provider could: the rendered message, every state and scope value, the exception.</summary>
internal sealed class CapturingLog : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    /// <summary>Everything that logging a value in the usual ways hands to a provider.</summary>
    public static string Of(object value)
    {
        using var captured = new CapturingLog();
        using var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(captured));
        var logger = factory.CreateLogger("convention");
#pragma warning disable CA2254, CA2017 // the careless forms are the point
        logger.LogInformation("Saw {Value}", value);
        logger.LogInformation("Saw {@Value} and {$Text}", value, value);
        logger.LogInformation("Saw {Values}", (object)new[] { value, value });
        logger.LogInformation($"Saw {value}");
        logger.LogError(new InvalidOperationException($"Bad {value}"), "Failed on {Value:X}", value);
#pragma warning restore CA2254, CA2017
        logger.Log(LogLevel.Critical, 0, value, null, (state, _) => state.ToString() ?? "");
        using (logger.BeginScope(value))
        using (logger.BeginScope("In {Value}", value))
        using (logger.BeginScope(new Dictionary<string, object> { ["value"] = value }))
        {
            logger.LogTrace("Inside");
        }

        return string.Join('\n', captured._lines);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep(state);
        return null;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _lines.Add(formatter(state, exception));
        _lines.Add(exception?.ToString() ?? "");
        Keep(state);
    }

    public void Dispose()
    {
    }

    private void Keep(object? state)
    {
        _lines.Add(ContentWalk.Print(state));
        if (state is IEnumerable<KeyValuePair<string, object?>> pairs)
        {
            _lines.AddRange(pairs.Select(pair => $"{pair.Key}={ContentWalk.Print(pair.Value)}"));
        }
    }
}
