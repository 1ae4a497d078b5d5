using System.Security.Cryptography;

namespace HrdCore.Cryptography;

/// <summary>Content that was opened, in one pinned array that is never moved, never printed, and zeroed on disposal.</summary>
/// <remarks>Pinning keeps the collector from leaving copies behind; it does not keep the page out of a swap file or a core dump. Keys do not
/// live here but in <see cref="SecretBytes"/>, whose room is bounded.</remarks>
internal sealed class PinnedBytes : LeasedBytes
{
    private readonly byte[] _bytes;

    private PinnedBytes(int length) => _bytes = GC.AllocateArray<byte>(length, pinned: true);

    protected override ReadOnlySpan<byte> Bytes => _bytes;

    internal static PinnedBytes Random(int length)
    {
        var bytes = new PinnedBytes(length);
        RandomSource.System.Fill(bytes._bytes);
        return bytes;
    }

    internal static PinnedBytes CopyOf(ReadOnlySpan<byte> source)
    {
        var bytes = new PinnedBytes(source.Length);
        source.CopyTo(bytes._bytes);
        return bytes;
    }

    public override string ToString() => "[PinnedBytes]";

    protected override void Clear() => CryptographicOperations.ZeroMemory(_bytes);
}
