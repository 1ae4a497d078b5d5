using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>Attachments in memory, for the tests of sealing and those of attacks.</summary>
internal static class SealedAttachment
{
    public static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    public static byte[] Seal(AttachmentSealer sealer, string name, byte[] content, int workers = 2)
    {
        using var attachment = new MemoryStream();
        sealer.Seal(name, new MemoryStream(content), attachment, new ChunkOptions { MaxParallelism = workers });
        return attachment.ToArray();
    }

    public static byte[]? Open(AttachmentSealer sealer, string name, byte[] attachment, int workers = 2)
    {
        using var opened = new MemoryStream();
        return sealer.TryOpen(name, new MemoryStream(attachment), opened, new ChunkOptions { MaxParallelism = workers }) ? opened.ToArray() : null;
    }
}
