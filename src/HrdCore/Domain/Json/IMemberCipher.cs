using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;

namespace HrdCore.Domain.Json;

/// <summary>Seals and opens single members of a record. Whoever holds the keys implements it, for example over a <c>FieldSealer</c> of the record's data key.</summary>
/// <remarks>What it seals opens only with the same path, the same classes and for the same record (RJ-10 in docs/formats/record-json.md, which has an example): bind all three, or somebody
/// without the key moves a value to another place or under another class.</remarks>
public interface IMemberCipher
{
    /// <summary>Seals a member's value.</summary>
    /// <param name="path">Where it belongs, e.g. <c>violations[0].narrative</c>; bind it to the sealed bytes, together with the classes and the identifier of the record.</param>
    /// <param name="dataClass">What it would reveal; bind it too.</param>
    /// <param name="json">The value as JSON in UTF-8, with spaces up to a length that tells little. It is cleared after the call.</param>
    /// <returns>The sealed bytes.</returns>
    byte[] Seal(string path, DataClass dataClass, ReadOnlySpan<byte> json);

    /// <summary>Opens a member's value, if it was sealed for this place.</summary>
    /// <param name="path">Where it was found; it opens nothing that was sealed for another place.</param>
    /// <param name="dataClass">What it would reveal; it opens nothing that was sealed under other classes.</param>
    /// <param name="value">The sealed bytes.</param>
    /// <param name="json">The value as JSON in UTF-8, or null. It is cleared after it was read.</param>
    bool TryOpen(string path, DataClass dataClass, ReadOnlySpan<byte> value, [NotNullWhen(true)] out byte[]? json);
}
