using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json;

// What is sealed in a document: members in their place or kept apart, what the writer did not know, and the digest that ties all of it together.
internal ref partial struct JsonCursor
{
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

    /// <summary>Whether the document is as it was when its sealed members were sealed.</summary>
    internal readonly bool IsTied(ReadOnlySpan<byte> document)
    {
        var digest = _digest;
        return (digest is not null || (HasFieldsApart && _sealed!.TryTake(OpenPart.Name, DataClasses.Sealed, out digest)))
            && OpenPart.Matches(digest, document, _sealed!.Fields);
    }

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

    private readonly bool IsDigest() => IsSealed && !HasFieldsApart && NameIs(OpenPart.Utf8Name);

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
}
