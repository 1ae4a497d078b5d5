using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Benchmarks.Sealing;

/// <summary>The floor of a short sealed message: a salt, two HMAC-SHA-512 under one key, and AES-256-GCM with its key set up, over the same bytes, called bare into buffers that are there already.
/// It builds no context, checks nothing, clears nothing, and gives nothing back.</summary>
internal sealed class BareMessage
{
    private const int NonceSizeInBytes = 12;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(Cobblestone256.KeySizeInBytes);
    private readonly byte[] _info;
    private readonly byte[] _first = new byte[SodiumHmacSha512.StateSizeInBytes];
    private readonly byte[] _second = new byte[SodiumHmacSha512.StateSizeInBytes];
    private readonly byte[] _derived = new byte[2 * SodiumHmacSha512.HashSizeInBytes];
    private readonly byte[] _plaintext;
    private readonly byte[] _ciphertext;
    private readonly byte[] _tag = new byte[Cobblestone256.TagSizeInBytes];

    /// <param name="contextLength">What the message is bound to, in bytes.</param>
    /// <param name="length">How many bytes are encrypted.</param>
    internal BareMessage(int contextLength, int length)
    {
        SodiumLibrary.Require();
        const int labelSize = 48; // "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM" and a zero
        const int counterSize = 1;
        _info = new byte[labelSize + Cobblestone256.SaltSizeInBytes + contextLength + counterSize];
        _plaintext = new byte[length];
        _ciphertext = new byte[length];
        Seal();
    }

    internal void Seal()
    {
        RandomSource.System.Fill(_info.AsSpan(0, Cobblestone256.SaltSizeInBytes));
        Derive();
        SodiumAesGcm.Encrypt(_derived.AsSpan(0, Cobblestone256.KeySizeInBytes), _derived.AsSpan(Cobblestone256.KeySizeInBytes, NonceSizeInBytes), _plaintext, _ciphertext, _tag);
    }

    internal bool TryOpen()
    {
        Derive();
        return SodiumAesGcm.TryDecrypt(_derived.AsSpan(0, Cobblestone256.KeySizeInBytes), _derived.AsSpan(Cobblestone256.KeySizeInBytes, NonceSizeInBytes), _ciphertext, _tag, _plaintext);
    }

    private void Derive()
    {
        SodiumHmacSha512.Start(_first, _key);
        _first.CopyTo(_second, 0);
        SodiumHmacSha512.Add(_first, _info);
        SodiumHmacSha512.Finish(_first, _derived.AsSpan(0, SodiumHmacSha512.HashSizeInBytes));
        SodiumHmacSha512.Add(_second, _derived.AsSpan(0, SodiumHmacSha512.HashSizeInBytes));
        SodiumHmacSha512.Add(_second, _info);
        SodiumHmacSha512.Finish(_second, _derived.AsSpan(SodiumHmacSha512.HashSizeInBytes));
    }
}
