using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>What a reader knows of an export before it is opened, and from elsewhere than the export. Prints as <c>[ExportTrust]</c>.</summary>
/// <remarks>Threads: immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExportTrust
{
    private readonly byte[] _contextDigest;

    /// <summary>States what is trusted.</summary>
    /// <param name="signer">The key of who must have signed the export.</param>
    /// <param name="context">What the export must be for, as its author wrote it: 1 to 255 printable ASCII characters.</param>
    /// <param name="manifest">Who may read it, where the reader knows; null takes any list that the signer signed.</param>
    /// <exception cref="ArgumentNullException">The key or the context is null.</exception>
    /// <exception cref="ArgumentException">The context has another shape.</exception>
    public ExportTrust(VerifyingKey signer, string context, RecipientManifest? manifest = null)
    {
        ArgumentNullException.ThrowIfNull(signer);
        _contextDigest = DigestOf(context);
        Signer = signer;
        Manifest = manifest;
    }

    /// <summary>The key of who must have signed.</summary>
    public VerifyingKey Signer { get; }

    /// <summary>Who may read it, or null.</summary>
    public RecipientManifest? Manifest { get; }

    internal ReadOnlySpan<byte> ContextDigest => _contextDigest;

    /// <summary>Always <c>[ExportTrust]</c>.</summary>
    public override string ToString() => "[ExportTrust]";

    internal static byte[] DigestOf(string context)
    {
        RecordAddress.RequireName(context, nameof(context));
        return SHA256.HashData([.. "hrdcore/export-context/v1\n"u8, .. Encoding.ASCII.GetBytes(context)]);
    }
}
