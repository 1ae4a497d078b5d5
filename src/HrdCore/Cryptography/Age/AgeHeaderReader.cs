using System.Text;

namespace HrdCore.Cryptography.Age;

/// <summary>Reads header lines from a stream byte by byte, so that not one byte of the payload is taken, and keeps what it read for the MAC.</summary>
/// <remarks>A byte at a time is fine here: the stream has a buffer and a header is a few hundred bytes.</remarks>
internal sealed class AgeHeaderReader(Stream source)
{
    private readonly MemoryStream _consumed = new();

    /// <summary>The next line without its LF. Only printable ASCII and blanks stand in a header.</summary>
    internal string ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            var next = source.ReadByte();
            if (next < 0 || _consumed.Length == AgeHeader.MaxSizeInBytes)
            {
                throw AgeFileException.Malformed(next < 0 ? "the header ends early" : $"the header is longer than {AgeHeader.MaxSizeInBytes} bytes");
            }

            _consumed.WriteByte((byte)next);
            if (next == '\n')
            {
                return line.ToString();
            }

            if (next is < 0x20 or > 0x7e)
            {
                throw AgeFileException.Malformed("the header has a character that is not printable ASCII");
            }

            if (line.Length == AgeHeader.MaxLineLength)
            {
                throw AgeFileException.Malformed($"a line of the header is longer than {AgeHeader.MaxLineLength} characters");
            }

            line.Append((char)next);
        }
    }

    /// <summary>All bytes read so far but the last few.</summary>
    internal byte[] Consumed(int upToLast) => _consumed.GetBuffer().AsSpan(0, (int)_consumed.Length - upToLast).ToArray();
}
