// Sealed fields (docs/formats/sealed-value.md): a padded frame under Cobblestone-256 with the record's data key, bound to tenant, entity,
// record, field, type and schema version. One key opens all fields of one record and of no other.
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Sealing.Keys;

namespace HrdCore.Sealing;

/// <summary>Encrypts and decrypts the fields of one record. A value moved to another field, record or tenant no longer opens.</summary>
/// <remarks>Null and empty are encrypted too, and lengths are rounded up, so that stored values tell little. An older value put back into its
/// own field still opens. Threads: safe from several at once; the key must outlive the sealer.</remarks>
public sealed class FieldSealer
{
    /// <summary>65,536: the longest field.</summary>
    public const int MaxFieldSizeInBytes = FieldFrame.MaxDataSizeInBytes;

    // Most fields are short: their content stays on the stack, without the cost of renting.
    private const int ShortSizeInBytes = 512;

    private readonly SealerKeys _keys;
    private readonly RecordAddress _address;

    /// <summary>Makes a sealer for one record.</summary>
    /// <param name="key">The record's data key; the caller disposes it.</param>
    /// <param name="address">Where the record stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FieldSealer(DataKey key, RecordAddress address)
    {
        _keys = new SealerKeys(key);
        ArgumentNullException.ThrowIfNull(address);
        _address = address;
    }

    /// <summary>Makes a sealer for one record with the keys of its unit: the newest seals, all of them open.</summary>
    /// <param name="keys">The keys, borrowed from a key ring; the caller gives them back.</param>
    /// <param name="address">Where the record stands; of the keys' organisation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another organisation than the keys.</exception>
    public FieldSealer(UnitKeys keys, RecordAddress address)
    {
        _keys = new SealerKeys(keys, address);
        _address = address;
    }

    /// <summary>Reads from a sealed value which key it stands under, without opening it.</summary>
    /// <param name="value">The sealed value.</param>
    /// <param name="keyId">The key's name, or the default value.</param>
    /// <returns>False when it does not have the form of a sealed field.</returns>
    public static bool TryReadKeyId(ReadOnlySpan<byte> value, out KeyId keyId) => SealedValueHeader.TryRead(SealedKind.Field, value, out keyId);

    /// <summary>Encrypts bytes.</summary>
    /// <param name="field">The field's name, e.g. <c>defender.legalName</c>: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="value">0 to 65,536 bytes.</param>
    /// <exception cref="ArgumentException">The name has another shape or the value is too long.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public byte[] Seal(string field, ReadOnlySpan<byte> value)
    {
        RequireSize(value.Length, nameof(value));
        return Seal(field, FieldType.Bytes, isNull: false, value);
    }

    /// <summary>Encrypts bytes, or null.</summary>
    /// <param name="field">The field's name: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="value">0 to 65,536 bytes; null is encrypted as well, and is not the same as empty (<see cref="OpenedField.IsNull"/>).</param>
    /// <exception cref="ArgumentException">The name has another shape or the value is too long.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public byte[] Seal(string field, byte[]? value)
    {
        RequireSize(value?.Length ?? 0, nameof(value));
        return Seal(field, FieldType.Bytes, value is null, value);
    }

    /// <summary>Encrypts text, or null.</summary>
    /// <param name="field">The field's name: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="text">Well-formed text of at most 65,536 bytes in UTF-8; null is encrypted as well.</param>
    /// <exception cref="ArgumentException">The name has another shape, or the text is too long or holds half a surrogate pair.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public byte[] SealText(string field, string? text)
    {
        RequireSize(text?.Length ?? 0, nameof(text)); // before a buffer is rented for it
        var most = Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0);
        var rented = most > ShortSizeInBytes ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented is null ? stackalloc byte[ShortSizeInBytes] : rented;
        try
        {
            // The replacement character would change the text without a word; a strict encoder's own exception would carry the character.
            if (Utf8.FromUtf16(text, bytes, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                throw new ArgumentException("The text holds half a surrogate pair, which has no UTF-8 form. Mend it where it comes from.", nameof(text));
            }

            RequireSize(length, nameof(text));
            return Seal(field, FieldType.Text, text is null, bytes[..length]);
        }
        finally
        {
            Clear(bytes, rented);
        }
    }

    /// <summary>Encrypts a value of another type, or null.</summary>
    /// <typeparam name="T">The type in code.</typeparam>
    /// <param name="field">The field's name: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="codec">How the value is written.</param>
    /// <param name="value">The value; null is encrypted as well.</param>
    /// <exception cref="ArgumentNullException">The codec is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape, or the value is none that the codec writes.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public byte[] Seal<T>(string field, FieldCodec<T> codec, T? value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(codec);
        Span<byte> data = stackalloc byte[FieldCodec.MaxSizeInBytes];
        try
        {
            var length = value is { } there ? codec.Write(there, data) : 0;
            return Seal(field, codec.Type, value is null, data[..length]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(data);
        }
    }

    /// <summary>Encrypts a code from a list, or null. All codes are stored at one length.</summary>
    /// <param name="field">The field's name: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="code">1 to 58 printable ASCII characters; null is encrypted as well.</param>
    /// <exception cref="ArgumentException">The name or the code has another shape.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public byte[] SealCode(string field, string? code)
    {
        Span<byte> data = stackalloc byte[FieldFrame.MaxCodeSizeInBytes];
        try
        {
            if (code is not null && (code.Length is 0 or > FieldFrame.MaxCodeSizeInBytes || code.AsSpan().ContainsAnyExceptInRange(' ', '~')))
            {
                throw new ArgumentException($"A code has 1 to {FieldFrame.MaxCodeSizeInBytes} printable ASCII characters. Seal anything else as text.", nameof(code));
            }

            return Seal(field, FieldType.Code, code is null, data[..(code is null ? 0 : Encoding.ASCII.GetBytes(code, data))]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(data);
        }
    }

    /// <summary>Decrypts a field.</summary>
    /// <param name="field">The name it was sealed under.</param>
    /// <param name="type">What was sealed.</param>
    /// <param name="value">The sealed value.</param>
    /// <param name="opened">The content, or null.</param>
    /// <returns>False when key, record, field, type or any byte is wrong, or the content is none that its type writes, without telling which.</returns>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The type does not exist.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public bool TryOpen(string field, FieldType type, ReadOnlySpan<byte> value, [NotNullWhen(true)] out OpenedField? opened)
    {
        RecordAddress.RequireName(field, nameof(field));
        if (type is < FieldType.Text or > FieldType.Code)
        {
            throw new ArgumentOutOfRangeException(nameof(type), "The type is one of FieldType's members.");
        }

        opened = null;
        if (!SealedValueHeader.TryRead(SealedKind.Field, value, out var keyId)
            || _keys.Find(keyId) is not { } key
            || !Cobblestone256.TryGetPlaintextLength(value.Length - SealedValueHeader.SizeInBytes, out var length)
            || length > FieldFrame.GetLength(FieldType.Bytes, FieldFrame.MaxDataSizeInBytes))
        {
            return false;
        }

        var rented = length > ShortSizeInBytes ? ArrayPool<byte>.Shared.Rent((int)length) : null;
        var frame = rented is null ? stackalloc byte[ShortSizeInBytes] : rented;
        try
        {
            Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
            var context = SealContext.ForField(buffer, value[..SealedValueHeader.SizeInBytes], _address, field, type);
            using var secret = key.Secret.Use();
            if (!Cobblestone256.TryOpen(secret.Bytes, context, value[SealedValueHeader.SizeInBytes..], frame, out var written)
                || !FieldFrame.TryRead(type, frame[..written], out var isNull, out var data)
                || (!isNull && !FieldCodecs.IsContentOf(type, data)))
            {
                return false;
            }

            opened = new OpenedField(type, isNull, data);
            return true;
        }
        finally
        {
            Clear(frame, rented);
        }
    }

    /// <summary>Always <c>[FieldSealer]</c>.</summary>
    public override string ToString() => "[FieldSealer]";

    /// <summary>Seals bytes as a type, whatever they are; for what is only tested.</summary>
    internal byte[] SealRaw(string field, FieldType type, ReadOnlySpan<byte> data) => Seal(field, type, isNull: false, data);

    private byte[] Seal(string field, FieldType type, bool isNull, ReadOnlySpan<byte> data)
    {
        RecordAddress.RequireName(field, nameof(field));
        var key = _keys.Current;
        var frameLength = FieldFrame.GetLength(type, data.Length);
        var rented = frameLength > ShortSizeInBytes ? ArrayPool<byte>.Shared.Rent(frameLength) : null;
        var frame = rented is null ? stackalloc byte[ShortSizeInBytes] : rented;
        try
        {
            var plaintext = frame[..frameLength];
            FieldFrame.Write(type, isNull, data, plaintext);
            var value = new byte[SealedValueHeader.SizeInBytes + Cobblestone256.GetSealedLength(frameLength)];
            SealedValueHeader.Write(SealedKind.Field, key.Id, value);
            Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
            var context = SealContext.ForField(buffer, value.AsSpan(0, SealedValueHeader.SizeInBytes), _address, field, type);
            using var secret = key.Secret.Use();
            Cobblestone256.Seal(secret.Bytes, context, plaintext, value.AsSpan(SealedValueHeader.SizeInBytes));
            return value;
        }
        finally
        {
            Clear(frame, rented);
        }
    }

    private static void Clear(Span<byte> content, byte[]? rented)
    {
        CryptographicOperations.ZeroMemory(content);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void RequireSize(int length, string parameterName)
    {
        if (length > MaxFieldSizeInBytes)
        {
            throw new ArgumentException($"A field has at most {MaxFieldSizeInBytes} bytes; this is longer. Store it as a file of its own.", parameterName);
        }
    }
}
