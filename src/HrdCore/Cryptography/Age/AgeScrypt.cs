// The scrypt recipient stanza of age v1 (C2SP age, "The scrypt recipient type"): a 16-byte salt and log2 of the work factor, and the
// 16-byte file key under the wrap key scrypt(passphrase, label || salt, 2^factor, r = 8, p = 1). It is the only stanza of its file. Its shape and its cost are judged before the passphrase is used.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

internal static class AgeScrypt
{
    internal const string StanzaType = "scrypt";
    private const int SaltSizeInBytes = 16;
    private const int WorkFactorDigits = 2; // more digits are more than any limit

    private static ReadOnlySpan<byte> SaltLabel => "age-encryption.org/v1/scrypt"u8;

    internal static AgeStanza Wrap(ReadOnlySpan<byte> fileKey, AgePassphrase passphrase)
    {
        Span<byte> wrapKey = stackalloc byte[AgeFileKey.WrapKeySizeInBytes];
        try
        {
            var salt = RandomSource.System.GetBytes(SaltSizeInBytes);
            Derive(passphrase, salt, passphrase.WorkFactor, wrapKey);
            return new AgeStanza(
                StanzaType, [Encoding.ASCII.GetString(AgeBase64.Encode(salt)), passphrase.WorkFactor.ToString(CultureInfo.InvariantCulture)], AgeFileKey.Wrap(wrapKey, fileKey));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(wrapKey);
        }
    }

    internal static bool TryUnwrap(AgeStanza stanza, AgePassphrase passphrase, Span<byte> fileKey)
    {
        if (stanza.Arguments.Count != 2 || stanza.Body.Length != AgeFileKey.WrappedSizeInBytes
            || !AgeBase64.TryDecode(Encoding.ASCII.GetBytes(stanza.Arguments[0]), out var salt) || salt.Length != SaltSizeInBytes
            || !IsDecimal(stanza.Arguments[1]))
        {
            throw AgeFileException.Malformed("the passphrase stanza has a wrong shape");
        }

        var workFactor = stanza.Arguments[1].Length <= WorkFactorDigits ? int.Parse(stanza.Arguments[1], CultureInfo.InvariantCulture) : int.MaxValue;
        if (workFactor > passphrase.MaxWorkFactor)
        {
            throw AgeFileException.Malformed($"its passphrase has a work factor above {passphrase.MaxWorkFactor}, the most that is allowed here; maxWorkFactor can allow more");
        }

        Span<byte> wrapKey = stackalloc byte[AgeFileKey.WrapKeySizeInBytes];
        try
        {
            Derive(passphrase, salt, workFactor, wrapKey);
            return AgeFileKey.TryUnwrap(wrapKey, stanza.Body, fileKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(wrapKey);
        }
    }

    private static bool IsDecimal(string text) => text[0] is not '0' && text.All(char.IsAsciiDigit);

    private static void Derive(AgePassphrase passphrase, ReadOnlySpan<byte> salt, int workFactor, Span<byte> wrapKey)
    {
        // The system would give the memory and end the process once it is used, so what there is counts first.
        if (SodiumScrypt.MemoryInBytes(workFactor) > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            throw NotEnoughMemory(workFactor);
        }

        using var secret = passphrase.Secret.Use();
        if (!SodiumScrypt.TryDerive(secret.Bytes, [.. SaltLabel, .. salt], workFactor, wrapKey))
        {
            throw NotEnoughMemory(workFactor);
        }
    }

    private static InsufficientMemoryException NotEnoughMemory(int workFactor) =>
        new($"The passphrase of this age file takes {SodiumScrypt.MemoryInBytes(workFactor) >> 20} MiB of memory, which this machine or container does not have.");
}
