using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>What an age file shows to whoever has it, without a key. Nothing of it is authentic: whoever passed the file on can have changed it.</summary>
/// <remarks>How many can open a file and how long it is say something about people too; it does not belong in a log. Threads: immutable.</remarks>
public sealed class AgeFileSummary
{
    private const string PostQuantumStanzaType = "mlkem768x25519";

    private AgeFileSummary(bool isArmored, IReadOnlyList<AgeStanza> stanzas, long? contentLength)
    {
        IsArmored = isArmored;
        X25519Stanzas = stanzas.Count(stanza => stanza.Type == AgeX25519.StanzaType);
        PostQuantumStanzas = stanzas.Count(stanza => stanza.Type == PostQuantumStanzaType);
        PassphraseStanzas = stanzas.Count(stanza => stanza.Type == AgeScrypt.StanzaType);
        OtherStanzas = stanzas.Count - X25519Stanzas - PostQuantumStanzas - PassphraseStanzas;
        ContentLength = contentLength;
    }

    /// <summary>Whether it is text that survives mail.</summary>
    public bool IsArmored { get; }

    /// <summary>How many recipients with X25519 keys (<c>age1...</c>) it says to be for; 0 to 1,024.</summary>
    public int X25519Stanzas { get; }

    /// <summary>How many recipients with post-quantum keys (<c>age1pq1...</c>) it says to be for; 0 to 1,024.</summary>
    public int PostQuantumStanzas { get; }

    /// <summary>1 when a passphrase opens it, else 0. A file that has one beside any other stanza does not open.</summary>
    public int PassphraseStanzas { get; }

    /// <summary>How many stanzas are of other kinds: for plugins and hardware keys, or for nobody, as some clients add them. 0 to 1,024.</summary>
    public int OtherStanzas { get; }

    /// <summary>Whether recipients with X25519 keys stand beside post-quantum ones. It opens for both, and is no stronger than X25519: the post-quantum part protects nothing.</summary>
    public bool MixesClassicAndPostQuantum => X25519Stanzas > 0 && PostQuantumStanzas > 0;

    /// <summary>How many bytes the content has if the file is whole; null for armor and for a stream whose length is not known.</summary>
    public long? ContentLength { get; }

    internal static AgeFileSummary Read(Stream source)
    {
        var size = source.CanSeek ? source.Length - source.Position : (long?)null;
        var input = new AgeInput(source);
        var isArmored = AgeArmor.CanBeginWith(input.Peek());
        var header = AgeHeader.Read(new AgeHeaderReader(isArmored ? new AgeArmorReader(input) : input));
        return new AgeFileSummary(isArmored, header.Stanzas, isArmored || size is null ? null : LengthOfContent(size.Value - header.SizeInBytes - AgeChunks.NonceSizeInBytes));
    }

    private static long LengthOfContent(long chunks)
    {
        var whole = Math.DivRem(chunks, (AgeChunks.PlainSize + ChunkScheme.TagSizeInBytes), out var last);

        // The last chunk holds a tag at least, and is empty only when it is alone.
        var leastLast = ChunkScheme.TagSizeInBytes + (whole == 0 ? 0 : 1);
        return chunks > 0 && (last == 0 || last >= leastLast)
            ? chunks - ((whole + (last == 0 ? 0 : 1)) * ChunkScheme.TagSizeInBytes)
            : throw AgeFileException.Damaged();
    }
}
