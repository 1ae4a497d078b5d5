namespace HrdCore.Samples.Tests;

/// <summary>One run over the bundled cases, shared by the facts about it.</summary>
public sealed class QuickstartRun : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("hrdcore-test-").FullName;

    public QuickstartRun()
    {
        Folder = Path.Combine(_parent, "vault");
        Result = QuickstartProgram.Run("--out", Folder);
    }

    /// <summary>The folder that the run made.</summary>
    public string Folder { get; }

    /// <summary>A copy of the folder, to be damaged.</summary>
    public string CopyFolder()
    {
        var copy = Path.Combine(_parent, Guid.NewGuid().ToString("N"));
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    internal ProgramResult Result { get; }

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
