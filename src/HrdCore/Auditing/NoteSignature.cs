// One signature line of C2SP signed-note:  U+2014, space, key name, space, base64(4-byte big-endian key id || signature), LF.
using System.Buffers.Binary;

namespace HrdCore.Auditing;

/// <summary>One signature line of a note: who says to have signed, and the signature. By itself it proves nothing.</summary>
public sealed class NoteSignature
{
    internal const int KeyIdSizeInBytes = 4;

    private const string Start = "— ";

    private readonly byte[] _idAndSignature;

    internal NoteSignature(string keyName, byte[] idAndSignature)
    {
        KeyName = keyName;
        _idAndSignature = idAndSignature;
    }

    /// <summary>The name on the line.</summary>
    public string KeyName { get; }

    /// <summary>The key id on the line.</summary>
    public uint KeyId => BinaryPrimitives.ReadUInt32BigEndian(_idAndSignature);

    internal ReadOnlySpan<byte> Signature => _idAndSignature.AsSpan(KeyIdSizeInBytes);

    /// <summary>The line without its line feed.</summary>
    public override string ToString() => $"{Start}{KeyName} {Convert.ToBase64String(_idAndSignature)}";

    internal static bool TryParse(ReadOnlySpan<char> line, out NoteSignature? signature)
    {
        signature = null;
        if (!line.StartsWith(Start, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = line[Start.Length..];
        var space = rest.IndexOf(' ');
        if (space < 0
            || !NoteKeyName.IsValid(rest[..space])
            || !StrictBase64.TryDecode(rest[(space + 1)..], out var bytes)
            || bytes.Length <= KeyIdSizeInBytes)
        {
            return false;
        }

        signature = new NoteSignature(rest[..space].ToString(), bytes);
        return true;
    }
}
