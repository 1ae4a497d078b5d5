using Microsoft.Extensions.Logging;

namespace HrdCore.Tests.Classification;

/// <summary>What a real logger hands to a provider: the message, and the state's members.</summary>
internal sealed record CapturedLog(string Message, IReadOnlyList<KeyValuePair<string, object?>> State, string Exception)
{
    public static CapturedLog Of(Action<ILogger> write)
    {
        var provider = new Provider();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(provider));
        write(factory.CreateLogger("test"));
        return Assert.Single(provider.Entries);
    }

    private sealed class Provider : ILoggerProvider, ILogger
    {
        public List<CapturedLog> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Add(new(
                formatter(state, exception),
                state is IReadOnlyList<KeyValuePair<string, object?>> members ? [.. members] : [],
                exception?.ToString() ?? string.Empty));

        public void Dispose()
        {
        }
    }
}
