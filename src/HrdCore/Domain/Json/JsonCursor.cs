using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

/// <summary>Walks over JSON value by value and collects what is wrong with it. Whoever reads a value reads it to its end, so that one bad value does not hide the next.</summary>
internal ref partial struct JsonCursor
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

    /// <summary>Where the value that the cursor is at begins.</summary>
    internal readonly long TokenStart => _reader.TokenStartIndex;

    internal readonly long Position => _reader.BytesConsumed;

    internal readonly bool IsTooDeep => _reader.CurrentDepth >= DomainJson.MaxDepth - 1; // where the reader gave up

    internal readonly bool HasFieldsApart => _sealed is { IsApart: true };

    /// <summary>Whether sensitive members are not in the clear.</summary>
    internal readonly bool IsSealed => _sealed is not null;

    /// <summary>Whether the schema was stated, and is the right one.</summary>
    internal bool HasSchema { get; private set; }

    internal bool HasRecord { get; private set; }

    /// <summary>Whether the schema or the kind of record is another one; then nothing else that was found means anything.</summary>
    internal ValidationFinding? OtherSchema { get; private set; }

    /// <summary>A copy that goes ahead; what it finds is its own.</summary>
    internal readonly JsonCursor Ahead()
    {
        var ahead = this;
        ahead._findings = null;
        return ahead;
    }

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

    /// <summary>Goes over a member of which nothing can be said.</summary>
    internal bool SkipMember()
    {
        _reader.Read();
        _reader.Skip();
        return true;
    }

    /// <summary>Notes what is wrong with the value that the cursor is at, and goes to its end.</summary>
    internal bool Fail(ValidationRule rule, long? limit = null, long? least = null)
    {
        Note(_path.ToString(_path.Depth), rule, limit, least);
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _reader.Skip();
        }

        return false;
    }

    /// <summary>Notes what is wrong with a member of the object that the cursor is in, or has just read.</summary>
    internal bool FailAt(string name, ValidationRule rule, long? limit = null, long? least = null, long? position = null)
    {
        _path.At(name);
        Note(_path.ToString(_path.Depth), rule, limit, least, position);
        return false;
    }

    /// <summary>Notes what is wrong with the object that the cursor has just read, as a whole.</summary>
    internal bool FailWhole(ValidationRule rule)
    {
        Note(_path.ToString(_path.Depth - 1), rule, null);
        return false;
    }

    /// <summary>Notes what a constructor found about the object that the cursor has just read.</summary>
    internal bool Refused(ValidationReport report)
    {
        var parent = _path.ToString(_path.Depth - 1);
        foreach (var finding in report.Findings)
        {
            var placed = finding.Under(parent);
            Note(placed.Path, placed.Rule, placed.Limit, placed.Least);
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
        var raw = _text[start..(int)_reader.BytesConsumed];
        unknown.Add(name, raw);
        return System.Text.Unicode.Utf8.IsValid(raw) || Fail(ValidationRule.NotUtf8);
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

        OtherSchema ??= new ValidationFinding(isSchema ? "schema" : "record", ValidationRule.OtherSchema, null, Position) { Expected = expected };
        return Fail(ValidationRule.OtherSchema);
    }

    /// <summary>Notes, before all else, that the document which was just read does not say what it is.</summary>
    internal void RequireEnvelope()
    {
        RequireFirst(HasRecord, "record");
        RequireFirst(HasSchema, "schema");
    }

    private void RequireFirst(bool isThere, string name)
    {
        _findings ??= ImmutableArray.CreateBuilder<ValidationFinding>();
        if (!isThere && _findings.Count < ValidationReport.MaxFindings)
        {
            _findings.Insert(0, new ValidationFinding(name, ValidationRule.Required, null, _reader.TokenStartIndex));
        }
    }

    internal ValidationReport Report() => _findings is null ? ValidationReport.Clean : new ValidationReport(_findings.ToImmutable());

    private void Note(string path, ValidationRule rule, long? limit, long? least = null, long? position = null)
    {
        _findings ??= ImmutableArray.CreateBuilder<ValidationFinding>();
        if (_findings.Count < ValidationReport.MaxFindings)
        {
            _findings.Add(_findings.Count == ValidationReport.MaxFindings - 1
                ? new ValidationFinding(string.Empty, ValidationRule.More, ValidationReport.MaxFindings)
                : new ValidationFinding(path, rule, limit, position ?? _reader.TokenStartIndex) { Least = least });
        }
    }
}
