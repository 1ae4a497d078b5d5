using HrdCore.Auditing;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Auditing;

/// <summary>A folder for one audit log, with its key and a clock that moves a millisecond at a time; gone after the test.</summary>
internal sealed class LogFolder : IDisposable
{
    internal static readonly AuditObjectId Id = AuditObjectId.FromGuid(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"));

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("hrdcore-audit-");

    internal string Path => System.IO.Path.Combine(_parent.FullName, "log");

    internal string Leaves => System.IO.Path.Combine(Path, "leaves");

    internal string Checkpoint => System.IO.Path.Combine(Path, "checkpoint");

    internal string NewCheckpoint => System.IO.Path.Combine(Path, "checkpoint.tmp");

    internal SigningKey Key { get; } = NoteKeys.Key();

    internal NoteSigner Signer => new(NoteKeys.Origin, Key);

    internal TickingClock Clock { get; } = new();

    internal FileAuditLog Create() => FileAuditLog.Create(Path, NoteKeys.Origin, Key, Clock);

    internal FileAuditLog Open(Checkpoint? remembered = null) => FileAuditLog.Open(Path, NoteKeys.Origin, Key, Clock, remembered);

    internal AuditLogReport Verify(Checkpoint? remembered = null) => AuditLogVerifier.Verify(Path, Key.VerifyingKey, NoteKeys.Origin, remembered);

    /// <summary>Makes a log with signed entries and then, if wanted, entries after the checkpoint as a crash leaves them.</summary>
    internal Checkpoint Fill(int signed, int unsigned = 0)
    {
        using (var log = Create())
        {
            Append(log, signed);
        }

        var checkpoint = ReadCheckpoint();
        if (unsigned > 0)
        {
            AppendUnsigned(unsigned);
        }

        return checkpoint;
    }

    internal static void Append(IAuditLog log, int count)
    {
        for (var i = 0; i < count; i++)
        {
            log.Append(ActorHandle.Software, AuditAction.Opened, Id);
        }
    }

    internal void AppendUnsigned(int count)
    {
        var checkpoint = File.ReadAllBytes(Checkpoint);
        using (var log = Open())
        {
            Append(log, count);
        }

        File.WriteAllBytes(Checkpoint, checkpoint); // as if the machine had stopped before the checkpoint was replaced
    }

    internal Checkpoint ReadCheckpoint()
    {
        Assert.True(HrdCore.Auditing.Checkpoint.TryOpen(File.ReadAllBytes(Checkpoint), Signer.Verifier, out var checkpoint));
        return checkpoint!;
    }

    /// <summary>Copies the files as they are at this moment, as a crash or a thief would find them.</summary>
    internal LogFolder Copy()
    {
        var copy = new LogFolder();
        Directory.CreateDirectory(copy.Path);
        foreach (var name in new[] { "leaves", "checkpoint" })
        {
            File.Copy(System.IO.Path.Combine(Path, name), System.IO.Path.Combine(copy.Path, name));
        }

        return copy;
    }

    /// <summary>Where each record of the leaves file starts, and its end.</summary>
    internal static List<int> Boundaries(byte[] leaves)
    {
        List<int> boundaries = [0];
        while (boundaries[^1] < leaves.Length)
        {
            boundaries.Add(boundaries[^1] + 2 + (leaves[boundaries[^1]] << 8 | leaves[boundaries[^1] + 1]));
        }

        return boundaries;
    }

    public void Dispose()
    {
        Key.Dispose();
        _parent.Delete(recursive: true);
    }

    internal sealed class TickingClock : TimeProvider
    {
        private long _milliseconds = 1_767_323_045_677; // one before the first answer, 2026-01-02T03:04:05.678Z

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Interlocked.Increment(ref _milliseconds));
    }
}
