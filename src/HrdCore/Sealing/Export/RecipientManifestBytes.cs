// The canonical bytes of a manifest (docs/formats/export.md section 1): whatever is read is written again and compared, so there is one spelling.
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Classification;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing;

internal static class RecipientManifestBytes
{
    internal const int SaltSizeInBytes = 32;

    private static ReadOnlySpan<byte> Label => "hrdcore/manifest/v1\n"u8;

    internal static byte[] Write(ReadOnlySpan<byte> salt, ReadOnlySpan<RecipientManifestEntry> entries)
    {
        var size = Label.Length + SaltSizeInBytes + sizeof(ushort);
        foreach (var entry in entries)
        {
            size += (2 * sizeof(ushort)) + entry.RecipientText.Length + entry.NameInUtf8.Length;
        }

        var bytes = new byte[size];
        var rest = bytes.AsSpan();
        Put(Label, ref rest);
        Put(salt, ref rest);
        PutLength(entries.Length, ref rest);
        foreach (var entry in entries)
        {
            PutLength(entry.RecipientText.Length, ref rest);
            Put(entry.RecipientText, ref rest);
            PutLength(entry.NameInUtf8.Length, ref rest);
            Put(entry.NameInUtf8.Span, ref rest);
        }

        return bytes;
    }

    /// <exception cref="InvalidDataException">They are no manifest in its one spelling.</exception>
    internal static RecipientManifest Read(byte[] bytes)
    {
        try
        {
            ReadOnlySpan<byte> rest = bytes;
            if (!Take(Label.Length, ref rest).SequenceEqual(Label))
            {
                throw NoManifest();
            }

            var salt = Take(SaltSizeInBytes, ref rest);
            var entries = new RecipientManifestEntry[TakeLength(ref rest)];
            foreach (ref var entry in entries.AsSpan())
            {
                var recipient = Encoding.ASCII.GetString(Take(TakeLength(ref rest), ref rest));
                var name = Encoding.UTF8.GetString(Take(TakeLength(ref rest), ref rest));
                entry = new RecipientManifestEntry(AgeRecipient.Parse(recipient), new Sensitive<string>(name, RecipientManifestEntry.NameClass));
            }

            // Order, ill-formed names, capital letters in a key, bytes that follow: anything but the one spelling comes out otherwise.
            var manifest = new RecipientManifest(salt, entries);
            return manifest.Bytes.SequenceEqual(bytes) ? manifest : throw NoManifest();
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw NoManifest();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private static InvalidDataException NoManifest() => new("The file holds no manifest of version 1. Check that it is the manifest, and ask its author for it anew.");

    private static void Put(ReadOnlySpan<byte> bytes, ref Span<byte> rest)
    {
        bytes.CopyTo(rest);
        rest = rest[bytes.Length..];
    }

    private static void PutLength(int length, ref Span<byte> rest)
    {
        BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)length);
        rest = rest[sizeof(ushort)..];
    }

    private static ReadOnlySpan<byte> Take(int length, ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < length)
        {
            throw NoManifest();
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private static int TakeLength(ref ReadOnlySpan<byte> rest) => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort), ref rest));
}
