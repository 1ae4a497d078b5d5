using HrdCore.Auditing;
using HrdCore.Classification;

namespace HrdCore.Tests.Auditing;

public sealed class VerifiedAuditLogTests : IDisposable
{
    private readonly LogFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_GivesTheSignedEntriesOnly()
    {
        var checkpoint = _folder.Fill(signed: 3, unsigned: 2);
        var read = Read();
        Assert.Equal(checkpoint, read.Checkpoint);
        Assert.Equal(3, read.Entries.Count);
    }

    [Fact]
    public void Read_DamagedLog_IsRefused()
    {
        _folder.Fill(signed: 3);
        File.Delete(_folder.Leaves);
        Assert.Equal(AuditLogStatus.LeavesMissing, Assert.Throws<AuditLogException>(() => Read()).Report.Status);
    }

    [Fact]
    public void Receipt_StoredAndReadBack_ShowsWhatTheEntryIsAbout()
    {
        long index;
        byte[] stored;
        using (var log = _folder.Create())
        {
            LogFolder.Append(log, 4);
            var receipt = log.Append(ActorHandle.Software, AuditAction.Disclosed, LogFolder.Id);
            (index, stored) = (receipt.Index, receipt.Opening.Reveal(Purpose.Sealing));
        }

        using var opening = AuditOpening.FromBytes(stored);
        var entries = Read().Entries;
        Assert.True(opening.Opens(entries[(int)index], LogFolder.Id));
        Assert.False(opening.Opens(entries[0], LogFolder.Id));
        Assert.False(opening.Opens(entries[(int)index], AuditObjectId.FromBytes("another"u8)));
    }

    [Fact]
    public void ProveInclusion_EveryEntry_VerifiesAgainstTheCheckpoint()
    {
        _folder.Fill(signed: 11);
        var read = Read();
        for (var index = 0; index < 11; index++)
        {
            Assert.True(MerkleProof.VerifyInclusion(
                read.Entries[index].LeafHash, index, read.Checkpoint.Size, read.ProveInclusion(index), read.Checkpoint.Root));
        }
    }

    [Fact]
    public void ProveConsistency_WithAnEarlierCheckpoint_Verifies()
    {
        var earlier = _folder.Fill(signed: 5);
        using (var log = _folder.Open(earlier))
        {
            LogFolder.Append(log, 6);
        }

        var read = Read();
        Assert.True(MerkleProof.VerifyConsistency(
            earlier.Size, read.Checkpoint.Size, read.ProveConsistency(earlier.Size), earlier.Root, read.Checkpoint.Root));
    }

    private VerifiedAuditLog Read() => VerifiedAuditLog.Read(_folder.Path, _folder.Key.VerifyingKey, NoteKeys.Origin);
}
