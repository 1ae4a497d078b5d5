using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Records;

/// <summary>The members of a record, in the order in which its constructor takes them and JSON has them.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordShape<TRecord>
    where TRecord : DomainRecord
{
    private readonly Maker? _make;
    private readonly RecordMember<TRecord>? _id;
    private readonly IRecordVariants<TRecord>? _variants;
    private readonly Lazy<ClassifiedMap<TRecord>> _map;
    private readonly Lazy<DataClass> _content;

    internal RecordShape(string name, Maker make, params ReadOnlySpan<RecordMember<TRecord>> members)
        : this(name, members)
    {
        _make = make;
    }

    internal RecordShape(string name, IRecordVariants<TRecord> variants, params ReadOnlySpan<RecordMember<TRecord>> shared)
        : this(name, shared)
    {
        _variants = variants;
    }

    private RecordShape(string name, ReadOnlySpan<RecordMember<TRecord>> members)
    {
        Name = name;
        Members = [.. members];
        _id = Members.FirstOrDefault(member => string.Equals(member.Name, RecordMember<TRecord>.IdName, StringComparison.Ordinal));

        // Lazy, because a shape may speak of another one that is still being made.
        _map = new(() => new ClassifiedMap<TRecord>(
            typeof(TRecord).Name,
            [.. Members.Select(member => new ClassifiedMember<TRecord>(member.PropertyName, member.DataClass, member.Get))]));
        _content = new(() => Strictest(Members.Aggregate(_variants?.Content ?? DataClass.None, (all, member) => all | member.DataClass)));
    }

    internal delegate TRecord Maker(ref RecordValues values);

    /// <summary>The kind of record in JSON and in the schema, e.g. <c>power-of-attorney</c>.</summary>
    public string Name { get; }

    /// <summary>What a document says that it is: the name, or where there are kinds what they have in common.</summary>
    internal string DocumentName
    {
        get => field ?? Name;
        init;
    }

    /// <summary>All classes of all members; Public and Internal only where there is no other.</summary>
    public DataClass Content => _content.Value;

    /// <summary>Every member with its class; a member that holds another record has all classes of that record.</summary>
    public ClassifiedMap<TRecord> Map => _map.Value;

    internal ImmutableArray<RecordMember<TRecord>> Members { get; }

    /// <summary>Whether a record is kept as it is, such as what a person signed; or null where none is.</summary>
    internal Func<TRecord, bool>? IsClosed { get; init; }

    internal IRecordVariants<TRecord>? Variants => _variants;

    /// <summary>Reads the object that the cursor is at, to its end whatever it is. Everything that is wrong with it is noted.</summary>
    internal bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out TRecord? record)
    {
        if (_variants is not null)
        {
            record = null;
            return _variants.Choose(cursor.Ahead()) is { } variant ? variant.TryRead(ref cursor, out record) : RefuseKind(ref cursor, _variants);
        }

        record = null;
        if (!cursor.EnterObject())
        {
            return false;
        }

        var slots = new RecordSlots(Members.Length);
        try
        {
            // What the writer did not know comes after what it knew: only then can it be told what of it has no value yet.
            var good = ReadMembers(ref cursor, ref slots) & cursor.TryReadUnknown(this, ref slots) & TakeMissing(ref cursor, ref slots);
            good = good && TryMake(ref cursor, slots, out record);
            cursor.Leave();
            return good && record is not null;
        }
        finally
        {
            slots.Dispose();
        }
    }

    // The kind is missing or none that is known. What all kinds have in common is checked all the same; of the rest nobody can say whether it belongs.
    private bool RefuseKind(ref JsonCursor cursor, IRecordVariants<TRecord> variants)
    {
        if (!cursor.EnterObject())
        {
            return false;
        }

        var slots = new RecordSlots(Members.Length);
        if (ReadMembers(ref cursor, ref slots) & TakeMissing(ref cursor, ref slots))
        {
            cursor.FailAt(variants.Discriminator, ValidationRule.UnknownCode);
        }

        cursor.Leave();
        return false;
    }

    /// <summary>Reads members up to the end of the object that the cursor is in.</summary>
    internal bool ReadMembers(ref JsonCursor cursor, ref RecordSlots slots)
    {
        var good = true;
        var expected = 0;
        while (cursor.NextMember())
        {
            var index = Find(ref cursor, expected);
            if (index < 0)
            {
                good &= cursor.IsEnvelope() ? cursor.ReadEnvelope()
                    : _variants is not null ? cursor.SkipMember()
                    : cursor.IsSealed ? cursor.TryOpenUnknown(ref slots)
                    : cursor.Keep(ref slots);
                continue;
            }

            expected = index + 1;
            cursor.ToValue(Members[index].Name);
            if (slots.Has(index))
            {
                good = cursor.Fail(ValidationRule.Duplicate);
                continue;
            }

            ref var slot = ref slots.Fill(index);
            good &= !cursor.IsSealed || !Members[index].IsSealedWhole ? Members[index].TryRead(ref cursor, out slot)
                : !cursor.HasFieldsApart ? cursor.TryReadSealed(Members[index], out slot)
                : cursor.Fail(ValidationRule.NotOpened); // in the clear, whoever can write the open part would have written it
        }

        return good;
    }

    // Members are mostly in order, so the one after the last is tried first.
    private int Find(ref JsonCursor cursor, int expected)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            var index = (expected + i) % Members.Length;
            if (cursor.NameIs(Members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }

    // Members that were not in the object: kept apart, or lacking.
    private bool TakeMissing(ref JsonCursor cursor, ref RecordSlots slots)
    {
        var good = true;
        for (var i = 0; i < Members.Length; i++)
        {
            if (!slots.Has(i))
            {
                good &= cursor.HasFieldsApart && Members[i].IsSealedWhole ? cursor.TryTakeApart(Members[i], out slots.Fill(i))
                    : cursor.IsSealed && Members[i].IsAlwaysSealed ? cursor.FailAt(Members[i].Name, ValidationRule.NotOpened)
                    : !Members[i].IsRequired || cursor.FailAt(Members[i].Name, ValidationRule.Required);
            }
        }

        return good;
    }

    private bool TryMake(ref JsonCursor cursor, in RecordSlots slots, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        try
        {
            var values = new RecordValues(slots.Values);
            record = _make!(ref values);
            record.Keep(slots.Unknown);
            return true;
        }
        catch (InvalidRecordException refusal)
        {
            return cursor.Refused(refusal.Report);
        }
    }

    internal IEnumerable<(string Key, string Path, DomainRecord Part)> PartsOf(TRecord record)
    {
        foreach (var member in Members.Where(member => member.HoldsRecords))
        {
            var held = member.Get(record);
            if (held is DomainRecord only)
            {
                yield return (member.Name, member.Name, only);
            }
            else if (held is IEnumerable<DomainRecord> list)
            {
                foreach (var (i, part) in list.Index().Where(item => item.Item.OwnId is not null))
                {
                    yield return ($"{member.Name}[{part.OwnId}]", $"{member.Name}[{i}]", part);
                }
            }
        }
    }

    internal Guid? IdOf(TRecord record) => _id?.Get(record) as Guid?;

    internal void Write(JsonSink sink, TRecord record)
    {
        sink.Json.WriteStartObject();
        WriteMembers(sink, record);
        sink.Json.WriteEndObject();
    }

    internal void WriteMembers(JsonSink sink, TRecord record)
    {
        if (_variants is not null)
        {
            _variants.WriteMembers(sink, record);
            return;
        }

        sink.Enter();
        foreach (var member in Members)
        {
            sink.Write(member, record);
        }

        sink.Write(record.Unknown);
        sink.Leave();
    }

    /// <summary>As <see cref="With"/>, and refused where a member is fixed or the record is closed.</summary>
    internal TRecord Amended(TRecord record, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        var taken = new (string Name, object? Value)[changes.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            var (name, value) = changes[i];
            var member = Members.FirstOrDefault(member => string.Equals(member.PropertyName, name, StringComparison.Ordinal))
                ?? throw new ArgumentException($"{typeof(TRecord).Name} has no member {name} that could be changed.", "member");
            if (IsClosed?.Invoke(record) == true)
            {
                throw new ArgumentException($"This {typeof(TRecord).Name} is kept as it is; only its own steps, where it has any, lead further. Make another record for what is new.", "member");
            }

            if (member.IsFixed?.Invoke(record) == true)
            {
                throw new ArgumentException($"{typeof(TRecord).Name}.{name} is not changed by an amendment; take the step of the record that changes it.", "member");
            }

            taken[i] = (name, member.Take(value));
        }

        return With(record, taken);
    }

    /// <summary>The same record with other values in some members, checked anew; what nobody here knows stays with it.</summary>
    internal TRecord With(TRecord record, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        var slots = new object?[Members.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = Members[i].Get(record);
            foreach (var (name, value) in changes)
            {
                slots[i] = string.Equals(name, Members[i].PropertyName, StringComparison.Ordinal) ? value : slots[i];
            }
        }

        var values = new RecordValues(slots);
        var changed = _make!(ref values);
        changed.Keep(record.Unknown);
        return changed;
    }

    private static DataClass Strictest(DataClass all) => (all & DataClasses.Sealed) is var strict and not DataClass.None ? strict : all;
}
