using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public sealed class FileAuditLogCrashTests : IDisposable
{
    private readonly LogFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Must", "AL-41")]
    public void Open_LeavesCutAnywhereAfterTheCheckpoint_KeepsWholeOnesAndCutsTheRest()
    {
        _folder.Fill(signed: 2, unsigned: 2);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        var boundaries = LogFolder.Boundaries(leaves);
        for (var length = boundaries[2]; length <= leaves.Length; length++)
        {
            using var crashed = _folder.Copy();
            File.WriteAllBytes(crashed.Leaves, leaves[..length]);
            var whole = boundaries.FindLastIndex(boundary => boundary <= length);
            using (var log = crashed.Open())
            {
                Assert.Equal((whole, whole - 2, length - boundaries[whole]), (log.Size, log.RecoveredEntries, log.CutBytes));
                LogFolder.Append(log, 1);
            }

            Assert.Equal(AuditLogStatus.Intact, crashed.Verify().Status);
            Assert.Equal(whole + 1, crashed.Verify().Checkpoint!.Size);
            Assert.Equal(leaves[..boundaries[whole]], File.ReadAllBytes(crashed.Leaves)[..boundaries[whole]]);
        }
    }

    [Fact]
    [Trait("Must", "AL-40")]
    public void Open_LeavesCutAnywhereUnderTheCheckpoint_IsRefusedAndTouchesNothing()
    {
        _folder.Fill(signed: 2);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        for (var length = 0; length < leaves.Length; length++)
        {
            File.WriteAllBytes(_folder.Leaves, leaves[..length]);
            Assert.Equal(AuditLogStatus.LeavesMissing, Assert.Throws<AuditLogException>(() => _folder.Open()).Report.Status);
            Assert.Equal(leaves[..length], File.ReadAllBytes(_folder.Leaves));
        }
    }

    [Theory]
    [Trait("Must", "AL-41")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4_096)]
    public void Open_ZerosAfterTheCheckpoint_CutsThem(int zeros)
    {
        _folder.Fill(signed: 2);
        var signed = File.ReadAllBytes(_folder.Leaves);
        File.WriteAllBytes(_folder.Leaves, [.. signed, .. new byte[zeros]]); // what some file systems leave after a power cut
        using var log = _folder.Open();
        Assert.Equal((2, zeros), (log.Size, log.CutBytes));
        Assert.Equal(signed, File.ReadAllBytes(_folder.Leaves));
    }

    [Fact]
    [Trait("Must", "AL-41")]
    public void Open_MalformedLeafAfterTheCheckpoint_CutsFromThere()
    {
        _folder.Fill(signed: 1, unsigned: 3);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        var boundaries = LogFolder.Boundaries(leaves);
        leaves[boundaries[2] + 2] = 9; // the version of the second unsigned leaf
        File.WriteAllBytes(_folder.Leaves, leaves);
        using var log = _folder.Open();
        Assert.Equal((2, leaves.Length - boundaries[2]), (log.Size, log.CutBytes));
    }

    [Fact]
    public void Crash_BeforeAnythingWasFlushed_LosesOnlyWhatWasNotSigned()
    {
        using var log = _folder.Create();
        LogFolder.Append(log, 2);
        log.SignCheckpoint();
        LogFolder.Append(log, 1);
        using var crashed = _folder.Copy();
        using var reopened = crashed.Open();
        Assert.Equal((2, 0), (reopened.Size, reopened.RecoveredEntries));
    }

    [Fact]
    [Trait("Must", "AL-32")]
    public void Crash_RenameOfTheCheckpointLost_SignsTheSameTreeAgain()
    {
        _folder.Fill(signed: 2);
        var before = File.ReadAllBytes(_folder.Checkpoint);
        byte[] lost;
        using (var log = _folder.Open())
        {
            LogFolder.Append(log, 3);
            lost = log.SignCheckpoint().ToBytes();
        }

        File.WriteAllBytes(_folder.Checkpoint, before);
        using var reopened = _folder.Open();
        Assert.Equal(3, reopened.RecoveredEntries);
        Assert.Equal(lost, reopened.SignCheckpoint().ToBytes());
    }

    [Fact]
    [Trait("Must", "AL-31")]
    public void Crash_AmidTheNewCheckpoint_IsWithoutMeaning()
    {
        _folder.Fill(signed: 2);
        File.WriteAllBytes(_folder.NewCheckpoint, File.ReadAllBytes(_folder.Checkpoint)[..40]);
        using (var log = _folder.Open())
        {
            Assert.Equal(2, log.Size);
            LogFolder.Append(log, 1);
        }

        Assert.False(File.Exists(_folder.NewCheckpoint));
        Assert.True(_folder.Verify().IsIntact);
    }

    [Fact]
    [Trait("Must", "AL-30")]
    [Trait("Must", "AL-33")]
    public void SignCheckpoint_CannotBeWritten_LeavesAreThereAndNothingMoreIsTaken()
    {
        var log = _folder.Create();
        LogFolder.Append(log, 2);
        var before = log.LastCheckpoint;
        Directory.CreateDirectory(_folder.NewCheckpoint); // stands in the way of the new checkpoint
        var failure = Assert.Throws<IOException>(() => log.SignCheckpoint());
        Assert.DoesNotContain(_folder.Path, failure.ToString(), StringComparison.Ordinal);
        Assert.Null(failure.InnerException);

        var report = _folder.Verify();
        Assert.Equal((AuditLogStatus.Intact, before, 2L), (report.Status, report.Checkpoint, report.UnsignedEntries));
        Assert.Throws<InvalidOperationException>(() => log.Append(ActorHandle.Software, AuditAction.Opened));
        Assert.Throws<InvalidOperationException>(() => log.SignCheckpoint());
        log.Dispose();
        Assert.Equal(0, _folder.ReadCheckpoint().Size);

        Directory.Delete(_folder.NewCheckpoint);
        using var reopened = _folder.Open();
        Assert.Equal(2, reopened.RecoveredEntries);
        Assert.True(_folder.Verify(before).IsIntact);
    }

    [FullDeviceFact]
    [Trait("Must", "AL-33")]
    public void Flush_DiskIsFull_FailsWithoutThePath()
    {
        using var opening = AuditOpening.Create();
        using var writer = new AuditLogWriter(File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write), 0, () => { });
        writer.Append(AuditEntry.Create(DateTimeOffset.UnixEpoch, ActorHandle.Software, AuditAction.Opened, opening));
        Assert.DoesNotContain("/dev/full", Assert.Throws<IOException>(writer.Flush).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Must", "AL-34")]
    public void SignCheckpoint_CheckpointChangedMeanwhile_SignsNothing()
    {
        _folder.Fill(signed: 1);
        using var second = _folder.Copy();
        using (var log = second.Open())
        {
            LogFolder.Append(log, 1);
        }

        var mine = _folder.Open();
        LogFolder.Append(mine, 1);
        var theirs = File.ReadAllBytes(second.Checkpoint);
        File.WriteAllBytes(_folder.Checkpoint, theirs); // a second writer, where locks do not work
        Assert.Throws<IOException>(() => mine.SignCheckpoint());
        mine.Dispose();
        Assert.Equal(theirs, File.ReadAllBytes(_folder.Checkpoint));
    }

    [UnixFact]
    [Trait("Must", "AL-34")]
    public void SignCheckpoint_SecondWriterSigned_LeavesItsLogIntact()
    {
        _folder.Fill(signed: 1);
        var (mine, theirs) = OpenTwice();
        LogFolder.Append(theirs, 2);
        theirs.SignCheckpoint();
        var (leaves, checkpoint) = (File.ReadAllBytes(_folder.Leaves), File.ReadAllBytes(_folder.Checkpoint));

        LogFolder.Append(mine, 1);
        Assert.Throws<IOException>(() => mine.SignCheckpoint());
        Assert.Throws<InvalidOperationException>(() => LogFolder.Append(mine, 1));
        mine.Dispose();
        theirs.Dispose();
        Assert.Equal(leaves, File.ReadAllBytes(_folder.Leaves));
        Assert.Equal(checkpoint, File.ReadAllBytes(_folder.Checkpoint));
        Assert.Equal((AuditLogStatus.Intact, 3L), (_folder.Verify().Status, _folder.Verify().Checkpoint!.Size));
    }

    [UnixFact]
    [Trait("Must", "AL-34")]
    public void Append_SecondWriterSigned_BufferIsNotWrittenOverItsLeaves()
    {
        _folder.Fill(signed: 1);
        var (mine, theirs) = OpenTwice();
        LogFolder.Append(theirs, 2);
        theirs.Dispose();
        var leaves = File.ReadAllBytes(_folder.Leaves);

        var large = Enumerable.Repeat(LogFolder.Id, AuditEntry.MaxCommitments).ToArray();
        Assert.Throws<IOException>(() =>
        {
            for (var i = 0; i < 5; i++)
            {
                mine.Append(ActorHandle.Software, AuditAction.Searched, large); // more than the buffer holds
            }
        });
        mine.Dispose();
        Assert.Equal(leaves, File.ReadAllBytes(_folder.Leaves));
    }

    [UnixFact]
    [Trait("Must", "AL-34")]
    public void SignCheckpoint_LeavesOfAnotherLength_WritesNothing()
    {
        _folder.Fill(signed: 2);
        foreach (var difference in new[] { -1, 1, 61 })
        {
            using var changed = _folder.Copy();
            var log = changed.Open();
            LogFolder.Append(log, 1);
            using (var other = new FileStream(changed.Leaves, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            {
                other.SetLength(other.Length + difference);
            }

            var leaves = File.ReadAllBytes(changed.Leaves);

            var checkpoint = File.ReadAllBytes(changed.Checkpoint);
            Assert.Throws<IOException>(() => log.SignCheckpoint());
            log.Dispose();
            Assert.Equal(leaves, File.ReadAllBytes(changed.Leaves));
            Assert.Equal(checkpoint, File.ReadAllBytes(changed.Checkpoint));
        }
    }

    [Fact]
    [Trait("Must", "AL-34")]
    public void SignCheckpoint_CheckpointDeletedMeanwhile_SignsNothing()
    {
        var log = _folder.Create();
        LogFolder.Append(log, 1);
        File.Delete(_folder.Checkpoint);
        Assert.Throws<IOException>(() => log.SignCheckpoint());
        log.Dispose();
        Assert.False(File.Exists(_folder.Checkpoint));
    }

    // As on a drive without working locks: locks belong to the file that was opened, so each writer gets one of its own.
    private (FileAuditLog Mine, FileAuditLog Theirs) OpenTwice()
    {
        var mine = _folder.Open();
        File.Delete(Path.Combine(_folder.Path, "lock"));
        return (mine, _folder.Open());
    }

    [UnixFact]
    [Trait("Must", "AL-31")]
    public void DirectoryFlush_OfADirectory_IsDone()
    {
        _folder.Fill(signed: 0);
        Assert.True(DirectoryFlush.TryFlush(_folder.Path));
        Assert.False(DirectoryFlush.TryFlush(Path.Combine(_folder.Path, "absent")));
    }
}
