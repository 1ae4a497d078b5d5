// The bytes of a key book (docs/formats/key-store.md section 1), read strictly: every length is checked, and nothing may be left over.
using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing.Keys;

internal static class KeyBookCodec
{
    internal const int MaxEnvelopeSizeInBytes = 65_536;
    internal const int MaxNameLength = AgeKeyWrapper.MaxNameLength;
    private const byte Version = 1;
    private const byte CurrentState = 1;
    private const byte FormerState = 2;
    private const byte OfflineFlag = 1;

    private static ReadOnlySpan<byte> Magic => "HRDB"u8;

    private static ReadOnlySpan<byte> Label => "hrdcore/key-book/v1\n"u8;

    /// <summary>Whether this is a slot's name; any other would be written in a way that nobody reads.</summary>
    internal static bool IsName(string? name) => name is { Length: >= 1 and <= MaxNameLength } && !name.AsSpan().ContainsAnyExceptInRange(' ', '~');

    /// <summary>What is signed: the label keeps a signature of one thing from being shown for another.</summary>
    internal static byte[] Signed(ReadOnlySpan<byte> content) => [.. Label, .. content];

    internal static byte[] Write(Guid tenantId, long edition, long minimumGeneration, IReadOnlyList<KeyBookEntry> keys)
    {
        var writer = new ArrayBufferWriter<byte>();
        writer.Write(Magic);
        writer.Write([Version]);
        writer.Write(tenantId.ToByteArray(bigEndian: true));
        WriteUInt32(writer, (uint)edition);
        WriteUInt32(writer, (uint)minimumGeneration);
        WriteUInt16(writer, (ushort)keys.Count);
        foreach (var key in keys)
        {
            writer.Write([(byte)key.Kind, key.IsCurrent ? CurrentState : FormerState]);
            WriteUInt32(writer, (uint)key.Generation);
            writer.Write(key.KeyId.ToBytes());
            WriteUInt16(writer, (ushort)key.Slots.Count);
            foreach (var slot in key.Slots)
            {
                writer.Write([slot.IsOffline ? OfflineFlag : (byte)0, (byte)slot.Name.Length]);
                writer.Write(Encoding.ASCII.GetBytes(slot.Name));
                WriteUInt32(writer, (uint)slot.Envelope.Length);
                writer.Write(slot.Envelope.Span);
            }
        }

        return writer.WrittenSpan.ToArray();
    }

    internal static bool TryRead(ReadOnlySpan<byte> content, out Guid tenantId, out long edition, out long minimumGeneration, out IReadOnlyList<KeyBookEntry> keys)
    {
        (tenantId, edition, minimumGeneration, keys) = (default, 0, 0, []);
        var rest = content;
        if (!TryTake(ref rest, Magic.Length + 1, out var start) || !start.StartsWith(Magic) || start[^1] != Version
            || !TryTake(ref rest, 16, out var tenant)
            || !TryTakeUInt32(ref rest, out edition)
            || !TryTakeUInt32(ref rest, out minimumGeneration)
            || !TryTake(ref rest, sizeof(ushort), out var count))
        {
            return false;
        }

        tenantId = new Guid(tenant, bigEndian: true);
        var read = new List<KeyBookEntry>();
        for (var left = BinaryPrimitives.ReadUInt16BigEndian(count); left > 0; left--)
        {
            if (read.Count == KeyBook.MaxKeys || !TryTakeKey(ref rest, out var key))
            {
                return false;
            }

            read.Add(key!);
        }

        keys = read;
        return rest.IsEmpty;
    }

    private static bool TryTakeKey(ref ReadOnlySpan<byte> rest, out KeyBookEntry? key)
    {
        key = null;
        if (!TryTake(ref rest, 2, out var kindAndState) || (KeyKind)kindAndState[0] is not (KeyKind.Tenant or KeyKind.Index) || kindAndState[1] is not (CurrentState or FormerState)
            || !TryTakeUInt32(ref rest, out var generation)
            || !TryTake(ref rest, KeyId.SizeInBytes, out var id)
            || !TryTake(ref rest, sizeof(ushort), out var count))
        {
            return false;
        }

        var slots = new List<KeyBookSlot>();
        for (var left = BinaryPrimitives.ReadUInt16BigEndian(count); left > 0; left--)
        {
            if (slots.Count == KeyBook.MaxSlots || !TryTakeSlot(ref rest, out var slot))
            {
                return false;
            }

            slots.Add(slot!);
        }

        key = new KeyBookEntry((KeyKind)kindAndState[0], kindAndState[1] == CurrentState, generation, KeyId.FromBytes(id), slots);
        return true;
    }

    private static bool TryTakeSlot(ref ReadOnlySpan<byte> rest, out KeyBookSlot? slot)
    {
        slot = null;
        if (!TryTake(ref rest, 2, out var flagsAndLength) || (flagsAndLength[0] & ~OfflineFlag) != 0 || flagsAndLength[1] is 0 or > MaxNameLength
            || !TryTake(ref rest, flagsAndLength[1], out var name) || name.ContainsAnyExceptInRange((byte)' ', (byte)'~')
            || !TryTakeUInt32(ref rest, out var length) || length is 0 or > MaxEnvelopeSizeInBytes
            || !TryTake(ref rest, (int)length, out var envelope))
        {
            return false;
        }

        slot = new KeyBookSlot(Encoding.ASCII.GetString(name), flagsAndLength[0] == OfflineFlag, envelope.ToArray());
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> rest, int length, out ReadOnlySpan<byte> taken)
    {
        taken = default;
        if (rest.Length < length)
        {
            return false;
        }

        taken = rest[..length];
        rest = rest[length..];
        return true;
    }

    private static bool TryTakeUInt32(ref ReadOnlySpan<byte> rest, out long value)
    {
        var isThere = TryTake(ref rest, sizeof(uint), out var bytes);
        value = isThere ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
        return isThere;
    }

    private static void WriteUInt32(ArrayBufferWriter<byte> writer, uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(writer.GetSpan(sizeof(uint)), value);
        writer.Advance(sizeof(uint));
    }

    private static void WriteUInt16(ArrayBufferWriter<byte> writer, ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(writer.GetSpan(sizeof(ushort)), value);
        writer.Advance(sizeof(ushort));
    }
}
