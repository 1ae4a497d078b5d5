using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>Attachments that were changed, cut, lengthened, forged or moved: none opens, and all are answered alike.</summary>
public sealed class AttachmentAttackTests : IDisposable
{
    private const string Name = "evidence.original";
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly AttachmentSealer _sealer;

    public AttachmentAttackTests() => _sealer = new AttachmentSealer(_key, Address);

    [Fact]
    [Trait("Must", "SV-17")]
    public void TryOpen_AnyBitFlipped_ReturnsFalseAndGivesNothing()
    {
        var attachment = Seal([1, 2, 3]);
        for (var bit = 0; bit < attachment.Length * 8; bit++)
        {
            attachment[bit / 8] ^= (byte)(1 << (bit % 8));
            using var opened = new MemoryStream();
            Assert.False(_sealer.TryOpen(Name, new MemoryStream(attachment), opened));
            Assert.Equal(0, opened.Length);
            attachment[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    [Trait("Must", "SV-17")]
    public void TryOpen_CutOrLengthened_ReturnsFalse()
    {
        var attachment = Seal([1, 2, 3]);
        for (var length = 0; length < attachment.Length; length++)
        {
            Assert.Null(SealedAttachment.Open(_sealer, Name, attachment[..length]));
        }

        for (var extra = 1; extra <= 64; extra++)
        {
            Assert.Null(SealedAttachment.Open(_sealer, Name, [.. attachment, .. new byte[extra]]));
        }
    }

    [Fact]
    [Trait("Must", "SV-17")]
    public void TryOpen_ChunkChanged_GivesTheContentBeforeItAndFalse()
    {
        var content = SealedAttachment.Content(1_000_000);
        var attachment = Seal(content);
        attachment[72 + (40 * 16400) + 5] ^= 1;
        foreach (var workers in new[] { 1, 8 })
        {
            using var opened = new MemoryStream();
            Assert.False(_sealer.TryOpen(Name, new MemoryStream(attachment), opened, new ChunkOptions { MaxParallelism = workers }));
            Assert.True(opened.ToArray().AsSpan().SequenceEqual(content.AsSpan(0, (40 * 16384) - 10)), $"{workers} workers gave {opened.Length} bytes");
        }
    }

    [Theory]
    [InlineData("type")]
    [InlineData("flags")]
    [InlineData("longer")]
    [InlineData("shorter")]
    [InlineData("negative")]
    [InlineData("padding")]
    [InlineData("bucket")]
    [InlineData("empty")]
    [Trait("Must", "SV-17")]
    public void TryOpen_FrameThatIsNotAsItMustBe_ReturnsFalse(string what)
    {
        // Authentic, so only somebody who has the key can have written it.
        var frame = new byte[what switch { "bucket" => 272, "empty" => 0, _ => 256 }];
        if (frame.Length > 0)
        {
            AttachmentFrame.WriteHeader(100, frame);
            frame[10] = 7;
        }

        switch (what)
        {
            case "type": frame[0] = (byte)FieldType.Bytes; break;
            case "flags": frame[1] = 1; break;
            case "longer": AttachmentFrame.WriteHeader(247, frame); break;
            case "shorter": AttachmentFrame.WriteHeader(0, frame); break; // then the content's first byte is padding, and not zero
            case "negative": AttachmentFrame.WriteHeader(-1, frame); break;
            case "padding": frame[255] = 1; break;
        }

        var attachment = SealFrame(frame);
        Assert.Null(SealedAttachment.Open(_sealer, Name, attachment));
        // A reader from any place does not read the padding, but nothing else passes it.
        Assert.Equal(what is "padding" or "shorter", _sealer.TryOpenRead(Name, new MemoryStream(attachment), out _));
    }

    [Fact] // SV-6, SV-7
    [Trait("Must", "SV-13")]
    public void TryOpen_EveryOtherPlace_ReturnsFalse()
    {
        var places = (from address in new[]
                      {
                          Address, new(Guid.NewGuid(), Address.Entity, Address.RecordId, 1), new(Address.TenantId, "grant", Address.RecordId, 1),
                          new(Address.TenantId, Address.Entity, Guid.NewGuid(), 1), new(Address.TenantId, Address.Entity, Address.RecordId, 2),
                      }
                      from name in new[] { "ab", "a", "b" }
                      select (Sealer: new AttachmentSealer(_key, address), Name: name)).ToArray();
        var values = places.Select(place => SealedAttachment.Seal(place.Sealer, place.Name, [1])).ToArray();
        for (var from = 0; from < places.Length; from++)
        {
            for (var to = 0; to < places.Length; to++)
            {
                Assert.True((SealedAttachment.Open(places[to].Sealer, places[to].Name, values[from]) is not null) == (from == to), $"attachment {from} at place {to}");
            }
        }
    }

    [Fact]
    [Trait("Must", "SV-13")]
    public void TryOpen_FieldAsAttachmentOrTheReverse_ReturnsFalse()
    {
        var fields = new FieldSealer(_key, Address);
        Assert.Null(SealedAttachment.Open(_sealer, Name, fields.Seal(Name, new byte[246])));
        Assert.False(fields.TryOpen(Name, FieldType.Bytes, Seal(new byte[246]), out _));
        Assert.DoesNotContain((FieldType)SealContext.AttachmentType, Enum.GetValues<FieldType>());
    }

    [Fact]
    public void TryOpen_OtherKey_ReturnsFalse()
    {
        using var other = DataKey.Generate();
        Assert.Null(SealedAttachment.Open(new AttachmentSealer(other, Address), Name, Seal([1])));
    }

    public void Dispose() => _key.Dispose();

    private byte[] Seal(byte[] content) => SealedAttachment.Seal(_sealer, Name, content);

    private byte[] SealFrame(byte[] frame)
    {
        var attachment = new byte[16 + Cobblestone256.GetSealedLength(frame.Length)];
        SealedValueHeader.Write(SealedKind.Attachment, _key.Id, attachment);
        var context = SealContext.ForAttachment(new byte[SealContext.MaxSizeInBytes], attachment.AsSpan(0, 16), Address, Name);
        Cobblestone256.Seal(_key.Secret.ToArray(), context, frame, attachment.AsSpan(16));
        return attachment;
    }
}
