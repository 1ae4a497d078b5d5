using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Json.Codecs;

namespace HrdCore.Domain.Records;

/// <summary>One member of a record: its name in JSON, its class, and how it is read, written and described.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal abstract class RecordMember<TRecord>
    where TRecord : DomainRecord
{
    /// <summary>The member that says which record it is.</summary>
    internal const string IdName = "id";

    private protected RecordMember(string name, bool isRequired)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        PropertyName = char.ToUpperInvariant(name[0]) + name[1..];
        IsRequired = isRequired;
        IsFixed = string.Equals(name, IdName, StringComparison.Ordinal) ? Always : null;
    }

    /// <summary>The name in JSON, e.g. <c>legalName</c>.</summary>
    internal string Name { get; }

    internal byte[] Utf8Name { get; }

    /// <summary>The name in C#, e.g. <c>LegalName</c>.</summary>
    internal string PropertyName { get; }

    internal bool IsRequired { get; }

    /// <summary>What the member would reveal.</summary>
    internal abstract DataClass DataClass { get; }

    /// <summary>Whether the member is sealed as a whole; one that holds records is sealed member by member, unless it is always sealed.</summary>
    internal bool IsSealedWhole => IsAlwaysSealed || IsSealedForCompany || (!HoldsRecords && (DataClass & DataClasses.Sealed) != DataClass.None);

    /// <summary>Whether the member is sealed for what it tells together with others, although its class does not ask for it.</summary>
    internal bool IsSealedForCompany { get; private set; }

    /// <summary>Whether a sealed document has the member also when it is not known: that it is there would tell what it says.</summary>
    internal bool IsAlwaysSealed => LongestAsShort > 0;

    /// <summary>Up to this many bytes the sealed member is as long as where it is not known.</summary>
    internal int LongestAsShort { get; private set; }

    /// <summary>As many bytes of JSON the member is sealed with at least: where it is not known too, or as the longest code of its list.</summary>
    internal int SealedAtLeast => Math.Max(LongestAsShort, LongestValue);

    private protected abstract int LongestValue { get; }

    /// <summary>Whether no amendment changes the member of a record: it says which record this is, or a step of the record changes it and has a guard. Null where one may.</summary>
    internal Func<TRecord, bool>? IsFixed { get; private set; }

    internal abstract bool HoldsRecords { get; }

    /// <summary>Whether a record inside this member keeps members that this version does not know.</summary>
    internal bool HoldsUnknown(TRecord record) => HoldsRecords && Get(record) switch
    {
        DomainRecord inner => inner.HoldsUnknown,
        System.Collections.IEnumerable list => list.OfType<DomainRecord>().Any(inner => inner.HoldsUnknown),
        _ => false,
    };

    /// <summary>The same member, fixed always or where the record says so; called while the shape is made.</summary>
    internal RecordMember<TRecord> Fixed(Func<TRecord, bool>? isFixed = null)
    {
        IsFixed = isFixed ?? Always;
        return this;
    }

    private static bool Always(TRecord record) => true;

    internal abstract object? Get(TRecord record);

    /// <summary>Takes a value from a caller: as the member has it, or for a list anything that gives its items.</summary>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    internal abstract object? Take(object? value);

    /// <summary>Reads the value that the cursor is at, to its end whatever it is.</summary>
    internal abstract bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out object? slot);

    internal abstract bool IsPresent(TRecord record);

    internal abstract void WriteValue(JsonSink sink, TRecord record);

    internal abstract void Describe(SchemaWriter schema);

    /// <summary>The same member, sealed in a stored document although it tells nothing about a person by itself: with the others it does, or somebody types a name there.</summary>
    internal RecordMember<TRecord> Sealed()
    {
        var member = (RecordMember<TRecord>)MemberwiseClone();
        member.IsSealedForCompany = true;
        return member;
    }

    /// <summary>The same member, sealed also when it is not known, so that a sealed document does not show whether it is.</summary>
    /// <param name="length">As many bytes of JSON as it mostly has; up to there no length tells it from one that is not known.</param>
    internal RecordMember<TRecord> AlwaysSealed(int length)
    {
        var member = (RecordMember<TRecord>)MemberwiseClone();
        member.LongestAsShort = length;
        return member;
    }
}

/// <summary>Makes members. What a member may hold follows from its codec.</summary>
internal static class Member
{
    /// <summary>A member that has to be there.</summary>
    internal static RecordMember<TRecord> Of<TRecord, T>(string name, JsonCodec<T> codec, Func<TRecord, T> get, DataClass? dataClass = null)
        where TRecord : DomainRecord
        where T : notnull => new ValueMember<TRecord, T>(name, true, codec, record => (true, get(record)), dataClass);

    /// <summary>A member that is left out when it is not known.</summary>
    internal static RecordMember<TRecord> Maybe<TRecord, T>(string name, JsonCodec<T> codec, Func<TRecord, T?> get, DataClass? dataClass = null)
        where TRecord : DomainRecord
        where T : class => new ValueMember<TRecord, T>(name, false, codec, record => get(record) is { } value ? (true, value) : default, dataClass);

    /// <summary>A plain value that is left out when it is not known.</summary>
    internal static RecordMember<TRecord> MaybeValue<TRecord, T>(string name, JsonCodec<T> codec, Func<TRecord, T?> get, DataClass? dataClass = null)
        where TRecord : DomainRecord
        where T : struct => new ValueMember<TRecord, T>(name, false, codec, record => get(record) is { } value ? (true, value) : default, dataClass);

    /// <summary>A list; it is left out when it is empty.</summary>
    internal static RecordMember<TRecord> List<TRecord, T>(string name, JsonCodec<T> codec, Func<TRecord, ImmutableArray<T>> get, DataClass? dataClass = null)
        where TRecord : DomainRecord
        where T : notnull =>
        new ValueMember<TRecord, ImmutableArray<T>>(name, false, new ListCodec<T>(codec), record => get(record) is { IsEmpty: false } list ? (true, list) : default, dataClass, Items<T>);

    private static object? Items<T>(object? value) => value switch
    {
        ImmutableArray<T> list => list.IsDefault ? null : list,
        IEnumerable<T> items => items.ToImmutableArray(),
        _ => value,
    };

    private sealed class ValueMember<TRecord, T>(string name, bool isRequired, JsonCodec<T> codec, Func<TRecord, (bool IsPresent, T Value)> get, DataClass? dataClass, Func<object?, object?>? items = null)
        : RecordMember<TRecord>(name, isRequired)
        where TRecord : DomainRecord
        where T : notnull
    {
        internal override DataClass DataClass => dataClass ?? codec.DataClass;

        internal override bool HoldsRecords => codec.HoldsRecords;

        private protected override int LongestValue => codec.LongestValue;

        internal override object? Get(TRecord record) => get(record) is (true, var value) ? value : null;

        internal override object? Take(object? value)
        {
            var taken = items is null ? value : items(value);
            return taken is T || (taken is null && (!IsRequired || default(T) is null))
                ? taken
                : throw new ArgumentException($"{typeof(TRecord).Name}.{PropertyName} holds another type. Give the value as the member has it.", nameof(value));
        }

        internal override bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out object? slot)
        {
            slot = codec.TryRead(ref cursor, out var value) ? value : null;
            return slot is not null;
        }

        internal override bool IsPresent(TRecord record) => get(record).IsPresent;

        internal override void WriteValue(JsonSink sink, TRecord record) => codec.Write(sink, get(record).Value);

        internal override void Describe(SchemaWriter schema) => codec.Describe(schema);
    }
}
