using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Everything that reads what is sealed in chunks, whole and from any place.</summary>
public sealed class AttachmentFuzzTests : IDisposable
{
    private const long PipelineBytes = 4 * 1024 * 1024;
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private static readonly ChunkOptions Alone = new() { MaxParallelism = 1 };
    private readonly DataKey _key = DataKey.Generate();
    private readonly byte[][] _corpus;
    private readonly AttachmentSealer _sealer;
    private readonly ITestOutputHelper _output;

    public AttachmentFuzzTests(ITestOutputHelper output)
    {
        _output = output;
        _sealer = new AttachmentSealer(_key, Address);
        _corpus = [.. new[] { 0, 100, 20_000 }.Select(size =>
        {
            var sealedFile = new MemoryStream();
            _sealer.Seal("evidence.original", new MemoryStream(new byte[size]), sealedFile, Alone);
            return sealedFile.ToArray();
        })];
    }

    [Fact]
    public void TryOpen_BrokenAttachments_GivesAnAnswer() =>
        FuzzRun.Check(_output, new FuzzTarget(_corpus, attachment => IsSound(attachment, _sealer.TryOpen("evidence.original", new MemoryStream(attachment), Stream.Null, Alone))) { FixedBytes = PipelineBytes });

    [Fact]
    public void TryOpenRead_BrokenAttachments_GivesNoChangedByte() => FuzzRun.Check(_output, new FuzzTarget(_corpus, attachment =>
    {
        if (!_sealer.TryOpenRead("evidence.original", new MemoryStream(attachment), out var reader))
        {
            return false;
        }

        using (reader)
        {
            return ReadsZeros(reader);
        }
    })
    { FixedBytes = PipelineBytes });

    [Fact]
    public void TryOpen_BrokenMessagesReadFromAnyPlace_GivesNoChangedByte()
    {
        var key = _key.Secret.ToArray();
        byte[][] corpus = [.. new[] { 0, 100, 16_384, 40_000 }.Select(size =>
        {
            var message = new byte[Cobblestone256.GetSealedLength(size)];
            Cobblestone256.Seal(key, [1, 2], new byte[size], message);
            return message;
        })];
        FuzzRun.Check(_output, new FuzzTarget(corpus, message =>
        {
            if (!Cobblestone256ChunkReader.TryOpen(key, [1, 2], new MemoryStream(message), out var reader))
            {
                return false;
            }

            using (reader)
            {
                return ReadsZeros(reader);
            }
        })
        { FixedBytes = PipelineBytes });
    }

    public void Dispose() => _key.Dispose();

    // What was sealed is zeros: whatever a broken one still gives is among them, or it is refused.
    private static bool ReadsZeros(Stream reader)
    {
        var buffer = new byte[4096];
        try
        {
            while (reader.Read(buffer) is > 0 and var given)
            {
                Assert.False(buffer.AsSpan(0, given).ContainsAnyExcept((byte)0));
            }

            return true;
        }
        catch (System.Security.Cryptography.AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private bool IsSound(byte[] input, bool isTaken)
    {
        Assert.True(!isTaken || _corpus.Any(sound => sound.AsSpan().SequenceEqual(input)), "A changed attachment was opened.");
        return isTaken;
    }
}
