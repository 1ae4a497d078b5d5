// C2SP tlog-checkpoint: a note text of at least three non-empty lines: origin, size in decimal, root in base64; then optional extension lines.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HrdCore.Auditing;

/// <summary>What a log commits to at one moment: how many leaves it has and the root over them.</summary>
/// <remarks>Keep the last one seen in a place that the log's host cannot reach; with it, a log that was cut, forked or rewritten is found out.
/// Equality: by all lines. Threads: immutable. Default JSON: not meant for it; travel as a <see cref="SignedNote"/>.</remarks>
public sealed class Checkpoint : IEquatable<Checkpoint>
{
    /// <summary>States a log's size and root.</summary>
    /// <param name="origin">The log's identity: 1 to 255 UTF-8 bytes without spaces, plus signs and control characters.</param>
    /// <param name="size">How many leaves; not negative.</param>
    /// <param name="root">The root over them.</param>
    /// <exception cref="ArgumentNullException">The origin is null.</exception>
    /// <exception cref="ArgumentException">The origin has another shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public Checkpoint(string origin, long size, MerkleHash root)
        : this(origin, size, root, [])
    {
        NoteKeyName.Require(origin, nameof(origin));
        ArgumentOutOfRangeException.ThrowIfNegative(size);
    }

    private Checkpoint(string origin, long size, MerkleHash root, string[] extensions)
    {
        Origin = origin;
        Size = size;
        Root = root;
        Extensions = extensions;
    }

    /// <summary>The log's identity.</summary>
    public string Origin { get; }

    /// <summary>How many leaves the log has.</summary>
    public long Size { get; }

    /// <summary>The root over these leaves.</summary>
    public MerkleHash Root { get; }

    /// <summary>Lines after the third, kept as they came; this library writes none.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a checkpoint from a signed note, believing only one key and one origin.</summary>
    /// <param name="note">The note's bytes.</param>
    /// <param name="verifier">The log's key; its name is the origin.</param>
    /// <param name="checkpoint">The checkpoint, or null.</param>
    /// <returns>Whether the note is a checkpoint of this log, signed by this key.</returns>
    /// <exception cref="ArgumentNullException">The verifier is null.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> note, NoteVerifier verifier, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        checkpoint = SignedNote.TryOpen(note, verifier, out var opened) && TryParse(opened!.Text, out var parsed) && parsed!.Origin == verifier.Name
            ? parsed
            : null;
        return checkpoint is not null;
    }

    /// <summary>Signs the checkpoint. Only the log itself may; it must never sign two that do not continue each other.</summary>
    /// <param name="signer">The log's key; its name is the origin.</param>
    /// <exception cref="ArgumentNullException">The signer is null.</exception>
    /// <exception cref="ArgumentException">The signer's name is not the origin.</exception>
    public SignedNote Sign(NoteSigner signer)
    {
        ArgumentNullException.ThrowIfNull(signer);
        if (signer.Verifier.Name != Origin)
        {
            throw new ArgumentException("The signer's name must be the checkpoint's origin.", nameof(signer));
        }

        return SignedNote.Sign(ToString(), signer);
    }

    /// <summary>Whether both are equal, as <see cref="Equals(Checkpoint?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(Checkpoint? left, Checkpoint? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(Checkpoint? left, Checkpoint? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Checkpoint? other) =>
        other is not null && Origin == other.Origin && Size == other.Size && Root == other.Root && Extensions.SequenceEqual(other.Extensions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Checkpoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Origin, Size, Root, Extensions.Count);

    /// <summary>The note text: each line with its line feed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Origin).Append('\n').Append(CultureInfo.InvariantCulture, $"{Size}\n").Append(Root).Append('\n');
        foreach (var line in Extensions)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    internal static bool TryParse(string text, out Checkpoint? checkpoint)
    {
        checkpoint = null;
        if (!text.EndsWith('\n'))
        {
            return false;
        }

        var lines = text[..^1].Split('\n');
        if (lines.Length < 3 || lines.Any(line => line.Length == 0)
            || !TryParseSize(lines[1], out var size)
            || !MerkleHash.TryParse(lines[2], out var root))
        {
            return false;
        }

        checkpoint = new Checkpoint(lines[0], size, root, lines[3..]);
        return true;
    }

    // The base library passes over zero characters (U+0000) after a number.
    private static bool TryParseSize(string text, out long size) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out size) && text.All(char.IsAsciiDigit) && (text[0] != '0' || text.Length == 1);
}
