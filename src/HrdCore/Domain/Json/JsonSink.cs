using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Records;

namespace HrdCore.Domain.Json;

/// <summary>Writes a record: with everything in it, or with its sensitive members sealed in their place or put apart.</summary>
internal sealed class JsonSink
{
    /// <summary>The name under which the members that nobody here knows are sealed together. No member can have it.</summary>
    internal const string UnknownName = "~";

    private readonly IMemberCipher? _cipher;
    private readonly List<RecordField>? _fields;
    private JsonPath _path;

    internal JsonSink(Utf8JsonWriter json, Purpose purpose, IMemberCipher? cipher = null, List<RecordField>? fields = null)
    {
        Json = json;
        Purpose = purpose;
        _cipher = cipher;
        _fields = fields;
    }

    internal static ReadOnlySpan<byte> Utf8UnknownName => "~"u8;

    internal static ReadOnlySpan<byte> SealedName => "sealed"u8;

    internal Utf8JsonWriter Json { get; }

    /// <summary>Why the content is looked at.</summary>
    internal Purpose Purpose { get; }

    /// <summary>Whether everything is written.</summary>
    internal bool Reveals => _cipher is null && _fields is null;

    /// <summary>The members that were put apart so far; null where they are sealed in their place.</summary>
    internal IEnumerable<RecordField>? Fields => _fields;

    /// <summary>The same sink, that writes elsewhere.</summary>
    internal JsonSink To(Utf8JsonWriter json) => new(json, Purpose, _cipher, _fields);

    internal void Enter() => _path.Push();

    internal void At(int index) => _path.At(index);

    internal void Leave() => _path.Pop();

    internal void Text(string text) => SecretText.Write(Json, text);

    internal void Write<TRecord>(RecordMember<TRecord> member, TRecord record)
        where TRecord : DomainRecord
    {
        _path.At(member.Name);
        if (!member.IsPresent(record))
        {
            if (!Reveals && member.IsAlwaysSealed)
            {
                Seal(member.Name, member.DataClass, sink => sink.Json.WriteNullValue(), member.LongestAsShort);
            }
        }
        else if (Reveals || !member.IsSealedWhole)
        {
            Json.WritePropertyName(member.Utf8Name);
            member.WriteValue(this, record);
        }
        else
        {
            Seal(member.Name, member.DataClass, sink => member.WriteValue(sink, record), member.SealedAtLeast);
        }
    }

    internal void Write(UnknownMembers? unknown)
    {
        if (unknown is null)
        {
            return;
        }

        if (Reveals)
        {
            unknown.Write(Json);
            return;
        }

        _path.At(UnknownName);
        Seal(UnknownName, DataClasses.Sealed, sink =>
        {
            sink.Json.WriteStartObject();
            unknown.Write(sink.Json);
            sink.Json.WriteEndObject();
        });
    }

    /// <summary>Seals the digest that ties the document together, on its outermost level.</summary>
    internal void Tie(string digest)
    {
        Enter();
        _path.At(OpenPart.Name);
        Seal(OpenPart.Name, DataClasses.Sealed, sink => sink.Json.WriteStringValue(digest));
        Leave();
    }

    // Whatever the cipher does about lengths, "true" and "false" come to it equally long: spaces after a value mean nothing in JSON.
    private void Seal(string name, DataClass dataClass, Action<JsonSink> write, int atLeast = 0)
    {
        using var clear = new ClearingBuffer();
        using (var json = new Utf8JsonWriter(clear, DomainJson.WriterOptions))
        {
            write(new JsonSink(json, Purpose) { _path = _path });
        }

        var spaces = SealedLength.Of(Math.Max(clear.Written.Length, atLeast)) - clear.Written.Length;
        clear.GetSpan(spaces)[..spaces].Fill((byte)' ');
        clear.Advance(spaces);
        var path = _path.ToString(_path.Depth);
        if (_fields is not null)
        {
            _fields.Add(new RecordField(path, dataClass, clear.Written.ToArray()));
            return;
        }

        Json.WritePropertyName(name);
        Json.WriteStartObject();
        Json.WriteBase64String(SealedName, _cipher!.Seal(path, dataClass, clear.Written));
        Json.WriteEndObject();
    }
}
