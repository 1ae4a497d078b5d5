using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;

namespace HrdCore.Domain.Json;

/// <summary>Writes the JSON Schema of a record from its shape: one definition for each kind of record that it holds.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private readonly HashSet<string> _known = [];
    private readonly Queue<Action> _waiting = new();

    internal Utf8JsonWriter Json { get; } = json;

    internal void Document<TRecord>(RecordShape<TRecord> shape)
        where TRecord : DomainRecord
    {
        Json.WriteStartObject();
        Json.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema");
        Json.WriteString("$id"u8, $"urn:{DomainJson.SchemaTag.Replace('/', ':')}:{shape.Name}");
        Json.WriteString("title"u8, shape.Name);
        Json.WriteString("type"u8, "object");
        Json.WriteStartArray("required"u8);
        Json.WriteStringValue("schema"u8);
        Json.WriteEndArray();
        Json.WriteStartObject("properties"u8);
        Constant("schema", DomainJson.SchemaTag);
        Constant("record", shape.DocumentName);
        Json.WriteEndObject();
        Reference(shape);
        Json.WriteStartObject("$defs"u8);
        while (_waiting.TryDequeue(out var define))
        {
            define();
        }

        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    /// <summary>Points to a record's definition, which is written later.</summary>
    internal void Reference<TRecord>(RecordShape<TRecord> shape)
        where TRecord : DomainRecord
    {
        if (_known.Add(shape.Name))
        {
            _waiting.Enqueue(() => Define(shape));
        }

        Json.WriteString("$ref"u8, $"#/$defs/{shape.Name}");
    }

    internal void Constant(string name, string value)
    {
        Json.WriteStartObject(name);
        Json.WriteString("const"u8, value);
        Json.WriteEndObject();
    }

    private void Define<TRecord>(RecordShape<TRecord> shape)
        where TRecord : DomainRecord
    {
        Json.WriteStartObject(shape.Name);
        if (shape.Variants is { } variants)
        {
            variants.Describe(this);
            Json.WriteEndObject();
            return;
        }

        Json.WriteString("type"u8, "object");
        Json.WriteStartArray("required"u8);
        foreach (var member in shape.Members)
        {
            if (member.IsRequired)
            {
                Json.WriteStringValue(member.Utf8Name);
            }
        }

        Json.WriteEndArray();
        Json.WriteStartObject("properties"u8);
        foreach (var member in shape.Members)
        {
            Json.WriteStartObject(member.Utf8Name);
            member.Describe(this);
            Json.WriteString("x-class"u8, DataClasses.Mask(member.DataClass)[1..^1]);
            if (member.IsAlwaysSealed || member.IsSealedForCompany)
            {
                Json.WriteString("x-sealed"u8, member.IsAlwaysSealed ? "always" : "yes");
            }

            Json.WriteEndObject();
        }

        Json.WriteEndObject();
        Json.WriteEndObject();
    }
}
