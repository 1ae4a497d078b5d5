// Sealed attachments (docs/formats/sealed-value.md section 9): a padded frame under Cobblestone-256 with the record's data key, bound to
// tenant, entity, record, name and schema version. Chunks are sealed and opened on several processors; memory does not grow with the file.
using System.Diagnostics.CodeAnalysis;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing.Keys;

namespace HrdCore.Sealing;

/// <summary>Encrypts and decrypts the files of one record. One that is moved to another name, record or tenant no longer opens.</summary>
/// <remarks>Lengths are rounded up by at most an eighth, so that they tell little. Opening answers false for every failure alike, as <see cref="FieldSealer"/> does; only a reader, which is a
/// stream and has no such answer, throws. Calls read and write their streams synchronously, on the caller's thread and others: call them in <c>Task.Run</c> where that must not wait. ASP.NET Core
/// lets a request's body be read so only where <c>IHttpBodyControlFeature.AllowSynchronousIO</c> says it. A reader stays good when the keys are given back. Threads: safe from several at once; the key must outlive the sealer.</remarks>
public sealed class AttachmentSealer
{
    /// <summary>34,359,738,358: the longest attachment, which is 32 GiB with its frame.</summary>
    public const long MaxAttachmentSizeInBytes = AttachmentFrame.MaxDataSizeInBytes;

    private readonly SealerKeys _keys;
    private readonly RecordAddress _address;

    /// <summary>Makes a sealer for one record.</summary>
    /// <param name="key">The record's data key; the caller disposes it.</param>
    /// <param name="address">Where the record stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AttachmentSealer(DataKey key, RecordAddress address)
    {
        _keys = new SealerKeys(key);
        ArgumentNullException.ThrowIfNull(address);
        _address = address;
    }

    /// <summary>Makes a sealer for one record with the keys of its unit: the newest seals, all of them open.</summary>
    /// <param name="keys">The keys, borrowed from a key ring; the caller gives them back.</param>
    /// <param name="address">Where the record stands; of the keys' organisation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another organisation than the keys.</exception>
    public AttachmentSealer(UnitKeys keys, RecordAddress address)
    {
        _keys = new SealerKeys(keys, address);
        _address = address;
    }

    /// <summary>How long an attachment becomes.</summary>
    /// <param name="contentLength">0 to 34,359,738,358 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative or above the limit.</exception>
    public static long GetSealedLength(long contentLength)
    {
        RequireLength(contentLength, nameof(contentLength));
        return SealedValueHeader.SizeInBytes + Cobblestone256.GetSealedLength(AttachmentFrame.GetLength(contentLength));
    }

    /// <summary>Reads from a sealed attachment which key it stands under, without opening it.</summary>
    /// <param name="beginning">The attachment, or its first 16 bytes.</param>
    /// <param name="keyId">The key's name; where the answer is false it means nothing.</param>
    /// <returns>False when it does not have the form of a sealed attachment.</returns>
    public static bool TryReadKeyId(ReadOnlySpan<byte> beginning, out KeyId keyId) => SealedValueHeader.TryRead(SealedKind.Attachment, beginning, out keyId);

    /// <summary>Encrypts a file. Where its stream does not tell its length, it is first put aside, sealed under a key of its own, in the system's folder for temporary files.</summary>
    /// <param name="field">The attachment's name, e.g. <c>evidence.original</c>: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="destination">Receives the sealed attachment; it is only complete when the call returns, and nobody takes a part of it for whole.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <exception cref="ArgumentNullException">The name or a stream is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape, or the content is too long.</exception>
    /// <exception cref="InvalidDataException">The content turned out shorter or longer than its stream told. What the destination received never opens.</exception>
    /// <exception cref="IOException">The temporary file cannot be written or read.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public void Seal(string field, Stream content, Stream destination, ChunkOptions? options = null)
    {
        RecordAddress.RequireName(field, nameof(field));
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= ChunkOptions.Usual;
        if (content.CanSeek)
        {
            var length = Math.Max(0, content.Length - content.Position);
            SealKnown(field, content, length <= MaxAttachmentSizeInBytes ? length : throw BoundedContent.TooLong(nameof(content)), destination, options);
            return;
        }

        using var spool = new SealedSpool(Path.GetTempPath());
        spool.Fill(new BoundedContent(content), options);
        using var known = spool.OpenRead();
        SealKnown(field, known, known.Length, destination, options);
    }

    /// <summary>Encrypts a file of a length that the caller knows, such as one that comes over a network.</summary>
    /// <param name="field">The attachment's name: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="contentLength">How much that is: 0 to 34,359,738,358 bytes.</param>
    /// <param name="destination">Receives the sealed attachment; it is only complete when the call returns, and nobody takes a part of it for whole.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <exception cref="ArgumentNullException">The name or a stream is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative or above the limit.</exception>
    /// <exception cref="InvalidDataException">The content turned out shorter or longer. What the destination received never opens.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public void Seal(string field, Stream content, long contentLength, Stream destination, ChunkOptions? options = null)
    {
        RecordAddress.RequireName(field, nameof(field));
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(destination);
        RequireLength(contentLength, nameof(contentLength));
        SealKnown(field, content, contentLength, destination, options ?? ChunkOptions.Usual);
    }

    /// <summary>Decrypts an attachment. Each chunk is authenticated before it is written, but the attachment is only known to be whole when the call returns true.</summary>
    /// <param name="field">The name it was sealed under.</param>
    /// <param name="attachment">The sealed attachment, from where the stream stands to its end.</param>
    /// <param name="destination">Receives the content. Unless the call returns true, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <returns>False when key, record, name or any byte is wrong, or the attachment was cut or lengthened, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The name or a stream is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public bool TryOpen(string field, Stream attachment, Stream destination, ChunkOptions? options = null)
    {
        RecordAddress.RequireName(field, nameof(field));
        ArgumentNullException.ThrowIfNull(attachment);
        ArgumentNullException.ThrowIfNull(destination);
        Span<byte> header = stackalloc byte[SealedValueHeader.SizeInBytes];
        if (FindKey(attachment, header) is not { } key)
        {
            return false;
        }

        using var secret = key.Secret.Use();
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForAttachment(buffer, header, _address, field);
        var content = new UnframedContent(destination);
        return Cobblestone256.TryOpen(secret.Bytes, context, attachment, content, options) && content.IsWhole;
    }

    /// <summary>Opens an attachment so that any part of it can be read.</summary>
    /// <param name="field">The name it was sealed under.</param>
    /// <param name="attachment">The sealed attachment, from where the stream stands to its end. It stays open and the caller's.</param>
    /// <param name="reader">The content, or null.</param>
    /// <returns>False when key, record or name is wrong, or the attachment's beginning or end was changed, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The name or the attachment is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape, or the attachment cannot be read from any place.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public bool TryOpenRead(string field, Stream attachment, [NotNullWhen(true)] out AttachmentReader? reader)
    {
        RecordAddress.RequireName(field, nameof(field));
        ArgumentNullException.ThrowIfNull(attachment);
        Cobblestone256ChunkReader.RequireSeekable(attachment, nameof(attachment));
        reader = null;
        Span<byte> header = stackalloc byte[SealedValueHeader.SizeInBytes];
        if (FindKey(attachment, header) is not { } key)
        {
            return false;
        }

        using var secret = key.Secret.Use();
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForAttachment(buffer, header, _address, field);
        var frame = Cobblestone256ChunkReader.TryOpen(secret.Bytes, context, attachment);
        reader = frame is null ? null : AttachmentReader.TryCreate(frame);
        return reader is not null;
    }

    /// <summary>Always <c>[AttachmentSealer]</c>.</summary>
    public override string ToString() => "[AttachmentSealer]";

    internal void SealWithSalt(string field, ReadOnlySpan<byte> salt, Stream content, long length, Stream destination, ChunkOptions options)
    {
        Span<byte> header = stackalloc byte[SealedValueHeader.SizeInBytes];
        var key = _keys.Current;
        SealedValueHeader.Write(SealedKind.Attachment, key.Id, header);
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForAttachment(buffer, header, _address, field);
        using var secret = key.Secret.Use();
        destination.Write(header);
        Cobblestone256.SealWithSalt(secret.Bytes, context, salt, new FramedContent(content, length), destination, options);
    }

    private void SealKnown(string field, Stream content, long length, Stream destination, ChunkOptions options)
    {
        Span<byte> salt = stackalloc byte[Cobblestone256.SaltSizeInBytes];
        RandomSource.System.Fill(salt);
        SealWithSalt(field, salt, content, length, destination, options);
    }

    private DataKey? FindKey(Stream attachment, Span<byte> header) =>
        attachment.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length && SealedValueHeader.TryRead(SealedKind.Attachment, header, out var keyId) ? _keys.Find(keyId) : null;

    private static void RequireLength(long length, string parameterName)
    {
        if (length is < 0 or > MaxAttachmentSizeInBytes)
        {
            throw new ArgumentOutOfRangeException(parameterName, $"An attachment has 0 to {MaxAttachmentSizeInBytes} bytes.");
        }
    }
}
