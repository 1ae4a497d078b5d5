using System.Text.RegularExpressions;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>The known answers of docs/formats/sealed-value.md, which were computed by another implementation and are read from the page itself.</summary>
public class SealedValueFormatTests
{
    private static readonly RecordAddress Address = new(
        Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), "case", Guid.Parse("0f0e0d0c-0b0a-0908-0706-050403020100"), 1);

    private static readonly KeyId KeyId = KeyId.FromBytes(Range(0xa0, 12));
    private static readonly KeyId WrappedKeyId = KeyId.FromBytes(Range(0xb0, 12));

    [Fact] // SV-4, SV-5
    public void Context_KnownField_IsAsThePageShows()
    {
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(SealedKind.Field, KeyId, header);
        var context = SealContext.ForField(new byte[SealContext.MaxSizeInBytes], header, Address, "defender.legalName", FieldType.Text);
        Assert.Equal(KnownAnswer("ctx", 0), context.ToArray());
    }

    [Fact] // SV-8
    public void Frame_KnownText_IsAsThePageShows()
    {
        var frame = new byte[32];
        FieldFrame.Write(FieldType.Text, isNull: false, "Lina Orvath"u8, frame);
        Assert.Equal(KnownAnswer("frame", 0), frame);
    }

    [Fact]
    public void TryOpen_KnownValue_GivesTheText()
    {
        using var key = new DataKey(KeyId, SecretBytes.CopyOf(Range(0, 32)));
        Assert.True(new FieldSealer(key, Address).TryOpen("defender.legalName", FieldType.Text, KnownAnswer("value", 0), out var opened));
        Assert.Equal("Lina Orvath", opened.RevealText(Purpose.Verification));
    }

    [Fact] // SV-12
    public void TryUnwrap_KnownWrap_GivesTheKey()
    {
        using var tenantKey = new TenantKey(KeyId, Address.TenantId, 1, SecretBytes.CopyOf(Range(0, 32)));
        Assert.True(tenantKey.TryUnwrap(KnownAnswer("value", 1), WrappedKeyId, Address.Unit, out var key));
        Assert.Equal(Range(0x20, 32), key.Secret.ToArray());
        Assert.Equal(120, KnownAnswer("value", 1).Length);
    }

    [Fact]
    [Trait("Must", "SV-13")]
    [Trait("Must", "SV-14")]
    public void Seal_KnownAttachment_IsAsThePageShows()
    {
        var data = "The gate was open at dawn."u8.ToArray();
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(SealedKind.Attachment, KeyId, header);
        var context = SealContext.ForAttachment(new byte[SealContext.MaxSizeInBytes], header, Address, "evidence.original");
        Assert.Equal(KnownAnswer("file-ctx", 0), context.ToArray());

        var derived = new byte[Cobblestone256Keys.SizeInBytes];
        Cobblestone256Keys.Derive(Range(0, 32), Range(0x40, 24), context, derived);
        Assert.Equal(KnownAnswer("file-okm", 0), derived);

        using var frame = new MemoryStream();
        new FramedContent(new MemoryStream(data), data.Length).CopyTo(frame);
        Assert.Equal(KnownAnswer("file-frame", 0), frame.ToArray());

        using var key = new DataKey(KeyId, SecretBytes.CopyOf(Range(0, 32)));
        using var attachment = new MemoryStream();
        new AttachmentSealer(key, Address).SealWithSalt("evidence.original", Range(0x40, 24), new MemoryStream(data), data.Length, attachment, new ChunkOptions());
        Assert.Equal(KnownAnswer("file-value", 0), attachment.ToArray());
    }

    private static byte[] Range(int start, int count) => [.. Enumerable.Range(start, count).Select(i => (byte)i)];

    private static byte[] KnownAnswer(string name, int which)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "sealed-value.md"));
        var match = Regex.Matches(page, $@"^{name} +([0-9a-f]+(?:\n +[0-9a-f]+)*)$", RegexOptions.Multiline)[which];
        return Convert.FromHexString(Regex.Replace(match.Groups[1].Value, @"\s", ""));
    }
}
