using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Records;

/// <summary>The kinds of an abstract record, told apart by the code in one member, which each kind's shape has as a member too.</summary>
/// <typeparam name="TRecord">What the kinds have in common.</typeparam>
internal sealed class RecordVariants<TRecord>(string discriminator, params ImmutableArray<RecordVariant<TRecord>> variants) : IRecordVariants<TRecord>
    where TRecord : DomainRecord
{
    private const int LongestCode = 64;

    private readonly byte[] _discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);

    public DataClass Content => variants.Aggregate(DataClass.None, (all, variant) => all | variant.Content);

    public string Discriminator => discriminator;

    public RecordVariant<TRecord>? Choose(JsonCursor ahead)
    {
        if (!ahead.EnterObject())
        {
            return null;
        }

        while (ahead.NextMember())
        {
            var isIt = ahead.NameIs(_discriminator);
            ahead.ToValue(discriminator);
            if (isIt && ahead.Token == System.Text.Json.JsonTokenType.String && Find(ref ahead) is { } variant)
            {
                return variant;
            }

            ahead.Skip();
        }

        return null;
    }

    public void WriteMembers(JsonSink sink, TRecord record)
    {
        foreach (var variant in variants)
        {
            if (variant.TryWriteMembers(sink, record))
            {
                return;
            }
        }

        throw new InvalidOperationException("A kind of record has no shape among the variants.");
    }

    public void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("oneOf"u8);
        foreach (var variant in variants)
        {
            schema.Json.WriteStartObject();
            schema.Json.WriteString("type"u8, "object");
            schema.Json.WriteStartArray("required"u8);
            schema.Json.WriteStringValue(discriminator);
            schema.Json.WriteEndArray();
            schema.Json.WriteStartObject("properties"u8);
            schema.Constant(discriminator, variant.Code);
            schema.Json.WriteEndObject();
            variant.Describe(schema);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }

    private RecordVariant<TRecord>? Find(ref JsonCursor probe)
    {
        Span<char> code = stackalloc char[LongestCode];
        if (probe.TextLength <= LongestCode && probe.TryText(code, out var length))
        {
            foreach (var variant in variants)
            {
                if (code[..length].SequenceEqual(variant.Code))
                {
                    return variant;
                }
            }
        }

        return null;
    }
}

/// <summary>One kind of an abstract record.</summary>
/// <typeparam name="TRecord">What the kinds have in common.</typeparam>
internal abstract class RecordVariant<TRecord>(string code)
    where TRecord : DomainRecord
{
    internal string Code { get; } = code;

    internal abstract DataClass Content { get; }

    internal static RecordVariant<TRecord> Of<T>(string code)
        where T : TRecord, IDomainRecord<T> => new OfKind<T>(code);

    internal abstract bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out TRecord? record);

    internal abstract bool TryWriteMembers(JsonSink sink, TRecord record);

    internal abstract void Describe(SchemaWriter schema);

    private sealed class OfKind<T>(string code) : RecordVariant<TRecord>(code)
        where T : TRecord, IDomainRecord<T>
    {
        internal override DataClass Content => T.Shape.Content;

        internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out TRecord? record)
        {
            record = T.Shape.TryRead(ref cursor, out var kind) ? kind : null;
            return record is not null;
        }

        internal override bool TryWriteMembers(JsonSink sink, TRecord record)
        {
            if (record is T kind)
            {
                T.Shape.WriteMembers(sink, kind);
                return true;
            }

            return false;
        }

        internal override void Describe(SchemaWriter schema) => schema.Reference(T.Shape);
    }
}
