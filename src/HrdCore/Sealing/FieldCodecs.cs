// The bytes of typed fields (docs/formats/sealed-value.md section 5), big-endian and each in one form only.
using System.Buffers.Binary;
using System.Text.Unicode;

namespace HrdCore.Sealing;

internal delegate void FieldWrite<T>(T value, Span<byte> destination);

internal delegate bool FieldRead<T>(ReadOnlySpan<byte> data, out T value);

internal static class FieldCodecs
{
    private const int MaxScale = 28;

    // 2^96 - 1: the greatest coefficient of a decimal.
    private static readonly Int128 MaxCoefficient = (Int128.One << 96) - 1;

    /// <summary>Whether a type could have written these bytes (SV-21); asked before anybody sees them.</summary>
    internal static bool IsContentOf(FieldType type, ReadOnlySpan<byte> data) => type switch
    {
        FieldType.Text => Utf8.IsValid(data),
        FieldType.Boolean => FieldCodec.Boolean.TryRead(data, out _),
        FieldType.Integer => FieldCodec.Integer.TryRead(data, out _),
        FieldType.Decimal => FieldCodec.Decimal.TryRead(data, out _),
        FieldType.Instant => FieldCodec.Instant.TryRead(data, out _),
        FieldType.Date => FieldCodec.Date.TryRead(data, out _),
        FieldType.Uuid => FieldCodec.Uuid.TryRead(data, out _),
        FieldType.Code => !data.IsEmpty && !data.ContainsAnyExceptInRange((byte)' ', (byte)'~'),
        _ => true,
    };

    internal static void WriteBoolean(bool value, Span<byte> destination) => destination[0] = value ? (byte)1 : (byte)0;

    internal static bool TryReadBoolean(ReadOnlySpan<byte> data, out bool value)
    {
        value = data[0] == 1;
        return data[0] <= 1;
    }

    internal static void WriteInteger(long value, Span<byte> destination) => BinaryPrimitives.WriteInt64BigEndian(destination, value);

    internal static bool TryReadInteger(ReadOnlySpan<byte> data, out long value)
    {
        value = BinaryPrimitives.ReadInt64BigEndian(data);
        return true;
    }

    /// <summary>u8 scale, then the coefficient as a signed number of 128 bits. A negative zero loses its sign.</summary>
    internal static void WriteDecimal(decimal value, Span<byte> destination)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        var coefficient = unchecked((Int128)new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]));
        destination[0] = value.Scale;
        BinaryPrimitives.WriteInt128BigEndian(destination[1..], decimal.IsNegative(value) ? -coefficient : coefficient);
    }

    internal static bool TryReadDecimal(ReadOnlySpan<byte> data, out decimal value)
    {
        var coefficient = BinaryPrimitives.ReadInt128BigEndian(data[1..]);
        var isNegative = Int128.IsNegative(coefficient);
        value = 0;
        if (data[0] > MaxScale || coefficient < -MaxCoefficient || coefficient > MaxCoefficient)
        {
            return false;
        }

        var size = (UInt128)(isNegative ? -coefficient : coefficient);
        value = new decimal(unchecked((int)(uint)(size & uint.MaxValue)), unchecked((int)(uint)((size >> 32) & uint.MaxValue)), unchecked((int)(uint)(size >> 64)), isNegative, data[0]);
        return true;
    }

    /// <summary>Steps of 100 nanoseconds since 1970-01-01T00:00:00Z.</summary>
    internal static void WriteInstant(DateTimeOffset value, Span<byte> destination) =>
        BinaryPrimitives.WriteInt64BigEndian(destination, value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks);

    internal static bool TryReadInstant(ReadOnlySpan<byte> data, out DateTimeOffset value)
    {
        var steps = BinaryPrimitives.ReadInt64BigEndian(data);
        var isInRange = steps >= DateTimeOffset.MinValue.UtcTicks - DateTimeOffset.UnixEpoch.Ticks && steps <= DateTimeOffset.MaxValue.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        value = isInRange ? new DateTimeOffset(steps + DateTimeOffset.UnixEpoch.Ticks, TimeSpan.Zero) : default;
        return isInRange;
    }

    /// <summary>Days since 0001-01-01, as a signed number of 32 bits.</summary>
    internal static void WriteDate(DateOnly value, Span<byte> destination) => BinaryPrimitives.WriteInt32BigEndian(destination, value.DayNumber);

    internal static bool TryReadDate(ReadOnlySpan<byte> data, out DateOnly value)
    {
        var day = BinaryPrimitives.ReadInt32BigEndian(data);
        var isInRange = day >= 0 && day <= DateOnly.MaxValue.DayNumber;
        value = isInRange ? DateOnly.FromDayNumber(day) : default;
        return isInRange;
    }

    internal static void WriteUuid(Guid value, Span<byte> destination) => _ = value.TryWriteBytes(destination, bigEndian: true, out _);

    internal static bool TryReadUuid(ReadOnlySpan<byte> data, out Guid value)
    {
        value = new Guid(data, bigEndian: true);
        return true;
    }
}
