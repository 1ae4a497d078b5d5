namespace HrdCore.Sealing;

/// <summary>How values of the types that a field can have are written (docs/formats/sealed-value.md section 5).</summary>
public static class FieldCodec
{
    internal const int MaxSizeInBytes = 17;

    /// <summary>Yes or no.</summary>
    public static FieldCodec<bool> Boolean { get; } = new(FieldType.Boolean, 1, FieldCodecs.WriteBoolean, FieldCodecs.TryReadBoolean);

    /// <summary>A whole number of 64 bits.</summary>
    public static FieldCodec<long> Integer { get; } = new(FieldType.Integer, sizeof(long), FieldCodecs.WriteInteger, FieldCodecs.TryReadInteger);

    /// <summary>A decimal number with its scale.</summary>
    public static FieldCodec<decimal> Decimal { get; } = new(FieldType.Decimal, MaxSizeInBytes, FieldCodecs.WriteDecimal, FieldCodecs.TryReadDecimal);

    /// <summary>An instant; its offset from UTC is not kept.</summary>
    public static FieldCodec<DateTimeOffset> Instant { get; } = new(FieldType.Instant, sizeof(long), FieldCodecs.WriteInstant, FieldCodecs.TryReadInstant);

    /// <summary>A day of the calendar.</summary>
    public static FieldCodec<DateOnly> Date { get; } = new(FieldType.Date, sizeof(int), FieldCodecs.WriteDate, FieldCodecs.TryReadDate);

    /// <summary>A UUID.</summary>
    public static FieldCodec<Guid> Uuid { get; } = new(FieldType.Uuid, 16, FieldCodecs.WriteUuid, FieldCodecs.TryReadUuid);
}

/// <summary>How values of one type are written into a field. Those there are stand in <see cref="FieldCodec"/>.</summary>
/// <typeparam name="T">The type in code.</typeparam>
/// <remarks>Threads: immutable.</remarks>
public sealed class FieldCodec<T>
    where T : struct
{
    private readonly int _size;
    private readonly FieldWrite<T> _write;
    private readonly FieldRead<T> _read;

    internal FieldCodec(FieldType type, int size, FieldWrite<T> write, FieldRead<T> read)
    {
        Type = type;
        _size = size;
        _write = write;
        _read = read;
    }

    /// <summary>The type that is bound to the sealed value.</summary>
    public FieldType Type { get; }

    /// <summary>The type's name.</summary>
    public override string ToString() => Type.ToString();

    internal int Write(T value, Span<byte> destination)
    {
        _write(value, destination[.._size]);
        return _size;
    }

    internal bool TryRead(ReadOnlySpan<byte> data, out T value)
    {
        value = default;
        return data.Length == _size && _read(data, out value);
    }
}
