using System.Buffers.Binary;
using System.Text;
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>A name and the key pair that signs notes under it.</summary>
/// <remarks>The key stays the caller's, who disposes it. Threads: as safe as the key.</remarks>
public sealed class NoteSigner
{
    private readonly SigningKey _key;

    /// <summary>Pairs a name with a key.</summary>
    /// <param name="name">1 to 255 UTF-8 bytes without spaces, plus signs and control characters, e.g. <c>audit.ngo.example/cases</c>.</param>
    /// <param name="key">The Ed25519 key pair; not disposed here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    public NoteSigner(string name, SigningKey key)
    {
        NoteKeyName.Require(name, nameof(name));
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
        Verifier = new NoteVerifier(name, key.VerifyingKey);
    }

    /// <summary>What others need to check this signer's notes.</summary>
    public NoteVerifier Verifier { get; }

    internal NoteSignature Sign(string text)
    {
        var signature = new byte[NoteSignature.KeyIdSizeInBytes + SigningKey.SignatureSizeInBytes];
        BinaryPrimitives.WriteUInt32BigEndian(signature, Verifier.KeyId);
        _key.Sign(Encoding.UTF8.GetBytes(text), signature.AsSpan(NoteSignature.KeyIdSizeInBytes));
        return new NoteSignature(Verifier.Name, signature);
    }
}
