using System.Globalization;
using HrdCore.Classification;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>How places are written: all that is known of one, the most that may be told of it, and on which grid.</summary>
internal static class PlaceCodec
{
    private const int DegreesLength = 32; // 28 digits, sign and point, with room

    private static readonly JsonCodec<GeoPoint> Point = new ValueObjectCodec<GeoPoint>(
        DataClass.Location,
        parts => new GeoPoint(Degrees(parts[0]), Degrees(parts[1])),
        ValueObjectPart<GeoPoint>.Of("latitude", new TextCodec(DegreesLength, lines: false), (sink, point) => Text(point.Reveal(sink.Purpose).Latitude)),
        ValueObjectPart<GeoPoint>.Of("longitude", new TextCodec(DegreesLength, lines: false), (sink, point) => Text(point.Reveal(sink.Purpose).Longitude)));

    private static readonly JsonCodec<AdminArea> Area = new ValueObjectCodec<AdminArea>(
        DataClass.Internal,
        parts => new AdminArea((string)parts[0]!, (string)parts[1]!),
        ValueObjectPart<AdminArea>.Of("code", new TextCodec(DomainText.LabelLength, lines: false), (_, area) => area.Code),
        ValueObjectPart<AdminArea>.Of("label", new TextCodec(DomainText.LabelLength, lines: false), (_, area) => area.Label));

    private static readonly JsonCodec<LocationPrecision> Precision = new EnumCodec<LocationPrecision>(
        (LocationPrecision.Withheld, "withheld"),
        (LocationPrecision.Territory, "territory"),
        (LocationPrecision.AdminLevel1, "admin-level-1"),
        (LocationPrecision.GridCell, "grid-cell"));

    /// <summary>A place that is not a safe one; those have another class and never stand in the same member.</summary>
    internal static JsonCodec<ProtectedLocation> Place { get; } = new ValueObjectCodec<ProtectedLocation>(
        DataClass.Location,
        parts => new ProtectedLocation((Territory)parts[0]!, (AdminArea?)parts[1], (GeoPoint?)parts[2], (string?)parts[3], (LocationPrecision)parts[4]!, (GridSize?)parts[5]),
        ValueObjectPart<ProtectedLocation>.Of("territory", Codec.Territory, (sink, place) => place.Territory!.Reveal(sink.Purpose)),
        ValueObjectPart<ProtectedLocation>.Maybe("area", Area, (sink, place) => place.AdminArea?.Reveal(sink.Purpose)),
        ValueObjectPart<ProtectedLocation>.Maybe("point", Point, (_, place) => place.Point),
        ValueObjectPart<ProtectedLocation>.Maybe("address", new TextCodec(DomainText.LineLength, lines: false), (sink, place) => place.Address?.Reveal(sink.Purpose)),
        ValueObjectPart<ProtectedLocation>.Of("finestPublic", Precision, (_, place) => place.FinestPublic),
        ValueObjectPart<ProtectedLocation>.Maybe("grid", new ParsedCodec<GridSize>(GridSize.MaxLength), (_, place) => place.Grid));

    /// <summary>A safe place: a point or an address, and no territory.</summary>
    internal static JsonCodec<ProtectedLocation> SafePlace { get; } = new ValueObjectCodec<ProtectedLocation>(
        DataClass.Operational,
        parts => ProtectedLocation.SafePlace((GeoPoint?)parts[0], (string?)parts[1]),
        ValueObjectPart<ProtectedLocation>.Maybe("point", Point, (_, place) => place.Point),
        ValueObjectPart<ProtectedLocation>.Maybe("address", new TextCodec(DomainText.LineLength, lines: false), (sink, place) => place.Address?.Reveal(sink.Purpose)));

    // As it was written, with as many decimals: a point that comes back longer would claim to be surer.
    private static string Text(decimal degrees) => degrees.ToString(CultureInfo.InvariantCulture);

    // The base library passes over U+0000 behind a number.
    private static decimal Degrees(object? text) =>
        !((string?)text).AsSpan().ContainsAnyExcept("-+.0123456789") && decimal.TryParse((string?)text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw new FormatException("Degrees are a decimal number, e.g. 10.25.");
}
