using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;

namespace Quickstart;

/// <summary>Reads a file of cases; what is invalid goes, byte for byte and with its line number and reason, into two files beside the input.</summary>
public sealed class CaseImport(string path)
{
    private readonly List<(RecordLine<CaseFile> Line, string Reason)> _rejects = [];

    /// <summary>How many lines were rejected.</summary>
    public int Rejected => _rejects.Count;

    /// <summary>Where the rejected lines are, or null when there are none.</summary>
    public string? RejectsPath { get; private set; }

    /// <summary>Stops before anything is made if the input cannot be read.</summary>
    public void RequireReadable() => OpenInput().Dispose();

    /// <summary>The valid cases, in the order of the file.</summary>
    public IEnumerable<CaseFile> Read()
    {
        _rejects.Clear();
        var firstLineOf = new Dictionary<Guid, long>();
        using var stream = OpenInput();
        foreach (var line in RecordLines.Read<CaseFile>(stream))
        {
            if (line.Record is null)
            {
                _rejects.Add((line, string.Join(" ", line.Report.Findings)));
            }
            else if (!firstLineOf.TryAdd(line.Record.Case.Id, line.Number))
            {
                _rejects.Add((line, $"the same case id stands on line {firstLineOf[line.Record.Case.Id]}"));
            }
            else
            {
                yield return line.Record;
            }
        }
    }

    /// <summary>Writes the rejected lines: <c>NAME.rejects.jsonl</c> holds them as they were, <c>NAME.rejects.txt</c> their numbers and reasons.</summary>
    public void WriteRejects()
    {
        if (Rejected == 0)
        {
            return;
        }

        // Never over the rejects of an earlier run, which may hold the only copy of a corrected line.
        var stem = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileNameWithoutExtension(path));
        var run = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? $"{stem}.rejects" : $"{stem}.rejects-{n}").First(name => !File.Exists($"{name}.jsonl") && !File.Exists($"{name}.txt"));
        using var input = OpenInput();
        using var lines = OwnerOnly.CreateFile($"{run}.jsonl");
        using var reasons = new StreamWriter(OwnerOnly.CreateFile($"{run}.txt"));
        foreach (var (line, reason) in _rejects)
        {
            Copy(input, line.ByteOffset, line.ByteLength, lines);
            lines.WriteByte((byte)'\n');
            reasons.WriteLine($"line {line.Number}: {reason}");
        }

        RejectsPath = $"{run}.jsonl";
    }

    private static void Copy(Stream input, long offset, long length, Stream output)
    {
        input.Position = offset;
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var read = input.Read(buffer, 0, (int)Math.Min(length, buffer.Length));
            if (read == 0)
            {
                throw new QuickstartException("The input became shorter while it was read. Run again on a file that nobody writes to.", 2);
            }

            output.Write(buffer, 0, read);
            length -= read;
        }
    }

    private FileStream OpenInput()
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new QuickstartException("The input cannot be read: it does not exist, is a folder, or may not be opened.", 2);
        }
    }
}
