using System.Buffers.Binary;
using System.Text.Json;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class AuditEntryTests
{
    private static readonly DateTimeOffset Time = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
    private static readonly ActorHandle Actor = ActorHandle.FromBytes([.. Enumerable.Range(0xa0, 16).Select(i => (byte)i)]);
    private static readonly AuditObjectId Id = AuditObjectId.FromBytes("case-1"u8);

    [Fact]
    public void TryRead_WhatWasMade_GivesItBack()
    {
        var made = Make(Id, Id);
        Assert.True(AuditEntry.TryRead(made.Leaf, out var read));
        Assert.Equal(made, read);
        Assert.Equal(Time, read!.Time);
        Assert.Equal(Actor, read.Actor);
        Assert.Equal(AuditAction.Disclosed, read.Action);
        Assert.Equal(2, read.CommitmentCount);
    }

    [Fact]
    public void Time_CarriesAnOffsetAndTicks_IsUtcToTheMillisecond() =>
        Assert.Equal(Time, AuditEntry.Create(Time.ToOffset(TimeSpan.FromHours(5)).AddTicks(9_999), Actor, AuditAction.Opened, AuditOpening.Create()).Time);

    [Fact]
    [Trait("Must", "AL-4")]
    public void TryRead_AnyOtherVersion_IsRefused()
    {
        for (var version = 0; version <= byte.MaxValue; version++)
        {
            var leaf = Make(Id).Leaf.ToArray();
            leaf[0] = (byte)version;
            Assert.Equal(version == 1, AuditEntry.TryRead(leaf, out _));
        }
    }

    [Theory]
    [Trait("Must", "AL-5")]
    [InlineData(0UL, true)]
    [InlineData(253_402_300_799_999UL, true)]
    [InlineData(253_402_300_800_000UL, false)]
    [InlineData(ulong.MaxValue, false)]
    public void TryRead_TimeToTheEndOf9999_IsTaken(ulong milliseconds, bool taken)
    {
        var leaf = Make().Leaf.ToArray();
        BinaryPrimitives.WriteUInt64BigEndian(leaf.AsSpan(1), milliseconds);
        Assert.Equal(taken, AuditEntry.TryRead(leaf, out var entry));
        if (taken)
        {
            Assert.Equal((long)milliseconds, entry!.Time.ToUnixTimeMilliseconds());
        }
    }

    [Fact]
    [Trait("Must", "AL-6")]
    public void TryRead_AnyOtherLength_IsRefused()
    {
        byte[] leaf = [.. Make(Id).Leaf, .. new byte[64]];
        for (var length = 0; length < leaf.Length; length++)
        {
            Assert.Equal(length == 61, AuditEntry.TryRead(leaf.AsSpan(0, length), out _));
        }
    }

    [Fact]
    [Trait("Must", "AL-6")]
    public void Create_MostIdentifiers_FillsTheLargestLeaf()
    {
        var most = Make([.. Enumerable.Repeat(Id, 2_047)]);
        Assert.Equal(65_533, most.Leaf.Length);
        Assert.Equal(65_533, AuditEntry.MaxSizeInBytes);
        Assert.True(AuditEntry.TryRead(most.Leaf, out _));
        Assert.Throws<ArgumentException>(() => Make([.. Enumerable.Repeat(Id, 2_048)]));
    }

    [Fact]
    [Trait("Must", "AL-7")]
    public void TryRead_NoAction_IsRefused()
    {
        var leaf = Make().Leaf.ToArray();
        leaf.AsSpan(25, 2).Clear();
        Assert.False(AuditEntry.TryRead(leaf, out _));
    }

    [Fact]
    [Trait("Must", "AL-7")]
    public void TryRead_ActionUnknownHere_IsTaken()
    {
        var leaf = Make().Leaf.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(leaf.AsSpan(25), 4_711);
        Assert.True(AuditEntry.TryRead(leaf, out var entry));
        Assert.Equal("action-4711", entry!.Action.ToString());
    }

    [Fact]
    [Trait("Must", "AL-7")]
    public void Create_NoAction_IsRefused() =>
        Assert.Equal("action", Assert.Throws<ArgumentException>(() => AuditEntry.Create(Time, Actor, default, AuditOpening.Create())).ParamName);

    [Fact]
    public void Create_Before1970_IsRefusedWithoutTheTime()
    {
        var time = DateTimeOffset.UnixEpoch.AddYears(-7);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => AuditEntry.Create(time, Actor, AuditAction.Opened, AuditOpening.Create()));
        Assert.Equal("time", failure.ParamName);
        Assert.Null(failure.ActualValue);
        Assert.DoesNotContain("1963", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_JustBefore1970_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditEntry.Create(DateTimeOffset.UnixEpoch.AddTicks(-1), Actor, AuditAction.Opened, AuditOpening.Create()));

    [Fact]
    public void Create_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => AuditEntry.Create(Time, Actor, AuditAction.Opened, null!));
        Assert.Throws<ArgumentNullException>(() => Make(Id, null!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Commitment_OutsideTheCount_IsRefused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Make(Id).Commitment(index).ToArray());

    [Fact]
    public void Commitment_SameIdentifierInTwoEntries_Differs() =>
        Assert.NotEqual(Make(Id).Commitment(0).ToArray(), Make(Id).Commitment(0).ToArray());

    [Fact]
    public void LeafHash_IsThatOfTheLeafsBytes()
    {
        var entry = Make(Id);
        Assert.Equal(MerkleHash.OfLeaf(entry.Leaf), entry.LeafHash);
    }

    [Fact]
    public void Print_ShowsNoByteOfTheHandle()
    {
        var entry = Make(Id);
        Assert.DoesNotContain("a0a1", entry.ToString(), StringComparison.OrdinalIgnoreCase);
        var json = JsonSerializer.Serialize(entry);
        Assert.DoesNotContain("oKGio", json, StringComparison.Ordinal); // a0 a1 a2 a3 in base64
        Assert.DoesNotContain("160,161", json, StringComparison.Ordinal);
    }

    private static AuditEntry Make(params AuditObjectId[] ids) => AuditEntry.Create(Time, Actor, AuditAction.Disclosed, AuditOpening.Create(), ids);
}
