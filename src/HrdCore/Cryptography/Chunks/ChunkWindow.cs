using System.Security.Cryptography;

namespace HrdCore.Cryptography.Chunks;

/// <summary>One opened chunk at a time of a sealed message that can be read from any place.</summary>
internal sealed class ChunkWindow : IDisposable
{
    private const long None = -1;

    private readonly Stream _source;
    private readonly long _start;
    private readonly ChunkScheme _scheme;
    private readonly ChunkCipher _cipher;
    private readonly long _chunks;
    private readonly byte[] _sealed;
    private readonly byte[] _plain;
    private long _loaded = None;

    private ChunkWindow(Stream source, long start, ChunkScheme scheme, long chunks, long length)
    {
        _source = source;
        _start = start;
        _scheme = scheme;
        _cipher = scheme.CreateCipher();
        _chunks = chunks;
        Length = length;
        _sealed = new byte[(int)Math.Min(scheme.SealedSizeInBytes, length + ChunkScheme.TagSizeInBytes)];
        _plain = new byte[_sealed.Length - ChunkScheme.TagSizeInBytes];
    }

    /// <summary>The length of the whole message's plaintext in bytes, which is authentic.</summary>
    internal long Length { get; }

    /// <summary>Opens the last chunk, so that a message that was cut or lengthened is found out.</summary>
    /// <param name="source">Read from any place; not disposed.</param>
    /// <param name="start">Where the first chunk begins; the last one ends where the source does.</param>
    /// <param name="scheme">Disposed by the caller, at once if it likes.</param>
    /// <returns>Null when it is not authentic.</returns>
    internal static ChunkWindow? TryOpen(Stream source, long start, ChunkScheme scheme)
    {
        if (!scheme.TryMeasure(source.Length - start, out var chunks, out var length))
        {
            return null;
        }

        var window = new ChunkWindow(source, start, scheme, chunks, length);
        try
        {
            if (window.TryLoad(chunks - 1))
            {
                return window;
            }
        }
        catch
        {
            window.Dispose();
            throw;
        }

        window.Dispose();
        return null;
    }

    /// <summary>Gives what the chunk at this place holds from there on.</summary>
    /// <param name="position">From 0 to below the length.</param>
    /// <param name="buffer">Receives it.</param>
    /// <param name="given">How much it was.</param>
    /// <returns>False when the chunk is not authentic or not there any more.</returns>
    internal bool TryRead(long position, Span<byte> buffer, out int given)
    {
        given = 0;
        var number = position / _scheme.PlainSizeInBytes;
        if (!TryLoad(number))
        {
            return false;
        }

        var at = (int)(position % _scheme.PlainSizeInBytes);
        given = Math.Min(buffer.Length, SizeOf(number) - at);
        _plain.AsSpan(at, given).CopyTo(buffer);
        return true;
    }

    public void Dispose()
    {
        _loaded = None;
        CryptographicOperations.ZeroMemory(_plain);
        _cipher.Dispose();
    }

    private int SizeOf(long number) => number < _chunks - 1 ? _scheme.PlainSizeInBytes : (int)(Length - (number * _scheme.PlainSizeInBytes));

    private bool TryLoad(long number)
    {
        if (_loaded == number)
        {
            return true;
        }

        // Whatever happens below, the chunk before is gone, and a damaged one is never taken for loaded.
        _loaded = None;
        var chunk = _sealed.AsSpan(0, SizeOf(number) + ChunkScheme.TagSizeInBytes);
        _source.Position = _start + (number * _scheme.SealedSizeInBytes);
        if (_source.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) < chunk.Length
            || !_cipher.TryOpen(number, isLast: number == _chunks - 1, chunk, _plain, out _))
        {
            CryptographicOperations.ZeroMemory(_plain);
            return false;
        }

        _loaded = number;
        return true;
    }
}
