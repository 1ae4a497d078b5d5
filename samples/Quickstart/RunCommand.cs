using System.Buffers;
using System.Globalization;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Engineering;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;

namespace Quickstart;

/// <summary>The main job: parse, seal, store, log, audit, reopen, compare, and prove that nothing sensitive lies in the clear.</summary>
public static class RunCommand
{
    private const int BatchSize = 100;
    private const string LogFile = "quickstart.log";

    /// <summary>Does the job for one file of cases.</summary>
    public static int Run(string input, string? folder)
    {
        var started = TimeProvider.System.GetTimestamp();
        SqliteBridge.Install();
        var import = new CaseImport(input);
        import.RequireReadable();
        folder ??= Directory.CreateTempSubdirectory("hrdcore-quickstart-").FullName;
        var scan = new LeakScan();
        using var vault = Vault.Create(folder);
        using var file = new FileLog(Path.Combine(folder, LogFile));
        using var loggers = LoggerFactory.Create(builder => builder.AddProvider(file).SetMinimumLevel(LogLevel.Debug));
        var logger = loggers.CreateLogger("Quickstart");

        Screen.Line($"HrdCore quickstart: everything goes to {folder}");
        var stored = Screen.Step("Parse, seal and store", done => Store(import, vault, scan, logger, done), count => $"{count} cases, {import.Rejected} lines rejected");
        import.WriteRejects();
        if (import.RejectsPath is { } rejects)
        {
            Screen.Line($"Rejected lines are, in the clear, in {rejects}; their numbers and reasons in the .txt file beside it.");
        }

        var summary = new Summary();
        var differing = Screen.Step("Reopen and compare", done => Compare(import, vault, summary, logger, done), wrong => stored == 0 ? "nothing to compare" : wrong == 0 ? "every case is as it was read" : $"{wrong} cases are not as they were read");
        var report = Screen.Step("Verify the audit log", _ => vault.CloseAndVerifyAudit(), result => $"{result.Checkpoint?.Size} entries; {result}");

        file.Dispose();
        var leaked = ScanFiles(scan, input, folder);
        summary.Show();
        Screen.Line("");
        Screen.Line("What the analyzers say about three deliberately bad lines (samples/BadLines; recorded, and compared with the compiler by the package tests):");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "bad-lines.txt")))
        {
            Screen.Line($"  {line}");
        }

        Screen.Line("");
        Screen.Line(string.Create(CultureInfo.InvariantCulture, $"Done in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s. Look again with: ./build.sh demo open {folder}"));
        if (leaked > 0 || differing > 0 || !report.IsIntact)
        {
            throw new QuickstartException("Something above is not as it must be: do not trust this build with real data.", 1);
        }

        return stored == 0 || import.Rejected > 0 ? 3 : 0;
    }

    private static int Store(CaseImport import, Vault vault, LeakScan scan, ILogger logger, Action<int> done)
    {
        var redactor = new ObjectRedactor(RedactionPolicy.Default);
        var count = 0;
        foreach (var batch in import.Read().Chunk(BatchSize))
        {
            vault.Store(batch);
            foreach (var file in batch)
            {
                // Two ways to log safely: a view made for the log, and a value that prints its class by itself.
                logger.LogInformation("Stored {Case} of {Defender}", redactor.Redact(file, CaseFile.Shape.Map, Audience.Log), file.Defenders[0].LegalName);
                foreach (var field in RecordFields.Split(file, Purpose.Verification).Fields.Where(IsToBeFoundNowhere))
                {
                    using var json = JsonDocument.Parse(field.Reveal(Purpose.Verification));
                    foreach (var text in Texts(json.RootElement))
                    {
                        scan.Add(text);
                    }
                }
            }

            done(count += batch.Length);
        }

        return count;
    }

    // A day, such as one that a log line has, proves nothing, and the digest of a document is not in what was read.
    private static bool IsToBeFoundNowhere(RecordField field) => (field.DataClass & DataClasses.Sealed) != DataClass.None && field.Path != "~open";

    // What was said, without the words that say how to read it: a name is an object with its text, a contact one with its value.
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => value.EnumerateObject().Where(part => part.Name is "text" or "value").SelectMany(part => Texts(part.Value)),
    };

    private static int Compare(CaseImport import, Vault vault, Summary summary, ILogger logger, Action<int> done)
    {
        var expected = new Dictionary<Guid, byte[]>();
        foreach (var file in import.Read())
        {
            expected.Add(file.Case.Id, Hash(file));
        }

        var redactor = new ObjectRedactor(RedactionPolicy.Default);
        var wrong = 0;
        foreach (var (row, file) in vault.ReadAll())
        {
            if (file is null || !expected.Remove(file.Case.Id, out var hash) || !hash.AsSpan().SequenceEqual(Hash(file)))
            {
                logger.LogError("Row {Row} is not as it was read", row);
                wrong++;
                continue;
            }

            summary.Add(file);
            logger.LogDebug("Opened row {Row}, {Case}", row, redactor.Redact(file, CaseFile.Shape.Map, Audience.Log));
            done(row);
        }

        return wrong + expected.Count;
    }

    private static byte[] Hash(CaseFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        DomainJson.Write(bytes, file, Purpose.Verification);
        return System.Security.Cryptography.SHA256.HashData(bytes.WrittenSpan);
    }

    private static int ScanFiles(LeakScan scan, string input, string folder)
    {
        // The control shows that the scan can find: in the input every string is there.
        Screen.Line($"Scan for {scan.Count} sensitive strings: {scan.CountIn(input)} found in the input (the control)");
        var leaked = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var found = scan.CountIn(path);
            leaked += found;
            Screen.Line(string.Create(CultureInfo.InvariantCulture, $"  {found} found in {Path.GetRelativePath(folder, path)} ({new FileInfo(path).Length:N0} bytes)"));
        }

        if (scan.TooShort > 0)
        {
            Screen.Line($"  {scan.TooShort} strings are too short to tell from chance and were not looked for");
        }

        return leaked;
    }
}
