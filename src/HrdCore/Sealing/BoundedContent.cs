using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>Content of unknown length, which may not be longer than an attachment.</summary>
internal sealed class BoundedContent(Stream content) : ReadOnlyContent
{
    private long _left = AttachmentSealer.MaxAttachmentSizeInBytes;

    internal static ArgumentException TooLong(string parameterName) =>
        new($"An attachment has at most {AttachmentSealer.MaxAttachmentSizeInBytes} bytes; the content has more. Seal it in parts.", parameterName);

    public override int Read(Span<byte> buffer)
    {
        var given = content.Read(buffer);
        _left -= given;
        return _left >= 0 ? given : throw TooLong(nameof(content));
    }
}
