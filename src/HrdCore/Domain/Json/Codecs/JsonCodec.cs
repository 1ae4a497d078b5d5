using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>How one type of value is read, written and described. Values are closed: what they do not know they refuse; records keep it.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class JsonCodec<T>
    where T : notnull
{
    /// <summary>What a value of this type reveals by itself.</summary>
    internal virtual DataClass DataClass => DataClass.Internal;

    /// <summary>Whether the value is, or is a list of, records, which are sealed member by member.</summary>
    internal virtual bool HoldsRecords => false;

    /// <summary>How many bytes the longest value has, where a list says which values there are; else 0.</summary>
    internal virtual int LongestValue => 0;

    /// <summary>Reads the value that the cursor is at, to its end whatever it is, and notes what is wrong with it.</summary>
    internal abstract bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out T? value);

    internal abstract void Write(JsonSink sink, T value);

    /// <summary>Writes the keywords of JSON Schema that hold for the value into the object that is open.</summary>
    internal abstract void Describe(SchemaWriter schema);
}
