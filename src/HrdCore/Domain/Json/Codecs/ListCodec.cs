using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>A list of values of one type.</summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class ListCodec<T>(JsonCodec<T> item) : JsonCodec<ImmutableArray<T>>
    where T : notnull
{
    // No record holds more; the constructor of each says how many it holds.
    private const int MostItems = 1024;

    internal override DataClass DataClass => item.DataClass;

    internal override bool HoldsRecords => item.HoldsRecords;

    internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out ImmutableArray<T> value)
    {
        value = [];
        if (!cursor.EnterList())
        {
            return false;
        }

        var list = ImmutableArray.CreateBuilder<T>();
        var good = true;
        for (var i = 0; cursor.NextItem(i); i++)
        {
            if (i == MostItems)
            {
                good = cursor.Fail(ValidationRule.TooMany, MostItems);
            }
            else if (i > MostItems)
            {
                cursor.Skip();
            }
            else if (item.TryRead(ref cursor, out var one))
            {
                list.Add(one);
            }
            else
            {
                good = false;
            }
        }

        cursor.Leave();
        value = list.DrainToImmutable();
        return good;
    }

    internal override void Write(JsonSink sink, ImmutableArray<T> value)
    {
        sink.Json.WriteStartArray();
        sink.Enter();
        for (var i = 0; i < value.Length; i++)
        {
            sink.At(i);
            item.Write(sink, value[i]);
        }

        sink.Leave();
        sink.Json.WriteEndArray();
    }

    internal override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type"u8, "array");
        schema.Json.WriteStartObject("items"u8);
        item.Describe(schema);
        schema.Json.WriteEndObject();
    }
}
