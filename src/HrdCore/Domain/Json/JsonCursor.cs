using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Walks over JSON value by value and collects what is wrong with it. Whoever reads a value reads it to its end, so that one bad value does not hide the next.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly SealedSource? _sealed;
    private readonly string? _document;
    private Utf8JsonReader _reader;
    private JsonPath _path;
    private ImmutableArray<ValidationFinding>.Builder? _findings;
    private byte[]? _digest;

    internal JsonCursor(ReadOnlySpan<byte> text, SealedSource? source, string? document)
    {
        _text = text;
        _sealed = source;
        _document = document;
        _reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = DomainJson.MaxDepth });
    }

    internal readonly JsonTokenType Token => _reader.TokenType;

    internal readonly long Position => _reader.BytesConsumed;

    internal readonly bool IsTooDeep => _reader.CurrentDepth >= DomainJson.MaxDepth - 1; // where the reader gave up

    internal readonly bool HasFieldsApart => _sealed is { IsApart: true };

    /// <summary>Whether sensitive members are not in the clear.</summary>
    internal readonly bool IsSealed => _sealed is not null;

    /// <summary>Whether the schema was stated, and is the right one.</summary>
    internal bool HasSchema { get; private set; }

    internal bool HasRecord { get; private set; }

    /// <summary>Whether the schema or the kind of record is another one; then nothing else that was found means anything.</summary>
    internal bool IsOtherSchema { get; private set; }

    /// <summary>Takes over what a copy that went ahead learned of the document.</summary>
    internal void TakeHeader(in JsonCursor ahead) => IsOtherSchema |= ahead.IsOtherSchema;

    internal bool Read() => _reader.Read();

    internal bool EnterObject()
    {
        if (Token != JsonTokenType.StartObject)
        {
            return Fail(ValidationRule.WrongType);
        }

        _path.Push();
        _path.At(null);
        return true;
    }

    internal bool EnterList()
    {
        if (Token != JsonTokenType.StartArray)
        {
            return Fail(ValidationRule.WrongType);
        }

        _path.Push();
        return true;
    }

    internal void Leave() => _path.Pop();

    /// <summary>Goes to the next member's name, or to the object's end.</summary>
    internal bool NextMember() => _reader.Read() && Token == JsonTokenType.PropertyName;

    /// <summary>Goes to the next item, or to the list's end.</summary>
    internal bool NextItem(int index)
    {
        _path.At(index);
        return _reader.Read() && Token != JsonTokenType.EndArray;
    }

    internal readonly bool NameIs(ReadOnlySpan<byte> name) => _reader.ValueTextEquals(name);

    /// <summary>The name that the cursor is at, where names are data, such as languages.</summary>
    internal readonly bool TryName(int maxLength, out ReadOnlySpan<char> name)
    {
        name = _reader.ValueSpan.Length <= maxLength ? _reader.GetString() : default;
        return !name.IsEmpty;
    }

    /// <summary>Goes from a member's name to its value.</summary>
    internal void ToValue(string name)
    {
        _path.At(name);
        _reader.Read();
    }

    internal void Skip() => _reader.Skip();

    /// <summary>Notes what is wrong with the value that the cursor is at, and goes to its end.</summary>
    internal bool Fail(ValidationRule rule, long? limit = null)
    {
        Note(_path.ToString(_path.Depth), rule, limit);
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _reader.Skip();
        }

        return false;
    }

    /// <summary>Notes what is wrong with a member of the object that the cursor is in, or has just read.</summary>
    internal bool FailAt(string name, ValidationRule rule, long? limit = null)
    {
        _path.At(name);
        Note(_path.ToString(_path.Depth), rule, limit);
        return false;
    }

    /// <summary>Notes what a constructor found about the object that the cursor has just read.</summary>
    internal bool Refused(ValidationReport report)
    {
        var parent = _path.ToString(_path.Depth - 1);
        foreach (var finding in report.Findings)
        {
            var placed = finding.Under(parent);
            Note(placed.Path, placed.Rule, placed.Limit);
        }

        return false;
    }

    internal readonly int TextLength => _reader.ValueSpan.Length;

    internal bool TryText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (Token != JsonTokenType.String)
        {
            return Fail(ValidationRule.WrongType);
        }

        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return Fail(ValidationRule.Malformed); // an escape for half a character, RFC 8259 8.2
        }
    }

    /// <summary>Copies a short text, such as a code or a date, without making a string of it.</summary>
    internal bool TryText(scoped Span<char> buffer, out int length)
    {
        length = 0;
        if (Token != JsonTokenType.String)
        {
            return Fail(ValidationRule.WrongType);
        }

        if (_reader.ValueSpan.Length > buffer.Length)
        {
            return Fail(ValidationRule.Malformed);
        }

        try
        {
            length = _reader.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return Fail(ValidationRule.Malformed);
        }
    }

    internal readonly bool TryInt64(out long number)
    {
        number = 0;
        return Token == JsonTokenType.Number && _reader.TryGetInt64(out number);
    }

    /// <summary>Keeps a member that nobody here knows.</summary>
    internal bool Keep(ref RecordSlots slots)
    {
        _path.At("?"); // its name is unknown text and stays out of paths
        var unknown = slots.Unknown ??= new UnknownMembers();
        var name = _reader.GetString()!;
        if (name.StartsWith(JsonSink.UnknownName, StringComparison.Ordinal) || unknown.Has(name))
        {
            _reader.Read();
            return Fail(unknown.Has(name) ? ValidationRule.Duplicate : ValidationRule.NotOpened);
        }

        _reader.Read();
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        unknown.Add(name, _text[start..(int)_reader.BytesConsumed]);
        return true;
    }

    /// <summary>Opens what the writer did not know. Where members are sealed, it is sealed together; a member in the clear was put there by someone else.</summary>
    internal bool TryOpenUnknown(ref RecordSlots slots)
    {
        _path.At("?");
        if (HasFieldsApart || slots.Opened is not null || !NameIs(JsonSink.Utf8UnknownName))
        {
            _reader.Read();
            return Fail(ValidationRule.NotOpened);
        }

        ToValue(JsonSink.UnknownName);
        return TryOpenHere(DataClasses.Sealed, out slots.Opened);
    }

    /// <summary>Reads what the writer did not know, if there is any: members that are known here go where they belong, the others are kept.</summary>
    internal bool TryReadUnknown<TRecord>(RecordShape<TRecord> shape, ref RecordSlots slots)
        where TRecord : DomainRecord
    {
        if (HasFieldsApart)
        {
            _path.At(JsonSink.UnknownName);
            _sealed!.TryTake(_path.ToString(_path.Depth), DataClasses.Sealed, out slots.Opened);
        }

        if (slots.Opened is not { } json)
        {
            return true;
        }

        try
        {
            if (!System.Text.Unicode.Utf8.IsValid(json))
            {
                return FailAt(JsonSink.UnknownName, ValidationRule.NotOpened);
            }

            // Of the same document, in the clear: what says what the document is has been said.
            var inner = new JsonCursor(json, null, _document) { _path = _path, _findings = _findings, HasSchema = true, HasRecord = true };
            inner._path.Pop();
            var good = inner.Read() && inner.EnterObject() && shape.ReadMembers(ref inner, ref slots);
            _findings = inner._findings;
            return good && !inner.Read();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return FailAt(JsonSink.UnknownName, ValidationRule.NotOpened);
        }
    }

    /// <summary>Whether the cursor is at the name of a member that says what the whole document is.</summary>
    internal readonly bool IsEnvelope() => _document is not null && _path.Depth == 1 && (NameIs("schema"u8) || NameIs("record"u8) || IsDigest());

    internal bool ReadEnvelope()
    {
        if (IsDigest())
        {
            ToValue(OpenPart.Name);
            return _digest is null ? TryOpenHere(DataClasses.Sealed, out _digest) : Fail(ValidationRule.NotOpened);
        }

        var isSchema = NameIs("schema"u8);
        ToValue(isSchema ? "schema" : "record");
        if (isSchema ? HasSchema : HasRecord)
        {
            return Fail(ValidationRule.Duplicate);
        }

        var expected = !isSchema ? _document! : IsSealed ? DomainJson.SealedSchemaTag : DomainJson.SchemaTag;
        if (Token == JsonTokenType.String && _reader.ValueTextEquals(expected))
        {
            HasSchema |= isSchema;
            HasRecord |= !isSchema;
            return true;
        }

        IsOtherSchema = true;
        return Fail(ValidationRule.OtherSchema);
    }

    /// <summary>Whether the document is as it was when its sealed members were sealed.</summary>
    internal readonly bool IsTied(ReadOnlySpan<byte> document)
    {
        var digest = _digest;
        return (digest is not null || (HasFieldsApart && _sealed!.TryTake(OpenPart.Name, DataClasses.Sealed, out digest)))
            && OpenPart.Matches(digest, document, _sealed!.Fields);
    }

    private readonly bool IsDigest() => IsSealed && !HasFieldsApart && NameIs(OpenPart.Utf8Name);

    /// <summary>Reads a member that was sealed in its place.</summary>
    internal bool TryReadSealed<TRecord>(RecordMember<TRecord> member, out object? slot)
        where TRecord : DomainRecord
    {
        slot = null;
        return TryOpenHere(member.DataClass, out var json) && TryReadOpened(member, json, out slot);
    }

    /// <summary>Reads a member whose field was kept apart; one that may be left out may have none.</summary>
    internal bool TryTakeApart<TRecord>(RecordMember<TRecord> member, out object? slot)
        where TRecord : DomainRecord
    {
        slot = null;
        _path.At(member.Name);
        return _sealed!.TryTake(_path.ToString(_path.Depth), member.DataClass, out var json)
            ? TryReadOpened(member, json, out slot)
            : !(member.IsRequired || member.IsAlwaysSealed) || FailAt(member.Name, ValidationRule.NotOpened);
    }

    internal ValidationReport Report() => _findings is null ? ValidationReport.Clean : new ValidationReport(_findings.ToImmutable());

    private bool TryOpenHere(DataClass dataClass, [NotNullWhen(true)] out byte[]? json)
    {
        json = null;
        if (!EnterObject())
        {
            return false;
        }

        byte[]? value = null;
        var count = 0;
        while (NextMember())
        {
            count++; // whatever stands beside the sealed value was put there by someone else
            var isValue = NameIs(JsonSink.SealedName);
            _reader.Read();
            value = isValue && value is null && Token == JsonTokenType.String && _reader.TryGetBytesFromBase64(out var bytes) ? bytes : null;
            _reader.Skip();
        }

        Leave();
        return (count == 1 && value is not null && _sealed!.TryOpen(_path.ToString(_path.Depth), dataClass, value, out json)) || Fail(ValidationRule.NotOpened);
    }

    private bool TryReadOpened<TRecord>(RecordMember<TRecord> member, byte[] json, out object? slot)
        where TRecord : DomainRecord
    {
        slot = null;
        try
        {
            var inner = new JsonCursor(json, null, document: null) { _path = _path, _findings = _findings };
            var read = inner.Read() && ((member.IsAlwaysSealed && inner.Token == JsonTokenType.Null) || member.TryRead(ref inner, out slot)) && !inner.Read();
            _findings = inner._findings;
            return read;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            slot = null;
            return FailAt(member.Name, ValidationRule.NotOpened);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(json);
        }
    }

    private void Note(string path, ValidationRule rule, long? limit)
    {
        _findings ??= ImmutableArray.CreateBuilder<ValidationFinding>();
        if (_findings.Count < ValidationReport.MaxFindings)
        {
            _findings.Add(_findings.Count == ValidationReport.MaxFindings - 1
                ? new ValidationFinding(string.Empty, ValidationRule.More, ValidationReport.MaxFindings)
                : new ValidationFinding(path, rule, limit, _reader.TokenStartIndex));
        }
    }
}
