// C2SP signed-note v1: text ending in LF, an empty line, then signature lines. Text and signatures part at the last empty line.
// Limits: 128 KiB and 16 signatures. The specification wants at least 16 accepted, each up to 5 kB for post-quantum keys:
// 16 * 5,000 bytes in base64 are 107 KB, so 128 KiB holds them and a text.
using System.Diagnostics.CodeAnalysis;
using System.Text;
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>Text with signatures, as logs and witnesses exchange it.</summary>
/// <remarks>An instance exists only after its maker signed it or <see cref="TryOpen"/> verified it, so its text may be believed as far as that key may. Threads: immutable.</remarks>
public sealed class SignedNote
{
    /// <summary>131,072: the longest note that is read or written.</summary>
    public const int MaxSizeInBytes = 128 * 1024;

    /// <summary>16: most signatures of one note.</summary>
    public const int MaxSignatures = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SignedNote(string text, IReadOnlyList<NoteSignature> signatures)
    {
        Text = text;
        Signatures = signatures;
    }

    /// <summary>What is signed, with its last line feed.</summary>
    public string Text { get; }

    /// <summary>All signature lines, also those of keys that nobody here knows. 1 to 16.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Signs a text.</summary>
    /// <param name="text">Ends in a line feed; no other control characters; exact in UTF-8.</param>
    /// <param name="signer">The name and key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text has another shape, or the note would be longer than 128 KiB.</exception>
    public static SignedNote Sign(string text, NoteSigner signer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(signer);
        if (!IsText(text))
        {
            throw new ArgumentException("A note's text ends in a line feed, has no other control characters, and is well-formed Unicode.", nameof(text));
        }

        var note = new SignedNote(text, [signer.Sign(text)]);
        return StrictUtf8.GetByteCount(note.ToString()) <= MaxSizeInBytes
            ? note
            : throw new ArgumentException($"With its signature the note would be longer than {MaxSizeInBytes} bytes. Shorten the text.", nameof(text));
    }

    /// <summary>Reads a note and verifies it with one key. Signatures of other keys are ignored; one of this key that fails spoils the note.</summary>
    /// <param name="note">The bytes as stored or received.</param>
    /// <param name="verifier">The key that is trusted, and its name.</param>
    /// <param name="opened">The note, or null.</param>
    /// <returns>Whether the note is well-formed and signed by this key.</returns>
    /// <exception cref="ArgumentNullException">The verifier is null.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> note, NoteVerifier verifier, [NotNullWhen(true)] out SignedNote? opened)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        opened = TryParse(note, out var parsed) && parsed!.IsSignedBy(verifier) ? parsed : null;
        return opened is not null;
    }

    /// <summary>The note's bytes: what <see cref="TryOpen"/> reads.</summary>
    public byte[] ToBytes() => StrictUtf8.GetBytes(ToString());

    /// <summary>The whole note: text, empty line, signature lines.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(signature => $"{signature}\n"))}";

    // Unverified: only for looking at what is wrong with a note.
    internal static bool TryParse(ReadOnlySpan<byte> bytes, out SignedNote? note)
    {
        note = null;
        if (bytes.Length > MaxSizeInBytes || !TryDecode(bytes, out var all))
        {
            return false;
        }

        var gap = all.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (gap < 0 || !IsText(all[..(gap + 1)]) || !all.EndsWith('\n') || gap + 2 == all.Length)
        {
            return false;
        }

        List<NoteSignature> signatures = [];
        foreach (var line in all[(gap + 2)..^1].Split('\n', MaxSignatures + 1))
        {
            if (signatures.Count == MaxSignatures || !NoteSignature.TryParse(line, out var signature))
            {
                return false;
            }

            signatures.Add(signature!);
        }

        note = new SignedNote(all[..(gap + 1)], signatures);
        return true;
    }

    internal bool IsSignedBy(NoteVerifier verifier)
    {
        var text = StrictUtf8.GetBytes(Text);
        var found = false;
        foreach (var signature in Signatures)
        {
            if (signature.KeyName != verifier.Name || signature.KeyId != verifier.KeyId)
            {
                continue;
            }

            if (!verifier.Key.Verify(text, signature.Signature))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = StrictUtf8.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = string.Empty;
            return false;
        }
    }

    private static bool IsText(string text)
    {
        if (!text.EndsWith('\n') || text.AsSpan().ContainsAnyInRange('\0', '\t') || text.AsSpan().ContainsAnyInRange('\v', '\u001F'))
        {
            return false;
        }

        try
        {
            _ = StrictUtf8.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
