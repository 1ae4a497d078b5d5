namespace HrdCore.Tests.Cryptography.Age;

/// <summary>Repeats a text for ever, and counts what was taken.</summary>
internal sealed class EndlessStream(string start, string repeated) : Stream
{
    internal long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        foreach (ref var b in buffer)
        {
            b = (byte)(Given < start.Length ? start[(int)Given] : repeated[(int)((Given - start.Length) % repeated.Length)]);
            Given++;
        }

        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
