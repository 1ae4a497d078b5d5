// A blind index (docs/formats/blind-index.md section 2): the leftmost bits of HMAC-SHA-256 (RFC 2104) over the folded values, each with its length before it.
using System.Buffers.Binary;
using System.Security.Cryptography;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Sealing;

/// <summary>Computes the tags of one blind index and searches by them. Prints as <c>[BlindIndex]</c>; its key is zeroed on disposal.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class BlindIndex<TRow> : IDisposable
    where TRow : notnull
{
    /// <summary>4,096: the longest value, in UTF-16 code units.</summary>
    public const int MaxValueLength = 4096;

    private const int StretchPasses = 3;
    private const long StretchMemoryInBytes = 64L * 1024 * 1024;
    private const int StretchedSizeInBytes = 32;

    private readonly BlindIndexDefinition<TRow> _definition;
    private readonly SecretBytes _key;
    private readonly byte[]? _salt;
    private readonly long _stretchMemoryInBytes;

    // The memory is part of the format; only a test of its absence asks for another amount.
    internal BlindIndex(BlindIndexKey key, string entity, BlindIndexDefinition<TRow> definition, int bits, int version, long stretchMemoryInBytes = StretchMemoryInBytes)
    {
        _stretchMemoryInBytes = stretchMemoryInBytes;
        TenantId = key.TenantId;
        KeyId = key.Id;
        Version = version;
        Bits = bits;
        _definition = definition;
        using var secret = key.Secret.Use();
        if (definition.IsStretched)
        {
            SodiumLibrary.Require();
            _salt = BlindIndexKeys.DeriveSalt(secret.Bytes, entity, definition, version);
        }

        Span<byte> tagKey = stackalloc byte[BlindIndexKeys.TagKeySizeInBytes];
        try
        {
            BlindIndexKeys.DeriveTagKey(secret.Bytes, entity, definition, version, tagKey);
            _key = SecretBytes.CopyOf(tagKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(tagKey);
        }
    }

    /// <summary>The index's name in its plan.</summary>
    public string Name => _definition.Name;

    /// <summary>The version of the index; each has a column of its own.</summary>
    public int Version { get; }

    /// <summary>The index key that it was made with.</summary>
    public KeyId KeyId { get; }

    /// <summary>The organisation whose rows it finds.</summary>
    public Guid TenantId { get; }

    /// <summary>How long a tag is, in bits.</summary>
    public int Bits { get; }

    /// <summary>How long a tag is as it is stored: 1 to 4 bytes.</summary>
    public int TagSizeInBytes => (Bits + 7) / 8;

    /// <summary>The tag of a row, to be stored beside it. A row without a value gets a random one, so that the column does not tell.</summary>
    /// <param name="row">The opened row.</param>
    /// <returns>1 to 4 bytes.</returns>
    /// <exception cref="ArgumentNullException">The row is null.</exception>
    /// <exception cref="ArgumentException">A value is too long or holds half a surrogate pair.</exception>
    /// <exception cref="InsufficientMemoryException">The index is stretched and the system did not give the memory.</exception>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    [Sanitizer]
    public byte[] Tag(TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var message = new ClearingBuffer<byte>();
        try
        {
            return TryEncode(row, nameof(row), ref message) ? TagOf(message.Items) : RandomTag();
        }
        finally
        {
            message.Dispose();
        }
    }

    /// <summary>Prepares a search.</summary>
    /// <param name="values">What is searched for: one text for each field of the index, in its order.</param>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than fields, or of one nothing is left after folding, or it is too long or holds half a surrogate pair.</exception>
    /// <exception cref="InsufficientMemoryException">The index is stretched and the system did not give the memory.</exception>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    public BlindIndexQuery<TRow> Query(params ReadOnlySpan<string> values) => new([Asked(values)]);

    /// <summary>Zeroes the index's key.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>Always <c>[BlindIndex]</c>.</summary>
    public override string ToString() => "[BlindIndex]";

    internal BlindIndexQuery<TRow>.Side Asked(ReadOnlySpan<string> values)
    {
        if (values.Length != _definition.Parts.Count)
        {
            throw new ArgumentException($"The index is of {_definition.Parts.Count} fields; {values.Length} values were given. Give one for each, in order.", nameof(values));
        }

        var message = new ClearingBuffer<byte>();
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                ArgumentNullException.ThrowIfNull(values[i], nameof(values));
                if (!TryAdd(values[i], _definition.Parts[i].Form, nameof(values), ref message))
                {
                    throw new ArgumentException("Of a value nothing is left after folding, so there is nothing to search for. Give a text with a letter or a digit.", nameof(values));
                }
            }

            return new BlindIndexQuery<TRow>.Side(this, new BlindIndexTag(KeyId, Version, TagOf(message.Items)), SHA256.HashData(message.Items));
        }
        finally
        {
            message.Dispose();
        }
    }

    /// <summary>Whether a row holds what is searched for, however its tag looks. Digests are compared, so that the time taken does not tell how much is alike.</summary>
    internal bool Holds(TRow row, ReadOnlySpan<byte> digest)
    {
        var message = new ClearingBuffer<byte>();
        Span<byte> own = stackalloc byte[SHA256.HashSizeInBytes];
        try
        {
            if (!TryEncode(row, nameof(row), ref message))
            {
                return false;
            }

            SHA256.HashData(message.Items, own);
            return CryptographicOperations.FixedTimeEquals(own, digest);
        }
        finally
        {
            message.Dispose();
            CryptographicOperations.ZeroMemory(own);
        }
    }

    private bool TryEncode(TRow row, string parameterName, ref ClearingBuffer<byte> message)
    {
        foreach (var part in _definition.Parts)
        {
            if (part.Value(row) is not { } value || !TryAdd(value, part.Form, parameterName, ref message))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(string value, BlindIndexForm form, string parameterName, ref ClearingBuffer<byte> message)
    {
        if (value.Length > MaxValueLength)
        {
            throw new ArgumentException($"A value that is indexed has at most {MaxValueLength} characters. Index a shorter field.", parameterName);
        }

        message.Append(sizeof(uint));
        var start = message.Items.Length;
        if (!TextFold.TryFold(value, form, ref message))
        {
            throw new ArgumentException("The text holds half a surrogate pair, which has no UTF-8 form. Mend it where it comes from.", parameterName);
        }

        var length = message.Items.Length - start;
        BinaryPrimitives.WriteUInt32BigEndian(message.Items[(start - sizeof(uint))..], (uint)length);
        return length > 0;
    }

    private byte[] TagOf(scoped ReadOnlySpan<byte> message)
    {
        Span<byte> stretched = stackalloc byte[sizeof(uint) + StretchedSizeInBytes];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        try
        {
            using var key = _key.Use();
            if (_salt is not null)
            {
                BinaryPrimitives.WriteUInt32BigEndian(stretched, StretchedSizeInBytes);
                if (!SodiumArgon2id.TryDerive(message, _salt, StretchPasses, _stretchMemoryInBytes, stretched[sizeof(uint)..]))
                {
                    throw new InsufficientMemoryException("A stretched index needs 64 MiB of memory for each tag, and the system did not give it. Try again, or on a larger machine.");
                }

            }

            HMACSHA256.HashData(key.Bytes, _salt is null ? message : stretched, hash);
            return Cut(hash);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(stretched);
            CryptographicOperations.ZeroMemory(hash);
        }
    }

    private byte[] RandomTag()
    {
        using var key = _key.Use(); // a disposed index refuses every row, also one without a value
        Span<byte> random = stackalloc byte[HMACSHA256.HashSizeInBytes];
        RandomSource.System.Fill(random);
        return Cut(random);
    }

    private byte[] Cut(ReadOnlySpan<byte> hash)
    {
        var tag = hash[..TagSizeInBytes].ToArray();
        tag[^1] &= (byte)((0xff << ((8 * tag.Length) - Bits)) & 0xff);
        return tag;
    }
}
