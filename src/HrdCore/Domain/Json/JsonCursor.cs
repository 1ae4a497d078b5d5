using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Walks a checked line, value by value, and keeps the one error that ends the walk. Every method that gives false has set <see cref="Error"/>.</summary>
/// <remarks>With a source of sealed fields it reads an open part instead: where the full form has sensitive text, the open part has null, and the text comes from
/// the field with that path.</remarks>
internal ref struct JsonCursor
{
    internal const int End = -1;
    internal const int Failed = -2;

    private readonly SealedFieldSource? _sealed;
    private Utf8JsonReader _reader;
    private JsonPath _path;

    internal JsonCursor(ReadOnlySpan<byte> line, SealedFieldSource? fields)
    {
        _sealed = fields;
        _reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = CaseJson.MaxDepth });
        _reader.Read();
    }

    internal delegate bool ItemReader<T>(ref JsonCursor cursor, [NotNullWhen(true)] out T? item)
        where T : class;

    internal CaseReadError? Error { get; private set; }

    /// <summary>Whether the open part is read.</summary>
    internal readonly bool IsOpenPart => _sealed is not null;

    internal bool EnterObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(CaseReadReason.WrongType);
        }

        _path.Push();
        return true;
    }

    /// <summary>Goes to the value of the next member and gives its place in the table, or <see cref="End"/> when all have been seen and none is lacking, or <see cref="Failed"/>.</summary>
    internal int Next(MemberTable members, ref ulong seen)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return Leave(members, seen);
        }

        // The keys were found to be text by the line check, so that comparing one does not throw.
        for (var i = 0; i < members.Names.Length; i++)
        {
            if (_reader.ValueTextEquals(members.Utf8(i)))
            {
                _path.At(members.Names[i]);
                if ((seen & (1UL << i)) != 0)
                {
                    Fail(CaseReadReason.DuplicateMember);
                    return Failed;
                }

                seen |= 1UL << i;
                _reader.Read();
                return i;
            }
        }

        _path.Pop();
        Fail(CaseReadReason.UnknownMember);
        return Failed;
    }

    internal bool List<T>(ItemReader<T> read, [NotNullWhen(true)] out List<T>? items)
        where T : class
    {
        items = null;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Fail(CaseReadReason.WrongType);
        }

        var list = new List<T>();
        _path.Push();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _path.At(list.Count);
            if (!read(ref this, out var item))
            {
                return false;
            }

            list.Add(item);
        }

        _path.Pop();
        items = list;
        return true;
    }

    internal bool Text(int maxLength, bool lines, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (_reader.TokenType != JsonTokenType.String)
        {
            return Fail(CaseReadReason.WrongType);
        }

        if (HalfCharacter.IsIn(_reader))
        {
            return Fail(CaseReadReason.OutOfRange);
        }

        text = _reader.GetString()!;
        return DomainText.IsValid(text, maxLength, lines) || Fail(CaseReadReason.OutOfRange);
    }

    /// <summary>Sensitive text: from the line, or in an open part from the field with this path.</summary>
    /// <param name="dataClass">The class that the field must have.</param>
    /// <param name="maxLength">Most characters.</param>
    /// <param name="lines">Whether line feeds and tabs are allowed.</param>
    /// <param name="dropped">How many of the last path segments the field's path lacks.</param>
    /// <param name="text">The text, or null.</param>
    internal bool SealedText(DataClass dataClass, int maxLength, bool lines, int dropped, [NotNullWhen(true)] out string? text)
    {
        if (_sealed is null)
        {
            return Text(maxLength, lines, out text);
        }

        text = null;
        if (_reader.TokenType != JsonTokenType.Null)
        {
            return Fail(CaseReadReason.WrongType);
        }

        if (!_sealed.TryTake(_path.ToString(dropped), dataClass, out var utf8))
        {
            return Fail(CaseReadReason.SealedFieldMissing);
        }

        if (!Utf8.IsValid(utf8))
        {
            return Fail(CaseReadReason.InvalidUtf8);
        }

        text = Encoding.UTF8.GetString(utf8);
        return DomainText.IsValid(text, maxLength, lines) || Fail(CaseReadReason.OutOfRange);
    }

    internal bool Sealed(DataClass dataClass, int maxLength, out Sensitive<string>? value, bool lines = false)
    {
        value = SealedText(dataClass, maxLength, lines, 0, out var text) ? new Sensitive<string>(text, dataClass) : null;
        return value is not null;
    }

    internal bool Id(out Guid id)
    {
        id = default;
        return _reader.TokenType != JsonTokenType.String ? Fail(CaseReadReason.WrongType)
            : (!HalfCharacter.IsIn(_reader) && _reader.TryGetGuid(out id) && id != Guid.Empty) || Fail(CaseReadReason.OutOfRange);
    }

    internal bool Integer(out int number)
    {
        number = 0;
        return _reader.TokenType != JsonTokenType.Number ? Fail(CaseReadReason.WrongType)
            : (_reader.TryGetInt32(out number) && number >= 0) || Fail(CaseReadReason.OutOfRange);
    }

    internal bool Instant(out DateTimeOffset? instant)
    {
        instant = null;
        if (_reader.TokenType != JsonTokenType.String)
        {
            return Fail(CaseReadReason.WrongType);
        }

        // Only the spelling that is also written: a missing offset would be read as local time, and an eighth decimal would be lost.
        if (HalfCharacter.IsIn(_reader) || !_reader.TryGetDateTimeOffset(out var value) || !_reader.ValueTextEquals(JsonCodes.Instant(value)) || !Intake.IsInRange(value))
        {
            return Fail(CaseReadReason.OutOfRange);
        }

        instant = value;
        return true;
    }

    internal bool Term<T>([NotNullWhen(true)] out T? term)
        where T : VocabularyTerm, IVocabularyTerm<T>
    {
        term = null;
        return Text(CodedTerm.MaxLength, false, out var code) && (T.TryFromCode(code, out term) || Fail(CaseReadReason.UnknownCode));
    }

    internal bool Language([NotNullWhen(true)] out LanguageTag? language)
    {
        language = null;
        return Text(LanguageTag.MaxLength, false, out var text) && (LanguageTag.TryParse(text, out language) || Fail(CaseReadReason.OutOfRange));
    }

    internal bool Date([NotNullWhen(true)] out UncertainDate? date)
    {
        date = null;
        return Text(UncertainDate.MaxLength, false, out var text) && (UncertainDate.TryParse(text, out date) || Fail(CaseReadReason.OutOfRange));
    }

    internal bool Reference([NotNullWhen(true)] out CaseReference? reference)
    {
        reference = null;
        return Text(CaseReference.Length, false, out var text) && (CaseReference.TryParse(text, out reference) || Fail(CaseReadReason.OutOfRange));
    }

    /// <summary>Ends the walk at the current value.</summary>
    internal bool Fail(CaseReadReason reason) => Fail(reason, _path.ToString(0));

    /// <summary>Ends the walk because a constructor refused: its parameters are called like the members.</summary>
    internal bool Refused(ArgumentException refusal)
    {
        var at = _path.ToString(0);
        return Fail(CaseReadReason.Inconsistent, at.Length == 0 ? refusal.ParamName! : $"{at}.{refusal.ParamName}");
    }

    private bool Fail(CaseReadReason reason, string path)
    {
        Error = new CaseReadError(reason, path.Length == 0 ? "$" : $"$.{path}", _reader.TokenStartIndex);
        return false;
    }

    private int Leave(MemberTable members, ulong seen)
    {
        var missing = members.Required & ~seen;
        if (missing != 0)
        {
            _path.At(members.Names[System.Numerics.BitOperations.TrailingZeroCount(missing)]);
            Fail(CaseReadReason.MissingMember);
            return Failed;
        }

        _path.Pop();
        return End;
    }
}
