using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Json;

/// <summary>One sensitive member of a record, apart from the rest: what sealing encrypts. Prints its class; <see cref="Reveal"/> gives it as JSON in UTF-8.</summary>
/// <remarks>Mutable in one way: <see cref="Clear"/> wipes the bytes once they are sealed. Equality: by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RecordField : IRevealable<byte[]>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _utf8;

    /// <summary>Puts a field back together, such as after opening a sealed column.</summary>
    /// <param name="path">Where it belongs, e.g. <c>defenders[0].legalName</c> or <c>violations[0].narrative</c>.</param>
    /// <param name="dataClass">What it would reveal.</param>
    /// <param name="utf8">The value as JSON. Not copied.</param>
    /// <exception cref="ArgumentNullException">The path or the value is null.</exception>
    /// <exception cref="ArgumentException">The path is blank or no class is given.</exception>
    public RecordField(string path, DataClass dataClass, byte[] utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        DataClasses.Require(dataClass, nameof(dataClass));
        ArgumentNullException.ThrowIfNull(utf8);
        Path = path;
        DataClass = dataClass;
        _utf8 = utf8;
    }

    /// <summary>Where the field belongs in its record, e.g. <c>defenders[0].legalName</c> or <c>violations[0].narrative</c>. Made of the schema's names only.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public DataClass DataClass { get; }

    /// <summary>Gives the value as JSON in UTF-8: the array itself, which <see cref="Clear"/> wipes.</summary>
    /// <param name="purpose">Why it is looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public byte[] Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _utf8;
    }

    /// <summary>Wipes the value.</summary>
    public void Clear() => CryptographicOperations.ZeroMemory(_utf8);

    /// <summary>The class in brackets, e.g. <c>[Identity]</c>; never the value.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);
}
