using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>Content of unknown length, put aside until its length is known: sealed under a key that is used for nothing else and ends with this object.</summary>
/// <remarks>The file has no name from the moment it exists, so that it is gone also when the process is killed; on Windows the system deletes it when the process ends.</remarks>
internal sealed class SealedSpool : IDisposable
{
    private readonly SecretBytes _key = SecretBytes.Random(Cobblestone256.KeySizeInBytes);

    /// <param name="folder">Where there is room for the content.</param>
    /// <exception cref="IOException">No file can be made there.</exception>
    internal SealedSpool(string folder)
    {
        try
        {
            File = Make(Path.Combine(folder, $"hrdcore-spool-{Path.GetRandomFileName()}"));
        }
        catch (Exception e)
        {
            _key.Dispose();
            if (e is UnauthorizedAccessException)
            {
                throw new IOException("The folder for temporary files lets nobody write here. Give the process a folder of its own, by TMPDIR on Unix or TEMP on Windows.", e);
            }

            throw;
        }
    }

    internal FileStream File { get; }

    internal void Fill(Stream content, ChunkOptions options)
    {
        using var secret = _key.Use();
        Cobblestone256.Seal(secret.Bytes, [], content, File, options);
    }

    /// <summary>What was put aside. Ends with the spool.</summary>
    internal Cobblestone256ChunkReader OpenRead()
    {
        File.Position = 0;
        using var secret = _key.Use();
        return Cobblestone256ChunkReader.TryOpen(secret.Bytes, [], File, out var reader)
            ? reader
            : throw new IOException("The temporary file does not hold any more what was written to it. Check the disk, and seal again.");
    }

    public void Dispose()
    {
        File.Dispose();
        _key.Dispose();
    }

    private static FileStream Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        try
        {
            System.IO.File.Delete(path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
