// Verifier keys of C2SP signed-note, Ed25519 only (signature type 0x01).
//   key id = first 4 bytes of SHA-256(name || 0x0A || 0x01 || 32-byte public key)
//   text   = <name>+<key id, 8 lower-case hex digits>+base64(0x01 || public key)
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>A name and the public key that signs notes under it.</summary>
/// <remarks>Equality: by name and key. Threads: immutable.</remarks>
public sealed class NoteVerifier : IEquatable<NoteVerifier>
{
    private const byte Ed25519Type = 0x01; // signed-note, "Signature types"

    /// <summary>Pairs a name with a key.</summary>
    /// <param name="name">1 to 255 UTF-8 bytes without spaces, plus signs and control characters, e.g. <c>audit.ngo.example/cases</c>.</param>
    /// <param name="key">The Ed25519 public key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public NoteVerifier(string name, VerifyingKey key)
    {
        NoteKeyName.Require(name, nameof(name));
        ArgumentNullException.ThrowIfNull(key);
        Name = name;
        Key = key;
        KeyId = ComputeKeyId(name, key);
    }

    /// <summary>The key name, as signature lines carry it.</summary>
    public string Name { get; }

    /// <summary>The public key.</summary>
    public VerifyingKey Key { get; }

    /// <summary>Four bytes of a hash over name, type and key: says which key to try, proves nothing.</summary>
    public uint KeyId { get; }

    /// <summary>Reads the text that <see cref="ToString"/> writes.</summary>
    /// <param name="text">Name, key id and key, joined by plus signs.</param>
    /// <param name="verifier">The verifier, or null.</param>
    /// <returns>Whether the text was one, with an Ed25519 key and the key id that belongs to it.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NoteVerifier? verifier)
    {
        verifier = null;
        var parts = text?.Split('+', 3); // base64 may hold plus signs; the two parts before it may not
        if (parts is not [var name, { Length: 8 } id, var encoded]
            || !NoteKeyName.IsValid(name)
            || !NoteKeyName.IsWithinLimit(name)
            || !StrictBase64.TryDecode(encoded, out var typeAndKey)
            || typeAndKey.Length != 1 + VerifyingKey.SizeInBytes
            || typeAndKey[0] != Ed25519Type)
        {
            return false;
        }

        var candidate = new NoteVerifier(name, VerifyingKey.FromBytes(typeAndKey.AsSpan(1)));
        if (candidate.KeyIdText != id)
        {
            return false;
        }

        verifier = candidate;
        return true;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(NoteVerifier?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(NoteVerifier? left, NoteVerifier? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(NoteVerifier? left, NoteVerifier? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(NoteVerifier? other) => other is not null && Name == other.Name && Key.Equals(other.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoteVerifier);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Key);

    /// <summary>The verifier key as it is published: name, key id and public key.</summary>
    public override string ToString() => $"{Name}+{KeyIdText}+{Convert.ToBase64String([Ed25519Type, .. Key.ToBytes()])}";

    private string KeyIdText => KeyId.ToString("x8", CultureInfo.InvariantCulture);

    private static uint ComputeKeyId(string name, VerifyingKey key)
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519Type, .. key.ToBytes()];
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(input));
    }
}
