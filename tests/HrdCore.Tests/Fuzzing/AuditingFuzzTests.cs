using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Tests.Auditing;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Everything that reads notes, checkpoints, entries, proofs and logs.</summary>
public sealed class AuditingFuzzTests(ITestOutputHelper output)
{
    private const int PageOfALog = 512 * 1024; // the reader's one buffer and what is around it

    private static readonly string[] Words = ["\n", "\n\n", "— ", "\r\n", "+", " ", "AAAAAAA=", "audit.ngo.example/cases", "— audit.ngo.example/cases ", "\u2028", "\ufeff", "\0", "="];
    private static readonly NoteSigner Signer = NoteKeys.Signer();
    private static readonly Checkpoint Known = new(NoteKeys.Origin, 17, MerkleHash.OfLeaf([1]));

    [Fact]
    public void TryOpen_BrokenNotes_GivesAnAnswer()
    {
        string[] texts = ["text\n", "two\n\nparts\n", "kaveh — ناشناس — 😀\n", "— looks like a signature AAAAAAA=\n"];
        Check([.. texts.Select(text => SignedNote.Sign(text, Signer).ToBytes())], note =>
        {
            var isNote = SignedNote.TryParse(note, out var parsed);
            Assert.Equal(isNote ? note : null, isNote ? parsed!.ToBytes() : null);
            if (!SignedNote.TryOpen(note, Signer.Verifier, out var opened))
            {
                return false;
            }

            Assert.Contains(opened.Text, texts);
            return true;
        });
    }

    [Fact]
    public void TryOpen_BrokenCheckpoints_GivesAnAnswer() => Check([Known.Sign(Signer).ToBytes()], note =>
    {
        var isTaken = Checkpoint.TryOpen(note, Signer.Verifier, out var checkpoint);
        Assert.Equal(isTaken ? Known : null, checkpoint);
        return isTaken;
    });

    [Fact]
    public void TryParse_BrokenCheckpointTexts_HasOneSpellingForEach() => Check([Encoding.UTF8.GetBytes(Known.ToString()), Encoding.UTF8.GetBytes($"{Known}extension\n")], bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        var isTaken = Checkpoint.TryParse(text, out var checkpoint);
        Assert.Equal(isTaken ? text : null, checkpoint?.ToString());
        return isTaken;
    });

    [Fact]
    public void TryParse_BrokenVerifiers_HasOneSpellingForEach() => Check([Encoding.UTF8.GetBytes(Signer.Verifier.ToString()), "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"u8.ToArray()], bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        var isTaken = NoteVerifier.TryParse(text, out var verifier);
        Assert.Equal(isTaken ? text : null, verifier?.ToString());
        return isTaken;
    });

    [Fact]
    public void TryParse_BrokenHashes_HasOneSpellingForEach() => Check([Encoding.UTF8.GetBytes(Known.Root.ToString())], bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        var isTaken = MerkleHash.TryParse(text, out var hash);
        Assert.Equal(isTaken ? text : null, isTaken ? hash.ToString() : null);
        return isTaken;
    });

    [Fact]
    public void TryRead_BrokenEntries_GivesWholeEntries() => Check([Leaf(0), Leaf(1), Leaf(40)], leaf =>
    {
        if (!AuditEntry.TryRead(leaf, out var entry))
        {
            return false;
        }

        Assert.Equal(leaf, entry.ToBytes());
        Assert.True(entry.Time >= DateTimeOffset.UnixEpoch && entry.Action != default && entry.LeafHash == MerkleHash.OfLeaf(leaf));
        _ = $"{entry.Actor} {entry.Action} {entry.Time:O}";
        for (var i = 0; i < entry.CommitmentCount; i++)
        {
            Assert.Equal(AuditEntry.CommitmentSizeInBytes, entry.Commitment(i).Length);
        }

        return true;
    });

    [Fact]
    public void TryRead_BrokenLeavesFiles_ComesToItsEnd() => FuzzRun.Check(output, new FuzzTarget([Bundle(1), Bundle(50)], bytes =>
    {
        using var stream = new MemoryStream(bytes);
        var reader = new LeafReader(stream);
        var leaves = 0;
        while (reader.TryRead(out _))
        {
            leaves++;
        }

        Assert.InRange(reader.Position, 2L * leaves, bytes.Length);
        return leaves > 0;
    })
    {
        FixedBytes = PageOfALog,
    });

    [Fact]
    public void Verify_BrokenLogs_GivesAFinding()
    {
        // The first two bytes say where the checkpoint ends and the leaves begin, so that both files are broken, alone and together.
        using var folder = new LogFolder();
        folder.Fill(signed: 20, unsigned: 2);
        var (checkpoint, leaves) = (File.ReadAllBytes(folder.Checkpoint), File.ReadAllBytes(folder.Leaves));
        byte[] both = [(byte)(checkpoint.Length >> 8), (byte)checkpoint.Length, .. checkpoint, .. leaves];
        FuzzRun.Check(output, new FuzzTarget([both], bytes =>
        {
            var rest = bytes.AsSpan(Math.Min(2, bytes.Length));
            var border = bytes.Length < 2 ? 0 : Math.Min(BinaryPrimitives.ReadUInt16BigEndian(bytes), rest.Length);
            File.WriteAllBytes(folder.Checkpoint, rest[..border]);
            File.WriteAllBytes(folder.Leaves, rest[border..]);
            var report = folder.Verify();
            Assert.NotEmpty(report.ToString());
            try
            {
                var read = VerifiedAuditLog.Read(folder.Path, folder.Key.VerifyingKey, NoteKeys.Origin);
                Assert.True(report.IsIntact);
                Assert.Equal(20, read.Entries.Count);
            }
            catch (AuditLogException e)
            {
                Assert.Equal(report.Status, e.Report.Status);
            }

            return report.IsIntact;
        })
        {
            Words = Words,
            FixedBytes = 4 * PageOfALog,
        });
    }

    [Fact]
    public void Verify_BrokenProofs_GivesAnAnswer()
    {
        var tree = new MerkleTree();
        for (var i = 0; i < 100; i++)
        {
            tree.Append(MerkleHash.OfLeaf([(byte)i]));
        }

        byte[] inclusion = [.. Number(37), .. Number(100), .. tree.LeafHash(37).ToBytes(), .. tree.Root.ToBytes(), .. tree.ProveInclusion(37, 100).SelectMany(hash => hash.ToBytes())];
        byte[] consistency = [.. Number(64), .. Number(100), .. tree.RootAt(64).ToBytes(), .. tree.Root.ToBytes(), .. tree.ProveConsistency(64, 100).SelectMany(hash => hash.ToBytes())];
        Check([inclusion, consistency], bytes =>
        {
            if (bytes.Length < 80)
            {
                return false;
            }

            var (one, other) = (BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(8)));
            var (start, root) = (MerkleHash.FromBytes(bytes.AsSpan(16, 32)), MerkleHash.FromBytes(bytes.AsSpan(48, 32)));
            MerkleHash[] proof = [.. bytes[80..].Chunk(32).Where(chunk => chunk.Length == 32).Select(chunk => MerkleHash.FromBytes(chunk))];
            return MerkleProof.VerifyInclusion(start, one, other, proof, root) | MerkleProof.VerifyConsistency(one, other, proof, start, root);
        });

        static byte[] Number(long value)
        {
            var bytes = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(bytes, value);
            return bytes;
        }
    }

    [Fact]
    public void Verify_BrokenSignatures_TakesNone()
    {
        var signed = new byte[SigningKey.SignatureSizeInBytes];
        using var key = NoteKeys.Key();
        key.Sign("at noon"u8, signed);
        Check([signed], signature =>
        {
            var isTaken = key.VerifyingKey.Verify("at noon"u8, signature);
            Assert.Equal(signature.AsSpan().SequenceEqual(signed), isTaken);
            return isTaken;
        });
    }

    [Fact]
    public void FromBytes_AnyBytes_GivesAnAnswer()
    {
        // Each in turn; together they take every length but 0 and what is above 255.
        Func<byte[], bool>[] all =
        [
            bytes => ActorHandle.FromBytes(bytes) != ActorHandle.Software || !bytes.AsSpan().ContainsAnyExcept((byte)0),
            bytes => AuditObjectId.FromBytes(bytes) is not null,
            bytes => AuditOpening.FromBytes(bytes) is not null,
            bytes => MerkleHash.FromBytes(bytes).ToBytes().AsSpan().SequenceEqual(bytes),
            bytes => VerifyingKey.FromBytes(bytes).ToBytes().AsSpan().SequenceEqual(bytes),
        ];
        var turn = 0;
        FuzzRun.Check(output, new FuzzTarget([new byte[16], new byte[32], [1]], bytes => all[turn++ % all.Length](bytes)) { Documented = [typeof(ArgumentException)] });
    }

    private void Check(byte[][] corpus, Func<byte[], bool> parse, [CallerMemberName] string test = "") =>
        FuzzRun.Check(output, new FuzzTarget(corpus, parse) { Words = Words }, test);

    private static byte[] Leaf(int objects)
    {
        using var opening = AuditOpening.Create();
        return AuditEntry.Create(DateTimeOffset.UnixEpoch.AddDays(20_000), ActorHandle.Software, AuditAction.Opened, opening, [.. Enumerable.Range(1, objects).Select(i => AuditObjectId.FromBytes([(byte)i]))]).ToBytes();
    }

    private static byte[] Bundle(int leaves) => [.. Enumerable.Range(0, leaves).SelectMany(i =>
    {
        var leaf = Leaf(i % 3);
        return (byte[])[(byte)(leaf.Length >> 8), (byte)leaf.Length, .. leaf];
    })];
}
