using System.Buffers;
using System.Runtime.CompilerServices;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes a file of records, one on each line, in bounded memory however long the file or its lines are. Every line that is not blank is given: as a record, or with all that is wrong with it.</summary>
/// <remarks>Lines end in LF or CRLF; the last may end with the file. A byte order mark at the start is passed over. A bad line does not end the reading. The stream
/// is read from where it stands and is left open; the buffer is cleared at the end. Each line is read by itself: whether a record comes twice in a file, also under another kind, show the
/// identifiers, by <see cref="DomainRecord.TryGetId"/> of each.</remarks>
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
        return Walk<TRecord>(stream, DomainJson.TryRead);
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
        return WalkAsync<TRecord>(stream, DomainJson.TryRead, cancellationToken);
    }

    /// <summary>Reads all lines of a file whose lines are of several kinds; each says its own.</summary>
    /// <param name="stream">The file, or any stream that can be read.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static IEnumerable<RecordLine<DomainRecord>> ReadAnyKind(Stream stream)
    {
        RequireReadable(stream);
        return Walk<DomainRecord>(stream, RecordKinds.TryRead);
    }

    /// <summary>Reads all lines of a file whose lines are of several kinds, without blocking.</summary>
    /// <param name="stream">The file, or any stream that can be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<RecordLine<DomainRecord>> ReadAnyKindAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        RequireReadable(stream);
        return WalkAsync<DomainRecord>(stream, RecordKinds.TryRead, cancellationToken);
    }

    /// <summary>Writes records of any kinds with everything in them, one on each line, each line ended by LF. What is written is sensitive as a whole.</summary>
    /// <param name="stream">Where the lines go, from where it stands; it is left open and not flushed.</param>
    /// <param name="records">The records. One that is refused leaves the lines before it written, and nothing of its own.</param>
    /// <param name="purpose">Why their content is looked at.</param>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <exception cref="InvalidRecordException">A record would take more than <see cref="DomainJson.MaxBytes"/>.</exception>
    public static void Write(Stream stream, IEnumerable<DomainRecord> records, Purpose purpose)
    {
        RequireWritable(stream, records, purpose);
        using var line = new ClearingBuffer();
        foreach (var record in records)
        {
            Put(line, record, purpose);
            stream.Write(line.Written);
        }
    }

    /// <summary>As <see cref="Write"/>, without blocking.</summary>
    /// <param name="stream">Where the lines go, from where it stands; it is left open and not flushed.</param>
    /// <param name="records">The records. One that is refused leaves the lines before it written, and nothing of its own.</param>
    /// <param name="purpose">Why their content is looked at.</param>
    /// <param name="cancellationToken">Stops the writing, maybe in the middle of a line.</param>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <exception cref="InvalidRecordException">A record would take more than <see cref="DomainJson.MaxBytes"/>.</exception>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<DomainRecord> records, Purpose purpose, CancellationToken cancellationToken = default)
    {
        RequireWritable(stream, records, purpose);
        using var line = new ClearingBuffer();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Put(line, record, purpose);
            await stream.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IEnumerable<RecordLine<TRecord>> Walk<TRecord>(Stream stream, LineScanner<TRecord>.Reader read)
        where TRecord : DomainRecord
    {
        using var scanner = new LineScanner<TRecord>(read);
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

    private static async IAsyncEnumerable<RecordLine<TRecord>> WalkAsync<TRecord>(
        Stream stream, LineScanner<TRecord>.Reader read, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRecord : DomainRecord
    {
        using var scanner = new LineScanner<TRecord>(read);
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

    private static void Put(ClearingBuffer line, DomainRecord record, Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(record, "records");
        line.Clear();
        RecordKinds.Of(record).Write(line, record, purpose);
        if (line.Written.Contains((byte)'\n'))
        {
            throw new InvalidOperationException("A record was written with a line feed in it. Nothing of it went out; report this as a defect.");
        }

        line.Write("\n"u8);
    }

    private static void RequireWritable(Stream stream, object records, Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(purpose);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
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
