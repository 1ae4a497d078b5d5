using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>The canary as values of the base library's types.</summary>
internal static class CanaryShapes
{
    // The usual sizes of keys, tags and nonces, for factories that take raw bytes.
    private static readonly int[] Lengths = [0, 32, 64, 16, 12, 24];

    private static readonly Func<Canary, string>[] Texts =
    [
        c => c.Text,
        c => c.Text.ToLowerInvariant(),
        c => c.Digits,
        c => c.Date.ToString("O", CultureInfo.InvariantCulture),
        c => $"{c.Text}@{c.Text.ToLowerInvariant()}.example",
        c => $"https://{c.Text.ToLowerInvariant()}.example/{c.Text}",
        c => $"{{\"{c.Text}\":\"{c.Text}\"}}",
    ];

    private static readonly string[] Places = ["path", "directory", "folder"];

    private static readonly string[] NoContent = ["Length", "Count", "Size", "Index", "Limit", "Offset", "Capacity", "Bytes", "Code", "Earlier", "Later"];

    private static readonly int[] Numbers = [-1, 7, 1, 0, 2, 12];

    /// <summary>How many combinations of the lists above are worth trying.</summary>
    public static int Attempts => Texts.Length * Lengths.Length;

    public static object? Simple(Canary canary, Type type, int attempt, string name)
    {
        var text = IsPlace(name)
            ? ScratchFolder.New() // where to write is no content, and errors have to name it
            : Texts[attempt % Texts.Length](canary);
        var length = Lengths[attempt / Texts.Length % Lengths.Length];
        var number = Numbers[(attempt + (attempt / Texts.Length)) % Numbers.Length] is var n && (n >= 0 || IsNoContent(name)) ? Math.Abs(n) : canary.Number;
        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => text,
            _ when type == typeof(char[]) => text.ToCharArray(),
            _ when type == typeof(ReadOnlyMemory<char>) => text.AsMemory(),
            _ when type == typeof(byte[]) => Bytes(canary, text, length),
            _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(Bytes(canary, text, length)),
            _ when type == typeof(Memory<byte>) => new Memory<byte>(Bytes(canary, text, length)),
            _ when type == typeof(ReadOnlySequence<byte>) => new ReadOnlySequence<byte>(Bytes(canary, text, length)),
            _ when type == typeof(Stream) => new MemoryStream(Bytes(canary, text, length)),
            _ when type == typeof(TextReader) => new StringReader(text),
            _ when type == typeof(TextWriter) => new StringWriter(),
            _ when type == typeof(IBufferWriter<byte>) => new ArrayBufferWriter<byte>(),
            _ when type == typeof(Utf8JsonWriter) => new Utf8JsonWriter(new MemoryStream()),
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(text),
            _ when type == typeof(JsonSerializerOptions) => JsonSerializerOptions.Default,
            _ when type == typeof(Uri) => new Uri($"https://{canary.Text}.example/{canary.Text}"),
            _ when type == typeof(Guid) => canary.Id,
            _ when type == typeof(DateOnly) => canary.Date,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(canary.Date, new TimeOnly(13, 37), TimeSpan.Zero),
            _ when type == typeof(DateTime) => canary.Date.ToDateTime(new TimeOnly(13, 37), DateTimeKind.Utc),
            _ when type == typeof(TimeSpan) => TimeSpan.FromDays(number % 1000),
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => (long)number,
            _ when type == typeof(uint) => (uint)number,
            _ when type == typeof(ulong) => (ulong)number,
            _ when type == typeof(short) => (short)(number % 100),
            _ when type == typeof(ushort) => (ushort)(number % 100),
            _ when type == typeof(byte) => (byte)(number % 100),
            _ when type == typeof(char) => canary.Text[0],
            _ when type == typeof(decimal) => (decimal)number,
            _ when type == typeof(double) => (double)number,
            _ when type == typeof(bool) => attempt % 2 == 1,
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(TimeProvider) => TimeProvider.System,
            _ when type == typeof(CultureInfo) || type == typeof(IFormatProvider) => CultureInfo.InvariantCulture,
            _ when type == typeof(Type) => typeof(string),
            _ when type == typeof(Encoding) => Encoding.UTF8,
            _ when type == typeof(StringComparison) => StringComparison.Ordinal,
            _ when type.IsEnum => Enum.GetValues(type) is { Length: > 0 } all ? all.GetValue(Math.Min(all.Length - 1, 3 + attempt))! : Activator.CreateInstance(type),
            _ => null,
        };
    }

    /// <summary>Where a file is written. An error has to name it.</summary>
    public static bool IsPlace(string parameter) => Places.Any(word => parameter.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sizes, positions and codes of a table. An error states them on purpose: "the context is 300 bytes; the limit is 255".</summary>
    public static bool IsNoContent(string parameter) => NoContent.Any(word => parameter.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    public static bool IsCollection(Type type, Type element) =>
        type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) || Builder(type, element) is not null
        || type.IsAssignableFrom(typeof(ReadOnlyMemory<>).MakeGenericType(element));

    public static object? Collection(Type type, Type element, object? item)
    {
        if (item is null)
        {
            return null;
        }

        var array = Array.CreateInstance(element, 1);
        array.SetValue(item, 0);
        return type.IsAssignableFrom(array.GetType()) ? array
            : Builder(type, element) is { } builder ? builder.Invoke(null, [array])
            : type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? Activator.CreateInstance(typeof(List<>).MakeGenericType(element), array)
            : Activator.CreateInstance(type, array);
    }

    private static byte[] Bytes(Canary canary, string text, int length) => length == 0 ? Encoding.UTF8.GetBytes(text) : canary.Bytes(length);

    private static MethodInfo? Builder(Type type, Type element)
    {
        var factory = type.GetGenericTypeDefinition() switch
        {
            var t when t == typeof(ImmutableArray<>) => typeof(ImmutableArray),
            var t when t == typeof(ImmutableList<>) || t == typeof(IImmutableList<>) => typeof(ImmutableList),
            var t when t == typeof(ImmutableHashSet<>) || t == typeof(IImmutableSet<>) => typeof(ImmutableHashSet),
            var t when t == typeof(ImmutableSortedSet<>) => typeof(ImmutableSortedSet),
            var t when t == typeof(ISet<>) || t == typeof(IReadOnlySet<>) => typeof(ImmutableHashSet),
            _ => null,
        };
        return factory?.GetMethods()
            .FirstOrDefault(m => m is { Name: nameof(ImmutableArray.Create), IsGenericMethodDefinition: true } && m.GetParameters() is [{ ParameterType.IsArray: true }])
            ?.MakeGenericMethod(element);
    }
}
