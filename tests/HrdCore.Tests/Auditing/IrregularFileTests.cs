using System.Diagnostics;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

/// <summary>Pipes and links where the log's files should be.</summary>
public sealed class IrregularFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly LogFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task Verify_PipeAsCheckpoint_IsUnreadable()
    {
        _folder.Fill(signed: 1);
        ReplaceByPipe("checkpoint");
        Assert.Equal(AuditLogStatus.CheckpointUnreadable, (await Task.Run(() => _folder.Verify()).WaitAsync(Patience)).Status);
    }

    [UnixFact]
    public async Task Verify_PipeAsLeaves_MissesTheEntries()
    {
        _folder.Fill(signed: 1);
        ReplaceByPipe("leaves");
        Assert.Equal(AuditLogStatus.LeavesMissing, (await Task.Run(() => _folder.Verify()).WaitAsync(Patience)).Status);
    }

    [UnixFact]
    public async Task Open_PipeAsLeavesOrLock_IsRefused()
    {
        _folder.Fill(signed: 0);
        foreach (var name in new[] { "leaves", "lock" })
        {
            using var copy = _folder.Copy();
            ReplaceByPipe(name, copy);
            var failure = await Assert.ThrowsAsync<IOException>(() => Task.Run(() => copy.Open()).WaitAsync(Patience));
            Assert.Contains("a pipe", failure.Message, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    [Trait("Must", "AL-45")]
    public void Open_LinkInAFilesPlace_IsRefusedAndItsTargetUntouched()
    {
        _folder.Fill(signed: 1);
        foreach (var name in new[] { "leaves", "checkpoint", "lock" })
        {
            using var copy = _folder.Copy();
            var (file, target) = (Path.Combine(copy.Path, name), Path.Combine(copy.Path, "target"));
            File.Copy(Path.Combine(_folder.Path, name), target);
            var before = File.ReadAllBytes(target);
            File.Delete(file);
            File.CreateSymbolicLink(file, target);
            var failure = Assert.Throws<IOException>(() => copy.Open());
            Assert.Contains("a link", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(copy.Path, failure.ToString(), StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(target));
        }
    }

    [UnixFact]
    public void SignCheckpoint_NewCheckpointIsALink_DoesNotFollowIt()
    {
        _folder.Fill(signed: 1);
        var target = Path.Combine(_folder.Path, "target");
        File.WriteAllText(target, "kept");
        File.CreateSymbolicLink(_folder.NewCheckpoint, target);
        using (var log = _folder.Open())
        {
            LogFolder.Append(log, 1);
        }

        Assert.Equal("kept", File.ReadAllText(target));
        Assert.Null(new FileInfo(_folder.Checkpoint).LinkTarget);
        Assert.True(_folder.Verify().IsIntact);
    }

    [Fact]
    public void Create_FileInTheDirectorysPlace_FailsWithoutThePath()
    {
        File.WriteAllText(_folder.Path, "a file");
        var failure = Assert.Throws<IOException>(() => _folder.Create());
        Assert.DoesNotContain(_folder.Path, failure.ToString(), StringComparison.Ordinal);
    }

    private void ReplaceByPipe(string name, LogFolder? folder = null)
    {
        var path = Path.Combine((folder ?? _folder).Path, name);
        File.Delete(path);
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
