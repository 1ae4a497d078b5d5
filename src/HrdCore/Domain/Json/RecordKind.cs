using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>A kind of record, for code that learns only when it runs which kind a document is.</summary>
/// <remarks>Immutable. <see cref="RecordKinds"/> has all of them.</remarks>
public abstract class RecordKind
{
    private RecordKind(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>What the schema calls the kind, e.g. <c>power-of-attorney</c>. It is what a document says in <c>record</c>, but for the kinds of a case, which all say <c>case</c>.</summary>
    public string Name { get; }

    /// <summary>The type of the records.</summary>
    public Type Type { get; }

    /// <summary>The JSON Schema of the kind (2020-12).</summary>
    public abstract string Schema { get; }

    /// <summary>Reads a record of this kind, if the bytes are one.</summary>
    /// <param name="utf8">One JSON object, members in any order.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="report">Everything that is wrong, if anything is.</param>
    public abstract bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out DomainRecord? record, out ValidationReport report);

    /// <summary>Writes a record of this kind with everything in it, as <see cref="DomainJson.Write"/> does.</summary>
    /// <param name="output">Where the bytes go. Clear it when it is memory.</param>
    /// <param name="record">The record.</param>
    /// <param name="purpose">Why its content is looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record is of another kind.</exception>
    /// <exception cref="InvalidRecordException">The record would take more than <see cref="DomainJson.MaxBytes"/>; nothing is written then.</exception>
    public abstract void Write(IBufferWriter<byte> output, DomainRecord record, Purpose purpose);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    internal static RecordKind Of<TRecord>()
        where TRecord : DomainRecord, IDomainRecord<TRecord> => new Typed<TRecord>();

    internal abstract JsonConverter Converter(Purpose purpose, IMemberCipher? cipher);

    internal abstract JsonTypeInfo TypeInfo(JsonSerializerOptions options, JsonConverter converter);

    private sealed class Typed<TRecord>() : RecordKind(TRecord.Shape.Name, typeof(TRecord))
        where TRecord : DomainRecord, IDomainRecord<TRecord>
    {
        public override string Schema => RecordSchema.Of<TRecord>();

        public override bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out DomainRecord? record, out ValidationReport report)
        {
            var read = DomainJson.TryRead<TRecord>(utf8, out var typed, out report);
            record = typed;
            return read;
        }

        public override void Write(IBufferWriter<byte> output, DomainRecord record, Purpose purpose)
        {
            ArgumentNullException.ThrowIfNull(record);
            DomainJson.Write(output, record as TRecord ?? throw new ArgumentException($"A record of the kind {Name} is written here.", nameof(record)), purpose);
        }

        internal override JsonConverter Converter(Purpose purpose, IMemberCipher? cipher) => new RecordJsonConverter<TRecord>(purpose, cipher);

        internal override JsonTypeInfo TypeInfo(JsonSerializerOptions options, JsonConverter converter) => JsonMetadataServices.CreateValueInfo<TRecord>(options, converter);
    }
}
