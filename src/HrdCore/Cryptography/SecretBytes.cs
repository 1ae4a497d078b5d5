using System.Security.Cryptography;

namespace HrdCore.Cryptography;

/// <summary>Key bytes in one pinned array that is never moved, never printed, and zeroed on disposal.</summary>
/// <remarks>Pinning keeps the collector from leaving copies behind. It does not keep the page out of a swap file or a core dump.</remarks>
internal sealed class SecretBytes : IDisposable
{
    private byte[]? _bytes;

    private SecretBytes(int length) => _bytes = GC.AllocateArray<byte>(length, pinned: true);

    /// <summary>The bytes; not to be kept beyond the call.</summary>
    /// <exception cref="ObjectDisposedException">They were disposed.</exception>
    internal Span<byte> Span
    {
        get
        {
            ObjectDisposedException.ThrowIf(_bytes is null, this);
            return _bytes;
        }
    }

    internal static SecretBytes Random(int length)
    {
        var secret = new SecretBytes(length);
        RandomNumberGenerator.Fill(secret.Span);
        return secret;
    }

    internal static SecretBytes CopyOf(ReadOnlySpan<byte> bytes)
    {
        var secret = new SecretBytes(bytes.Length);
        bytes.CopyTo(secret.Span);
        return secret;
    }

    internal static SecretBytes Zeros(int length) => new(length);

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_bytes);
        _bytes = null;
    }

    public override string ToString() => "[SecretBytes]";
}
