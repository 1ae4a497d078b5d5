using System.Security.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>A file that is read twice: once to hash it, once to use it. What is given the second time is what was hashed the first time, piece by piece, whoever writes to the file meanwhile.</summary>
internal sealed class VerifiedSource : ReadOnlyContent
{
    private const int PieceSizeInBytes = 1024 * 1024;

    private readonly Stream _source;
    private readonly long _start;
    private readonly List<byte[]> _digests = [];
    private readonly byte[] _piece = new byte[PieceSizeInBytes];
    private int _next;
    private int _at;
    private int _end;

    internal VerifiedSource(Stream source, CancellationToken cancellationToken)
    {
        _source = source;
        _start = source.Position;
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        while (source.ReadAtLeast(_piece, PieceSizeInBytes, throwOnEndOfStream: false) is > 0 and var length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            whole.AppendData(_piece, 0, length);
            _digests.Add(SHA256.HashData(_piece.AsSpan(0, length)));
        }

        Hash = whole.GetHashAndReset();
        Rewind();
    }

    /// <summary>SHA-512 over the whole file.</summary>
    internal byte[] Hash { get; }

    /// <summary>Begins to read from the start.</summary>
    internal void Rewind()
    {
        _source.Position = _start;
        (_next, _at, _end) = (0, 0, 0);
    }

    /// <exception cref="InvalidDataException">The file changed since it was hashed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_at == _end && !buffer.IsEmpty)
        {
            _at = 0;
            _end = _source.ReadAtLeast(_piece, PieceSizeInBytes, throwOnEndOfStream: false);
            var isKnown = _next < _digests.Count ? _end > 0 && SHA256.HashData(_piece.AsSpan(0, _end)).AsSpan().SequenceEqual(_digests[_next]) : _end == 0;
            if (!isKnown)
            {
                _end = 0;
                throw SignedExport.Refusal();
            }

            _next++;
        }

        var given = Math.Min(buffer.Length, _end - _at);
        _piece.AsSpan(_at, given).CopyTo(buffer);
        _at += given;
        return given;
    }
}
