using System.Runtime.CompilerServices;
using HrdCore.Domain.Records;

namespace HrdCore.Domain.Json;

/// <summary>Reads a file of records, one on each line, in bounded memory however long the file or its lines are. Every line that is not blank is given: as a record, or with all that is wrong with it.</summary>
/// <remarks>Lines end in LF or CRLF; the last may end with the file. A byte order mark at the start is passed over. A bad line does not end the reading. The stream
/// is read from where it stands and is left open; the buffer is cleared at the end.</remarks>
public static class RecordLines
{
    /// <summary>Reads all lines.</summary>
    /// <typeparam name="TRecord">What each line holds.</typeparam>
    /// <param name="stream">The file, or any stream that can be read.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static IEnumerable<RecordLine<TRecord>> Read<TRecord>(Stream stream)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        RequireReadable(stream);
        return Walk(stream);

        static IEnumerable<RecordLine<TRecord>> Walk(Stream stream)
        {
            using var scanner = new LineScanner<TRecord>();
            while (true)
            {
                while (scanner.TryTake(out var line))
                {
                    yield return line;
                }

                if (scanner.IsAtEnd)
                {
                    yield break;
                }

                scanner.Added(stream.Read(scanner.Free.Span));
            }
        }
    }

    /// <summary>Reads all lines without blocking.</summary>
    /// <typeparam name="TRecord">What each line holds.</typeparam>
    /// <param name="stream">The file, or any stream that can be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<RecordLine<TRecord>> ReadAsync<TRecord>(Stream stream, CancellationToken cancellationToken = default)
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        RequireReadable(stream);
        return Walk(stream, cancellationToken);

        static async IAsyncEnumerable<RecordLine<TRecord>> Walk(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            using var scanner = new LineScanner<TRecord>();
            while (true)
            {
                while (scanner.TryTake(out var line))
                {
                    yield return line;
                }

                if (scanner.IsAtEnd)
                {
                    yield break;
                }

                scanner.Added(await stream.ReadAsync(scanner.Free, cancellationToken).ConfigureAwait(false));
            }
        }
    }

    private static void RequireReadable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }
    }
}
