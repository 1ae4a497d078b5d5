// Who may read an envelope or an export (docs/formats/export.md section 1): canonical bytes, so that one list has one digest, with a salt, so that a digest
// beside a file does not let anybody guess who is on the list.
using System.Diagnostics;
using System.Security.Cryptography;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>Who may read an envelope or an export. It says who works with whom, so it is stored closed, for those readers alone. Prints as <c>[RecipientManifest]</c>.</summary>
/// <remarks>Threads: immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RecipientManifest
{
    /// <summary>1,024.</summary>
    public const int MaxRecipients = AgeHeader.MaxStanzas;

    /// <summary>32: the size of <see cref="ToDigest"/>.</summary>
    public const int DigestSizeInBytes = SHA256.HashSizeInBytes;

    private readonly RecipientManifestEntry[] _entries;
    private readonly byte[] _bytes;
    private readonly byte[] _digest;

    /// <summary>Lists readers; each new manifest has another digest, whoever is on it.</summary>
    /// <param name="entries">1 to 1,024 readers, each key once, in any order.</param>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    /// <exception cref="ArgumentException">There is no reader, or too many, or one key twice.</exception>
    public RecipientManifest(params ReadOnlySpan<RecipientManifestEntry> entries)
        : this(RandomSource.System.GetBytes(RecipientManifestBytes.SaltSizeInBytes), entries)
    {
    }

    internal RecipientManifest(ReadOnlySpan<byte> salt, ReadOnlySpan<RecipientManifestEntry> entries)
    {
        if (entries.Length is 0 or > MaxRecipients)
        {
            throw new ArgumentException($"A manifest has 1 to {MaxRecipients} recipients; {entries.Length} were given.", nameof(entries));
        }

        _entries = entries.ToArray();
        Array.ForEach(_entries, entry => ArgumentNullException.ThrowIfNull(entry, nameof(entries)));
        Array.Sort(_entries, (one, other) => one.RecipientText.AsSpan().SequenceCompareTo(other.RecipientText));
        for (var i = 1; i < _entries.Length; i++)
        {
            if (_entries[i].Recipient == _entries[i - 1].Recipient)
            {
                throw new ArgumentException("A recipient stands twice in the manifest. Name each key once.", nameof(entries));
            }
        }

        _bytes = RecipientManifestBytes.Write(salt, _entries);
        _digest = SHA256.HashData(_bytes);
    }

    /// <summary>How many readers there are.</summary>
    public int Count => _entries.Length;

    /// <summary>A copy of the SHA-256 digest over the manifest, 32 bytes; it may be shown.</summary>
    public byte[] ToDigest() => [.. _digest];

    /// <summary>Gives the readers, in the order of their keys.</summary>
    /// <param name="purpose">Why they are looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    public IReadOnlyList<RecipientManifestEntry> Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return [.. _entries];
    }

    /// <summary>Closes the manifest for the readers on it.</summary>
    /// <returns>An age v1 file.</returns>
    /// <exception cref="ArgumentException">A recipient is one that nobody can own.</exception>
    [Sanitizer]
    public byte[] Seal() => AgeFile.Encrypt(_bytes, Recipients());

    /// <summary>Opens a manifest.</summary>
    /// <param name="file">What <see cref="Seal"/> gave.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The manifest. Any reader can make another one: only a signature says whose it is.</returns>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    /// <exception cref="InvalidDataException">The file opens but holds no manifest, or is for more or fewer than those on it.</exception>
    public static RecipientManifest Open(ReadOnlySpan<byte> file, params ReadOnlySpan<AgeIdentity> identities)
    {
        var manifest = RecipientManifestBytes.Read(AgeFile.Decrypt(file, identities));
        return manifest.Fits(file) ? manifest : throw new InvalidDataException("The manifest was closed for more or fewer readers than it lists. Ask its author for it anew.");
    }

    /// <summary>Whether an age file has exactly as many readers as the manifest. Which they are cannot be seen: age hides that.</summary>
    /// <param name="file">The age file, or its header and whatever follows.</param>
    /// <exception cref="AgeFileException">Its header is malformed.</exception>
    public bool Fits(ReadOnlySpan<byte> file)
    {
        // No header is longer, armored or not; the content behind it, which may be long, is not looked at.
        using var header = new MemoryStream(file[..Math.Min(file.Length, 2 * AgeHeader.MaxSizeInBytes)].ToArray(), writable: false);
        return Fits(header);
    }

    /// <summary>Always <c>[RecipientManifest]</c>.</summary>
    public override string ToString() => "[RecipientManifest]";

    internal ReadOnlySpan<byte> Digest => _digest;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    internal AgeRecipient[] Recipients() => Array.ConvertAll(_entries, entry => entry.Recipient);

    internal bool Fits(Stream file)
    {
        var input = new AgeInput(file);
        ReadOnlyContent binary = AgeArmor.CanBeginWith(input.Peek()) ? new AgeArmorReader(input) : input;
        return AgeHeader.Read(new AgeHeaderReader(binary)).Stanzas.Count == _entries.Length;
    }
}
