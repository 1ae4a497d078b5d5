using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

/// <summary>What somebody can do to a message who has it and others of the same key, but not the key: none of it opens, and none of it leaves a byte behind.</summary>
public sealed class Cobblestone256AttackTests
{
    private const int SealedChunk = Cobblestone256.ChunkSizeInBytes + Cobblestone256.TagSizeInBytes;
    private const int Header = Cobblestone256.HeaderSizeInBytes;

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Context = "hrdcore/test"u8.ToArray();

    // Three whole chunks and a short one; all four differ.
    private static readonly byte[] Message = Seal(Content(1));
    private static readonly byte[] Other = Seal(Content(2));

    public static TheoryData<string> Rearrangements => [.. All.Keys];

    private static Dictionary<string, byte[]> All { get; } = new(StringComparer.Ordinal)
    {
        ["first two swapped"] = Of(1, 0, 2, 3),
        ["last two whole ones swapped"] = Of(0, 2, 1, 3),
        ["whole ones turned round"] = Of(2, 1, 0, 3),
        ["first one twice"] = Of(0, 0, 1, 2, 3),
        ["last whole one twice"] = Of(0, 1, 2, 2, 3),
        ["one in the place of another"] = Of(0, 0, 2, 3),
        ["last one twice"] = Of(0, 1, 2, 3, 3),
        ["first one dropped"] = Of(1, 2, 3),
        ["middle one dropped"] = Of(0, 2, 3),
        ["last whole one dropped"] = Of(0, 1, 3),
        ["last one dropped"] = Of(0, 1, 2),
        ["all but the last dropped"] = Of(3),
        ["all dropped"] = Of(),
        ["last one emptied"] = [.. Of(0, 1, 2), .. new byte[Cobblestone256.TagSizeInBytes]],
        ["end of another message of this key"] = [.. Message[..(Header + SealedChunk)], .. Other[(Header + SealedChunk)..]],
        ["one chunk of another message of this key"] = [.. Message[..(Header + SealedChunk)], .. Other[(Header + SealedChunk)..(Header + (2 * SealedChunk))], .. Message[(Header + (2 * SealedChunk))..]],
        ["header of another message of this key"] = [.. Other[..Header], .. Message[Header..]],
        ["salt of another message of this key"] = [.. Other[..Cobblestone256.SaltSizeInBytes], .. Message[Cobblestone256.SaltSizeInBytes..]],
        ["commitment of another message of this key"] = [.. Message[..Cobblestone256.SaltSizeInBytes], .. Other[Cobblestone256.SaltSizeInBytes..Header], .. Message[Header..]],
        ["both messages"] = [.. Message, .. Other],
    };

    [Fact]
    public void TryOpen_Unchanged_GivesTheContent()
    {
        Assert.Equal(Content(1), Open(Message));
        Assert.Equal(Message, Of(0, 1, 2, 3));
    }

    [Theory]
    [MemberData(nameof(Rearrangements))]
    public void TryOpen_ChunksRearranged_ReturnsFalse(string how) => Assert.Null(Open(All[how]));

    [Fact]
    public void TryOpen_CutAroundEveryEndOfAChunk_ReturnsFalse()
    {
        int[] ends = [0, Header, Header + SealedChunk, Header + (2 * SealedChunk), Header + (3 * SealedChunk), Message.Length];
        foreach (var end in ends)
        {
            for (var length = Math.Max(0, end - 20); length <= Math.Min(end + 20, Message.Length - 1); length++)
            {
                Assert.Null(Open(Message[..length]));
            }
        }
    }

    [Fact]
    public void TryOpen_Lengthened_ReturnsFalse()
    {
        for (var extra = 1; extra <= 64; extra++)
        {
            Assert.Null(Open([.. Message, .. new byte[extra]]));
            Assert.Null(Open([.. Message, .. Message[^extra..]]));
        }

        Assert.Null(Open([.. Message, .. new byte[SealedChunk]]));
    }

    [Fact]
    public void TryOpen_OneBitOfEachPartFlipped_ReturnsFalse()
    {
        for (var at = 0; at < Message.Length; at += at < Header ? 1 : 1021)
        {
            Assert.Null(Open(Flipped(Message, at * 8)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(256)]
    public void TryOpen_EveryBitFlipped_ReturnsFalse(int length)
    {
        var message = Seal(new byte[length]);
        Assert.NotNull(Open(message));
        for (var bit = 0; bit < message.Length * 8; bit++)
        {
            Assert.Null(Open(Flipped(message, bit)));
        }
    }

    private static byte[] Content(int seed)
    {
        var content = new byte[(3 * Cobblestone256.ChunkSizeInBytes) + 100];
        new Random(seed).NextBytes(content);
        return content;
    }

    private static byte[] Of(params int[] chunks) =>
        [.. Message[..Header], .. chunks.SelectMany(chunk => Message.Skip(Header + (chunk * SealedChunk)).Take(SealedChunk))];

    private static byte[] Flipped(byte[] message, int bit)
    {
        var changed = message.ToArray();
        changed[bit / 8] ^= (byte)(1 << (bit % 8));
        return changed;
    }

    private static byte[] Seal(byte[] content)
    {
        var message = new byte[Cobblestone256.GetSealedLength(content.Length)];
        Cobblestone256.Seal(Key, Context, content, message);
        return message;
    }

    /// <summary>The content; null when it was refused, and then nothing of it may be left.</summary>
    private static byte[]? Open(byte[] message)
    {
        var content = new byte[message.Length];
        if (Cobblestone256.TryOpen(Key, Context, message, content, out var written))
        {
            return content[..written];
        }

        Assert.Equal((0, false), (written, content.AsSpan().ContainsAnyExcept((byte)0)));
        return null;
    }
}
