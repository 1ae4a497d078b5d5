using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A set of classes: a list of their codes in the order of the enumeration, each once.</summary>
internal sealed class DataClassCodec : JsonCodec<DataClass>
{
    private static readonly ImmutableArray<(DataClass Value, string Code)> Codes =
    [
        (DataClass.Public, "public"),
        (DataClass.Internal, "internal"),
        (DataClass.Identity, "identity"),
        (DataClass.Likeness, "likeness"),
        (DataClass.Contact, "contact"),
        (DataClass.Location, "location"),
        (DataClass.Family, "family"),
        (DataClass.SpecialCategory, "special-category"),
        (DataClass.Health, "health"),
        (DataClass.LegalStrategy, "legal-strategy"),
        (DataClass.Finance, "finance"),
        (DataClass.Network, "network"),
        (DataClass.Source, "source"),
        (DataClass.Credentials, "credentials"),
        (DataClass.Operational, "operational"),
        (DataClass.Allegation, "allegation"),
    ];

    private static readonly ListCodec<DataClass> Items = new(new EnumCodec<DataClass>(Codes));

    internal override bool TryRead(ref JsonCursor cursor, out DataClass value)
    {
        value = DataClass.None;
        if (!Items.TryRead(ref cursor, out var items))
        {
            return false;
        }

        foreach (var item in items)
        {
            // Each class is a higher bit than all before it. Out of order or twice would not come back as it was written.
            if (item <= value)
            {
                return cursor.Fail(ValidationRule.Malformed);
            }

            value |= item;
        }

        return value != DataClass.None || cursor.Fail(ValidationRule.TooFew, 1);
    }

    internal override void Write(JsonSink sink, DataClass value)
    {
        sink.Json.WriteStartArray();
        foreach (var (known, code) in Codes)
        {
            if ((value & known) != 0)
            {
                sink.Json.WriteStringValue(code);
            }
        }

        sink.Json.WriteEndArray();
    }

    internal override void Describe(SchemaWriter schema)
    {
        Items.Describe(schema);
        schema.Json.WriteNumber("minItems"u8, 1);
        schema.Json.WriteBoolean("uniqueItems"u8, true);
    }
}
