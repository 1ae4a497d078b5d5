using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Auditing;

public sealed class FileAuditLogTests : IDisposable
{
    private readonly LogFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Append_GivesPlaceEntryAndOpening()
    {
        using var log = _folder.Create();
        LogFolder.Append(log, 3);
        var actor = ActorHandle.Create();
        var receipt = log.Append(actor, AuditAction.Disclosed, LogFolder.Id);
        Assert.Equal(3, receipt.Index);
        Assert.Equal(4, log.Size);
        Assert.Equal(actor, receipt.Entry.Actor);
        Assert.Equal(AuditAction.Disclosed, receipt.Entry.Action);
        Assert.Equal(DateTimeOffset.Parse("2026-01-02T03:04:05.681Z", null), receipt.Entry.Time);
        Assert.True(receipt.Opening.Opens(receipt.Entry, LogFolder.Id));
    }

    [Fact]
    public void Receipt_InDefaultJson_ShowsNoOpening()
    {
        using var log = _folder.Create();
        var receipt = log.Append(ActorHandle.Software, AuditAction.Opened, LogFolder.Id);
        var json = JsonSerializer.Serialize(receipt);
        Assert.Contains("\"Opening\":\"[Credentials]\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(receipt.Opening.Reveal(Purpose.Verification))[..8], json, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Must", "AL-1")]
    public void Leaves_AfterSigning_AreTheReceiptsLeavesWithTheirLengths()
    {
        using var log = _folder.Create();
        List<byte> expected = [];
        for (var count = 0; count < 5; count++)
        {
            var leaf = log.Append(ActorHandle.Software, AuditAction.Opened, [.. Enumerable.Repeat(LogFolder.Id, count)]).Entry.Leaf;
            expected.AddRange([(byte)(leaf.Length >> 8), (byte)leaf.Length, .. leaf]);
        }

        log.SignCheckpoint();
        Assert.Equal(expected, File.ReadAllBytes(_folder.Leaves));
    }

    [Fact]
    public void Append_ManyLargeEntries_AllArriveInOrder()
    {
        List<MerkleHash> hashes = [];
        using (var log = _folder.Create())
        {
            for (var i = 0; i < 20; i++)
            {
                hashes.Add(log.Append(ActorHandle.Software, AuditAction.Searched, [.. Enumerable.Repeat(LogFolder.Id, 2_047 - i)]).Entry.LeafHash);
            }
        }

        Assert.Equal(hashes, VerifiedAuditLog.Read(_folder.Path, _folder.Key.VerifyingKey, NoteKeys.Origin).Entries.Select(entry => entry.LeafHash));
    }

    [Fact]
    [Trait("Must", "AL-32")]
    public void SignCheckpoint_NothingNew_GivesTheSameNote()
    {
        using var log = _folder.Create();
        LogFolder.Append(log, 2);
        var first = log.SignCheckpoint();
        Assert.Same(first, log.SignCheckpoint());
        Assert.Equal(first.ToBytes(), File.ReadAllBytes(_folder.Checkpoint));
    }

    [Fact]
    public void SignCheckpoint_GivesWhatTheFileHoldsAndTheKeyVerifies()
    {
        using var log = _folder.Create();
        LogFolder.Append(log, 2);
        Assert.True(Checkpoint.TryOpen(log.SignCheckpoint().ToBytes(), _folder.Signer.Verifier, out var checkpoint));
        Assert.Equal(log.LastCheckpoint, checkpoint);
        Assert.Equal(2, checkpoint!.Size);
    }

    [Fact]
    public void Dispose_UnsignedEntries_SignsThem()
    {
        _folder.Fill(signed: 3);
        Assert.Equal((3, 0), (_folder.Verify().Checkpoint!.Size, _folder.Verify().UnsignedEntries));
    }

    [Fact]
    public void Dispose_Twice_IsNothing()
    {
        var log = _folder.Create();
        log.Dispose();
        log.Dispose();
        Assert.Throws<ObjectDisposedException>(() => log.SignCheckpoint());
        Assert.Throws<ObjectDisposedException>(() => log.Append(ActorHandle.Software, AuditAction.Opened));
    }

    [Fact]
    public void Dispose_KeyGoneFirst_ThrowsAndReleasesTheLog()
    {
        var key = NoteKeys.Key();
        var log = FileAuditLog.Create(_folder.Path, NoteKeys.Origin, key, _folder.Clock);
        LogFolder.Append(log, 1);
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(log.Dispose);
        using var again = _folder.Open();
        Assert.Equal(1, again.RecoveredEntries);
    }

    [Fact]
    public void Arguments_NullOrOfOtherShape_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => FileAuditLog.Create(null!, NoteKeys.Origin, _folder.Key, _folder.Clock));
        Assert.Throws<ArgumentException>(() => FileAuditLog.Create("", NoteKeys.Origin, _folder.Key, _folder.Clock));
        Assert.Throws<ArgumentNullException>(() => FileAuditLog.Create(_folder.Path, null!, _folder.Key, _folder.Clock));
        Assert.Equal("origin", Assert.Throws<ArgumentException>(() => FileAuditLog.Create(_folder.Path, "two words", _folder.Key, _folder.Clock)).ParamName);
        Assert.Throws<ArgumentNullException>(() => FileAuditLog.Create(_folder.Path, NoteKeys.Origin, null!, _folder.Clock));
        Assert.Throws<ArgumentNullException>(() => FileAuditLog.Create(_folder.Path, NoteKeys.Origin, _folder.Key, null!));
    }

    [Fact]
    public void Append_RefusedArgument_AddsNothingAndTheLogGoesOn()
    {
        using var log = _folder.Create();
        Assert.Throws<ArgumentException>(() => log.Append(ActorHandle.Software, default));
        Assert.Throws<ArgumentNullException>(() => log.Append(ActorHandle.Software, AuditAction.Opened, LogFolder.Id, null!));
        Assert.Equal(0, log.Size);
        LogFolder.Append(log, 1);
        Assert.Equal(1, log.Size);
    }

    [Fact]
    [Trait("Must", "AL-10")]
    [Trait("Must", "AL-11")]
    public void Directory_HoldsNeitherIdentifiersNorOpenings()
    {
        var id = AuditObjectId.FromBytes("case-of-the-defender-4711"u8);
        byte[] opening;
        using (var log = _folder.Create())
        {
            opening = log.Append(ActorHandle.Software, AuditAction.Opened, id, LogFolder.Id).Opening.Reveal(Purpose.Verification);
        }

        foreach (var file in Directory.GetFiles(_folder.Path))
        {
            ReadOnlySpan<byte> content = File.ReadAllBytes(file);
            Assert.True(content.IndexOf("4711"u8) < 0);
            Assert.True(content.IndexOf(Convert.FromHexString("00112233")) < 0);
            Assert.True(content.IndexOf(opening.AsSpan(0, 8)) < 0);
        }
    }

    [Fact]
    public void Directory_AfterClosing_HoldsTheNamedFilesOnly()
    {
        _folder.Fill(signed: 1);
        Assert.Equal(["checkpoint", "leaves", "lock"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Directory_AndItsFiles_AreForTheirOwnerOnly()
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        _folder.Fill(signed: 1);
        foreach (var path in Directory.GetFiles(_folder.Path).Append(_folder.Path))
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & Others);
        }
    }

    [Fact]
    public void Append_FromManyThreads_GivesEachItsPlace()
    {
        const int Threads = 8;
        const int Each = 250;
        var receipts = new AuditReceipt[Threads * Each];
        using (var log = _folder.Create())
        {
            Parallel.For(0, Threads, thread =>
            {
                for (var i = 0; i < Each; i++)
                {
                    var receipt = log.Append(ActorHandle.Software, AuditAction.KeyUsed, AuditObjectId.FromBytes(Encoding.ASCII.GetBytes($"{thread}/{i}")));
                    receipts[receipt.Index] = receipt;
                    if (i % 100 == 0)
                    {
                        log.SignCheckpoint();
                    }
                }
            });
        }

        var read = VerifiedAuditLog.Read(_folder.Path, _folder.Key.VerifyingKey, NoteKeys.Origin);
        Assert.Equal(receipts.Select(receipt => receipt.Entry), read.Entries);
    }

    [Fact]
    [Trait("Must", "AL-24")]
    public void SignCheckpoint_CosignedOne_KeepsItUntilThereAreNewEntries()
    {
        _folder.Fill(signed: 1);
        File.AppendAllText(_folder.Checkpoint, "— witness.example/w AAAAAAA=\n");
        using var log = _folder.Open();
        Assert.Equal(2, log.SignCheckpoint().Signatures.Count);
        LogFolder.Append(log, 1);
        Assert.Single(log.SignCheckpoint().Signatures);
    }

    [Fact]
    [Trait("Must", "AL-28")]
    public void SignCheckpoint_WritesThreeLines()
    {
        using var log = _folder.Create();
        var leafHash = log.Append(ActorHandle.Software, AuditAction.Opened).Entry.LeafHash;
        Assert.Equal($"{NoteKeys.Origin}\n1\n{leafHash}\n", log.SignCheckpoint().Text);
    }
}
