using System.Security.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>Hashes what passes through, with SHA-512.</summary>
internal sealed class HashingStream(Stream destination) : WriteOnlyContent
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        destination.Write(buffer);
    }

    internal byte[] Finish() => _hash.GetHashAndReset();

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>The header, then the content.</summary>
internal sealed class HeadedStream(byte[] header, Stream content) : ReadOnlyContent
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        if (_at == header.Length)
        {
            return content.Read(buffer);
        }

        var given = Math.Min(buffer.Length, header.Length - _at);
        header.AsSpan(_at, given).CopyTo(buffer);
        _at += given;
        return given;
    }
}

/// <summary>Lets the content through once the header before it is the one that is expected.</summary>
internal sealed class HeaderGate(byte[] expected, Stream destination) : WriteOnlyContent
{
    private readonly byte[] _header = new byte[expected.Length];
    private int _at;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_at < _header.Length)
        {
            var taken = Math.Min(buffer.Length, _header.Length - _at);
            buffer[..taken].CopyTo(_header.AsSpan(_at));
            _at += taken;
            buffer = buffer[taken..];
            if (_at < _header.Length)
            {
                return;
            }

            RequireHeader();
        }

        if (!buffer.IsEmpty)
        {
            destination.Write(buffer);
        }
    }

    /// <exception cref="InvalidDataException">The header is another, or has not come whole.</exception>
    internal void RequireHeader()
    {
        if (_at < _header.Length || !CryptographicOperations.FixedTimeEquals(_header, expected))
        {
            throw SignedExport.Refusal();
        }
    }
}
