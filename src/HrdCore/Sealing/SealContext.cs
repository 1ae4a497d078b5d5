// The canonical context of a sealed value (docs/formats/sealed-value.md section 3): label, header, and tagged, length-prefixed items in
// ascending order. Every item has its length before it, so that no two lists of items give the same bytes.
using System.Buffers.Binary;
using System.Text;

namespace HrdCore.Sealing;

internal ref struct SealContext
{
    // Label, header, count, seven items with their prefixes, of which two are names of up to 255 bytes: 624 at most.
    internal const int MaxSizeInBytes = 768;

    private const ushort TenantTag = 1;
    private const ushort EntityTag = 2;
    private const ushort RecordTag = 3;
    private const ushort FieldTag = 4;
    private const ushort TypeTag = 5;
    private const ushort SchemaTag = 6;
    private const ushort RevisionTag = 7;
    private const ushort WrappedKeyTag = 8;

    // Not a member of FieldType: no field can have it.
    internal const byte AttachmentType = 0x20;

    private readonly Span<byte> _buffer;
    private readonly int _countAt;
    private int _length;
    private ushort _count;

    private SealContext(Span<byte> buffer, ReadOnlySpan<byte> header)
    {
        _buffer = buffer;
        Label.CopyTo(buffer);
        header.CopyTo(buffer[Label.Length..]);
        _countAt = Label.Length + header.Length;
        _length = _countAt + sizeof(ushort);
    }

    private static ReadOnlySpan<byte> Label => "hrdcore/v1\0"u8;

    internal static ReadOnlySpan<byte> ForField(Span<byte> buffer, ReadOnlySpan<byte> header, RecordAddress address, string field, FieldType type)
    {
        var context = new SealContext(buffer, header);
        context.Add(TenantTag, address.TenantId);
        context.Add(EntityTag, address.Entity);
        context.Add(RecordTag, address.RecordId);
        context.Add(FieldTag, field);
        context.Add(TypeTag, [(byte)type]);
        Span<byte> schema = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(schema, address.SchemaVersion);
        context.Add(SchemaTag, schema);
        if (address.Revision is { } number)
        {
            Span<byte> revision = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(revision, number);
            context.Add(RevisionTag, revision);
        }

        return context.Finish();
    }

    internal static ReadOnlySpan<byte> ForAttachment(Span<byte> buffer, ReadOnlySpan<byte> header, RecordAddress address, string field) =>
        ForField(buffer, header, address, field, (FieldType)AttachmentType);

    internal static ReadOnlySpan<byte> ForWrappedKey(Span<byte> buffer, ReadOnlySpan<byte> header, ErasureUnit unit, KeyId wrapped)
    {
        var context = new SealContext(buffer, header);
        context.Add(TenantTag, unit.TenantId);
        context.Add(EntityTag, unit.Entity);
        context.Add(RecordTag, unit.Id);
        Span<byte> id = stackalloc byte[KeyId.SizeInBytes];
        wrapped.WriteTo(id);
        context.Add(WrappedKeyTag, id);
        return context.Finish();
    }

    private void Add(ushort tag, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = id.TryWriteBytes(bytes, bigEndian: true, out _);
        Add(tag, bytes);
    }

    private void Add(ushort tag, string name)
    {
        Span<byte> bytes = stackalloc byte[RecordAddress.MaxNameLength];
        Add(tag, bytes[..Encoding.ASCII.GetBytes(name, bytes)]);
    }

    private void Add(ushort tag, scoped ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer[_length..], tag);
        BinaryPrimitives.WriteUInt32BigEndian(_buffer[(_length + 2)..], (uint)bytes.Length);
        bytes.CopyTo(_buffer[(_length + 6)..]);
        _length += 6 + bytes.Length;
        _count++;
    }

    private readonly ReadOnlySpan<byte> Finish()
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer[_countAt..], _count);
        return _buffer[.._length];
    }
}
