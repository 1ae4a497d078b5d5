using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public sealed class AuditLogVerifierTests : IDisposable
{
    private readonly LogFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verify_UntouchedLog_IsIntact()
    {
        var checkpoint = _folder.Fill(signed: 5, unsigned: 2);
        var report = _folder.Verify();
        Assert.Equal((AuditLogStatus.Intact, checkpoint, 2L, 0L), (report.Status, report.Checkpoint, report.UnsignedEntries, report.TornBytes));
        Assert.Equal("The audit log is intact: 5 signed entries, 2 not yet signed.", report.ToString());
    }

    [Fact]
    [Trait("Must", "AL-3")]
    public void Verify_WhileTheLogIsOpen_Works()
    {
        using var log = _folder.Create();
        LogFolder.Append(log, 2);
        log.SignCheckpoint();
        LogFolder.Append(log, 1);
        Assert.Equal(2, _folder.Verify().Checkpoint!.Size);
    }

    [Fact]
    [Trait("Must", "AL-40")]
    public void Verify_AnyByteOfASignedLeafChanged_IsNotIntact()
    {
        _folder.Fill(signed: 3);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(_folder.Leaves, leaves);
            Assert.Contains(_folder.Verify().Status, new[] { AuditLogStatus.LeavesChanged, AuditLogStatus.LeafUnreadable, AuditLogStatus.LeavesMissing });
            leaves[i] ^= (byte)(1 << (i % 8));
        }
    }

    [Fact]
    [Trait("Must", "AL-2")]
    public void Verify_AnyByteOfTheCheckpointChanged_IsNotIntact()
    {
        _folder.Fill(signed: 3);
        var checkpoint = File.ReadAllBytes(_folder.Checkpoint);
        for (var i = 0; i < checkpoint.Length; i++)
        {
            checkpoint[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(_folder.Checkpoint, checkpoint);
            Assert.Contains(_folder.Verify().Status, new[] { AuditLogStatus.CheckpointUnreadable, AuditLogStatus.NotSignedByKey });
            checkpoint[i] ^= (byte)(1 << (i % 8));
        }
    }

    [Fact]
    [Trait("Must", "AL-24")]
    public void Verify_SignatureNameLongerThanAnyMadeHere_IsNotSignedByKey()
    {
        _folder.Fill(signed: 1);
        var text = File.ReadAllText(_folder.Checkpoint);
        File.WriteAllText(_folder.Checkpoint, text.Replace($"— {NoteKeys.Origin}", $"— {new string('a', 256)}", StringComparison.Ordinal));
        Assert.Equal(AuditLogStatus.NotSignedByKey, _folder.Verify().Status);
        Assert.Equal(AuditLogStatus.NotSignedByKey, Assert.Throws<AuditLogException>(() => _folder.Open()).Report.Status);
    }

    [Fact]
    [Trait("Must", "AL-2")]
    public void Verify_CheckpointCutAnywhereOrWithMoreBehind_IsUnreadable()
    {
        _folder.Fill(signed: 1);
        var checkpoint = File.ReadAllBytes(_folder.Checkpoint);
        for (var length = 0; length < checkpoint.Length; length++)
        {
            File.WriteAllBytes(_folder.Checkpoint, checkpoint[..length]);
            Assert.Equal(AuditLogStatus.CheckpointUnreadable, _folder.Verify().Status);
        }

        File.WriteAllBytes(_folder.Checkpoint, [.. checkpoint, (byte)'x']);
        Assert.Equal(AuditLogStatus.CheckpointUnreadable, _folder.Verify().Status);
    }

    [Fact]
    [Trait("Must", "AL-20")]
    public void Verify_HugeCheckpoint_IsUnreadable()
    {
        _folder.Fill(signed: 1);
        using (var file = File.OpenWrite(_folder.Checkpoint))
        {
            file.SetLength(1L << 32); // sparse
        }

        Assert.Equal(AuditLogStatus.CheckpointUnreadable, _folder.Verify().Status);
    }

    [Fact]
    [Trait("Must", "AL-40")]
    public void Verify_EndCutOff_NamesTheFirstLeafMissing()
    {
        _folder.Fill(signed: 5);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        File.WriteAllBytes(_folder.Leaves, leaves[..LogFolder.Boundaries(leaves)[3]]);
        var report = _folder.Verify();
        Assert.Equal((AuditLogStatus.LeavesMissing, 3L), (report.Status, report.LeafIndex));
        Assert.Equal("The checkpoint covers 5 entries, but entry 3 is not there.", report.ToString());
    }

    [Fact]
    public void Verify_TwoLeavesSwapped_IsFound() =>
        AssertRearranged([0, 2, 1, 3], AuditLogStatus.LeavesChanged);

    [Fact]
    public void Verify_LeafTakenOut_IsFound() =>
        AssertRearranged([0, 2, 3], AuditLogStatus.LeavesMissing);

    [Fact]
    public void Verify_LeafPutIn_IsFound() =>
        AssertRearranged([0, 1, 1, 2, 3], AuditLogStatus.LeavesChanged);

    [Fact]
    public void Verify_LeafReplacedByAnother_IsFound() =>
        AssertRearranged([0, 1, 1, 3], AuditLogStatus.LeavesChanged);

    [Fact]
    [Trait("Must", "AL-40")]
    public void Verify_LeafOfANewerVersion_NamesIt()
    {
        _folder.Fill(signed: 3);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        leaves[LogFolder.Boundaries(leaves)[1] + 2] = 2;
        File.WriteAllBytes(_folder.Leaves, leaves);
        Assert.Equal((AuditLogStatus.LeafUnreadable, 1L), (_folder.Verify().Status, _folder.Verify().LeafIndex));
    }

    [Fact]
    [Trait("Must", "AL-43")]
    public void Verify_ForkOfEqualSize_IsFoundByWhatIsRemembered()
    {
        var common = _folder.Fill(signed: 3);
        using var fork = _folder.Copy();
        foreach (var folder in new[] { _folder, fork })
        {
            using var log = folder.Open(common);
            LogFolder.Append(log, 2);
        }

        var remembered = _folder.ReadCheckpoint();
        Assert.Equal(remembered.Size, fork.ReadCheckpoint().Size);
        Assert.True(fork.Verify().IsIntact);
        Assert.True(fork.Verify(common).IsIntact);
        Assert.Equal(AuditLogStatus.ForkedFromRemembered, fork.Verify(remembered).Status);
    }

    [Fact]
    [Trait("Must", "AL-43")]
    public void Verify_HistoryRewrittenAndSignedAnew_IsFoundByWhatIsRemembered()
    {
        var remembered = _folder.Fill(signed: 3);
        using var rewritten = new LogFolder();
        rewritten.Fill(signed: 6);
        Assert.True(rewritten.Verify().IsIntact);
        Assert.Equal(AuditLogStatus.ForkedFromRemembered, rewritten.Verify(remembered).Status);
    }

    [Fact]
    [Trait("Must", "AL-42")]
    public void Verify_PutBackToAnEarlierState_IsFoundByWhatIsRemembered()
    {
        _folder.Fill(signed: 3);
        using var old = _folder.Copy();
        using (var log = _folder.Open())
        {
            LogFolder.Append(log, 1);
        }

        Assert.True(old.Verify().IsIntact);
        Assert.Equal(AuditLogStatus.BehindRemembered, old.Verify(_folder.ReadCheckpoint()).Status);
    }

    [Fact]
    public void Verify_EveryEarlierCheckpointRemembered_IsIntact()
    {
        List<Checkpoint> remembered = [];
        using (var log = _folder.Create())
        {
            for (var i = 0; i < 20; i++)
            {
                remembered.Add(log.LastCheckpoint);
                LogFolder.Append(log, 1);
                log.SignCheckpoint();
            }
        }

        Assert.All(remembered, checkpoint => Assert.Equal(AuditLogStatus.Intact, _folder.Verify(checkpoint).Status));
    }

    [Fact]
    [Trait("Must", "AL-27")]
    public void Verify_LogOfAnotherOrigin_IsFound()
    {
        _folder.Fill(signed: 1);
        Assert.Equal(AuditLogStatus.WrongOrigin, AuditLogVerifier.Verify(_folder.Path, _folder.Key.VerifyingKey, "other.example").Status);
    }

    [Fact]
    [Trait("Must", "AL-27")]
    public void Verify_OtherOriginSignedUnderTheExpectedName_IsFound()
    {
        _folder.Fill(signed: 0);
        File.WriteAllBytes(_folder.Checkpoint, SignedNote.Sign($"other.example\n0\n{MerkleHash.OfEmptyTree}\n", _folder.Signer).ToBytes());
        Assert.Equal(AuditLogStatus.WrongOrigin, _folder.Verify().Status);
    }

    [Fact]
    public void Verify_WithAnotherKey_IsFound()
    {
        _folder.Fill(signed: 1);
        using var other = NoteKeys.Key(first: 7);
        Assert.Equal(AuditLogStatus.NotSignedByKey, AuditLogVerifier.Verify(_folder.Path, other.VerifyingKey, NoteKeys.Origin).Status);
    }

    [Fact]
    public void Verify_SignedNoteThatIsNoCheckpoint_IsUnreadable()
    {
        _folder.Fill(signed: 1);
        File.WriteAllBytes(_folder.Checkpoint, SignedNote.Sign("good morning\n", _folder.Signer).ToBytes());
        Assert.Equal(AuditLogStatus.CheckpointUnreadable, _folder.Verify().Status);
    }

    [Fact]
    public void Verify_SignedEmptyTreeWithAnotherRoot_IsFound()
    {
        _folder.Fill(signed: 0);
        File.WriteAllBytes(_folder.Checkpoint, new Checkpoint(NoteKeys.Origin, 0, default).Sign(_folder.Signer).ToBytes());
        Assert.Equal(AuditLogStatus.LeavesChanged, _folder.Verify().Status);
    }

    [Fact]
    public void Verify_FileMissing_IsFound()
    {
        Assert.Equal(AuditLogStatus.NoLog, _folder.Verify().Status);
        _folder.Fill(signed: 2);
        using var noLeaves = _folder.Copy();
        File.Delete(noLeaves.Leaves);
        Assert.Equal((AuditLogStatus.LeavesMissing, 0L), (noLeaves.Verify().Status, noLeaves.Verify().LeafIndex));
        using var noCheckpoint = _folder.Copy();
        File.Delete(noCheckpoint.Checkpoint);
        Assert.Equal(AuditLogStatus.CheckpointMissing, noCheckpoint.Verify().Status);
    }

    [Fact]
    public void Verify_EmptyLogWithoutItsLeavesFile_NamesNoEntry()
    {
        _folder.Fill(signed: 0);
        File.Delete(_folder.Leaves);
        var report = _folder.Verify();
        Assert.Equal((AuditLogStatus.LeavesMissing, (long?)null), (report.Status, report.LeafIndex));
        Assert.Equal("The checkpoint covers no entries, but the leaves file, which a new log has, is not there.", report.ToString());
    }

    [Fact]
    public void Verify_TornTail_IsIntactAndCounted()
    {
        _folder.Fill(signed: 2);
        File.AppendAllText(_folder.Leaves, "abc");
        Assert.Equal((AuditLogStatus.Intact, 3L), (_folder.Verify().Status, _folder.Verify().TornBytes));
    }

    [Fact]
    [Trait("Must", "AL-44")]
    public void Verify_AnyLog_ChangesNothing()
    {
        _folder.Fill(signed: 2, unsigned: 1);
        File.AppendAllText(_folder.Leaves, "torn");
        File.Delete(Path.Combine(_folder.Path, "lock"));
        var before = Snapshot();
        Assert.True(_folder.Verify().IsIntact);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    [Trait("Must", "AL-44")]
    public void Report_OfAnyStatus_TellsAtMostNumbers()
    {
        var checkpoint = new Checkpoint("secret.example", 41, MerkleHash.OfLeaf([1]));
        foreach (var status in Enum.GetValues<AuditLogStatus>())
        {
            var text = new AuditLogReport(status, checkpoint, leafIndex: 17).ToString();
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
            Assert.Equal(text, new AuditLogException(new AuditLogReport(status, checkpoint, leafIndex: 17)).Message);
        }
    }

    [Fact]
    public void Default_Status_IsNotIntact() => Assert.NotEqual(AuditLogStatus.Intact, default);

    [Fact]
    public void Arguments_NullOrOfOtherShape_AreRefused()
    {
        var key = _folder.Key.VerifyingKey;
        Assert.Throws<ArgumentNullException>(() => AuditLogVerifier.Verify(null!, key, NoteKeys.Origin));
        Assert.Throws<ArgumentNullException>(() => AuditLogVerifier.Verify(_folder.Path, null!, NoteKeys.Origin));
        Assert.Throws<ArgumentNullException>(() => AuditLogVerifier.Verify(_folder.Path, key, null!));
        Assert.Equal("origin", Assert.Throws<ArgumentException>(() => AuditLogVerifier.Verify(_folder.Path, key, "a b")).ParamName);
        Assert.Throws<ArgumentException>(() => _folder.Verify(new Checkpoint("other.example", 0, MerkleHash.OfEmptyTree)));
    }

    private void AssertRearranged(int[] order, AuditLogStatus expected)
    {
        _folder.Fill(signed: 4);
        var leaves = File.ReadAllBytes(_folder.Leaves);
        var boundaries = LogFolder.Boundaries(leaves);
        File.WriteAllBytes(_folder.Leaves, [.. order.SelectMany(i => leaves[boundaries[i]..boundaries[i + 1]])]);
        Assert.Equal(expected, _folder.Verify().Status);
    }

    private string[] Snapshot() =>
    [
        .. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {Convert.ToHexString(File.ReadAllBytes(file))}"),
    ];
}
