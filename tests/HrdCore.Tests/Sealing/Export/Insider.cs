using HrdCore.Classification;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>A reader of an age file, who knows its file key and so can write another header that age takes for sound.</summary>
internal static class Insider
{
    internal static RecipientManifestEntry Entry(AgeRecipient recipient, string name) => new(recipient, new Sensitive<string>(name, RecipientManifestEntry.NameClass));

    internal static byte[] WithReader(byte[] file, AgeIdentity own, AgeRecipient added) => Rewrite(file, own, (stanzas, fileKey) => [.. stanzas, AgeX25519.Wrap(fileKey, added)]);

    internal static byte[] WithoutReader(byte[] file, AgeIdentity own, int which) => Rewrite(file, own, (stanzas, _) => [.. stanzas.Where((_, i) => i != which)]);

    internal static byte[] WithAnotherReaderInPlace(byte[] file, AgeIdentity own, int which, AgeRecipient other) =>
        Rewrite(file, own, (stanzas, fileKey) => [.. stanzas.Select((stanza, i) => i == which ? AgeX25519.Wrap(fileKey, other) : stanza)]);

    private static byte[] Rewrite(byte[] file, AgeIdentity own, Func<IReadOnlyList<AgeStanza>, byte[], AgeStanza[]> change)
    {
        var fileKey = new byte[AgeFileKey.SizeInBytes];
        var header = AgeHeader.Read(new AgeHeaderReader(new AgeInput(new MemoryStream(file))));
        header.Unwrap(AgeKeyring.Of([own]), fileKey);
        return [.. AgeHeader.Write(change(header.Stanzas, fileKey), fileKey), .. file[header.SizeInBytes..]];
    }
}
