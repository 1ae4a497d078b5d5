using HrdCore.Engineering;

namespace Quickstart;

/// <summary>Reopens what an earlier run stored, as a colleague with the key would.</summary>
public static class OpenCommand
{
    /// <summary>Reads every row, checks the audit log, and shows the summary.</summary>
    public static int Run(string folder, string identityPath)
    {
        if (!File.Exists(Path.Combine(folder, Vault.DatabaseFile)) || !File.Exists(Path.Combine(folder, Vault.EnvelopeFile)))
        {
            throw new QuickstartException("That folder holds no vault. Name the folder that an earlier run printed.", 2);
        }

        if (!File.Exists(identityPath))
        {
            throw new QuickstartException("There is no identity file. Name the custodian's with --identity FILE.", 2);
        }

        SqliteBridge.Install();
        using var vault = Vault.Open(folder, identityPath);
        var summary = new Summary();
        var damaged = Screen.Step("Reopen", done => Read(vault, summary, done), rows => rows.Count == 0 ? $"{summary.Cases} cases" : $"{summary.Cases} cases, {rows.Count} rows do not open");
        var report = Screen.Step("Verify the audit log", _ => vault.CloseAndVerifyAudit(), result => $"{result.Checkpoint?.Size} entries; {result}");
        summary.Show();
        if (damaged.Count > 0)
        {
            throw new QuickstartException(
                $"{damaged.Count} of the rows were changed after they were stored or belong elsewhere (row {string.Join(", ", damaged.Take(5))}); nothing of them was shown, all others are intact. Restore those rows from a backup.", 1);
        }

        return report.IsIntact ? 0 : throw new QuickstartException("The audit log is not intact: keep the folder as it is and compare it with a copy.", 1);
    }

    private static List<int> Read(Vault vault, Summary summary, Action<int> done)
    {
        var damaged = new List<int>();
        foreach (var (row, file) in vault.ReadAll())
        {
            if (file is null)
            {
                damaged.Add(row);
            }
            else
            {
                summary.Add(file);
            }

            done(row);
        }

        return damaged;
    }
}
