using System.Text;
using Microsoft.Extensions.Logging;

namespace Quickstart;

/// <summary>A plain log file: the rendered message, every structured value and every exception, so that the leak scan sees all that a richer sink would.</summary>
public sealed class FileLog(string path) : ILoggerProvider
{
    private readonly StreamWriter _writer = new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read), new UTF8Encoding(false));

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Log(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_writer)
        {
            _writer.Dispose();
        }
    }

    private void Write(string line)
    {
        lock (_writer)
        {
            _writer.WriteLine(line);
        }
    }

    private sealed class Log(FileLog file, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            file.Write($"scope {category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = new StringBuilder($"{logLevel} {category} {formatter(state, exception)}");
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                foreach (var (name, value) in values.Where(pair => pair.Key != "{OriginalFormat}"))
                {
                    line.Append(" | ").Append(name).Append('=').Append(value);
                }
            }

            file.Write(exception is null ? line.ToString() : $"{line} {exception}");
        }
    }
}
