using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Unicode;
using HrdCore.Classification;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing;

/// <summary>One reader: a key, and what the organisation calls who has it. Prints as <c>[RecipientManifestEntry]</c>.</summary>
/// <remarks>Threads: immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RecipientManifestEntry
{
    /// <summary>255: the longest name, in UTF-8.</summary>
    public const int MaxNameSizeInBytes = 255;

    /// <summary>The class of a reader's name: a colleague, and with whom they work.</summary>
    public const DataClass NameClass = DataClass.Identity | DataClass.Network;

    /// <summary>Names a reader.</summary>
    /// <param name="recipient">The reader's key.</param>
    /// <param name="name">What they are called, of <see cref="NameClass"/>: 1 to 255 bytes in UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, too long, holds half a surrogate pair, or has another class.</exception>
    public RecipientManifestEntry(AgeRecipient recipient, Sensitive<string> name)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(name);
        if (name.DataClass != NameClass)
        {
            throw new ArgumentException("The name of a reader has the class RecipientManifestEntry.NameClass.", nameof(name));
        }

        var bytes = new byte[MaxNameSizeInBytes];
        if (Utf8.FromUtf16(name.Reveal(Purpose.Sealing), bytes, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done || length == 0)
        {
            throw new ArgumentException($"The name of a reader has 1 to {MaxNameSizeInBytes} bytes in UTF-8, and no half of a surrogate pair.", nameof(name));
        }

        Recipient = recipient;
        Name = name;
        NameInUtf8 = bytes.AsMemory(0, length);
        RecipientText = Encoding.ASCII.GetBytes(recipient.ToString());
    }

    /// <summary>The reader's key.</summary>
    public AgeRecipient Recipient { get; }

    /// <summary>What they are called.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string> Name { get; }

    internal ReadOnlyMemory<byte> NameInUtf8 { get; }

    internal byte[] RecipientText { get; }

    /// <summary>Always <c>[RecipientManifestEntry]</c>.</summary>
    public override string ToString() => "[RecipientManifestEntry]";
}
