using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>Checks an audit log without changing it. Needs only public things: the directory or a copy of it, the key, the origin.</summary>
public static class AuditLogVerifier
{
    /// <summary>Reads the whole log and says whether it is intact.</summary>
    /// <param name="directory">The log's directory, or a copy.</param>
    /// <param name="key">The log's public key, from a place that the log's host cannot reach.</param>
    /// <param name="origin">The log's identity.</param>
    /// <param name="remembered">The last checkpoint that the caller saw. Without it a log that was put back to an earlier state, or rewritten by who holds its key, looks intact.</param>
    /// <returns>The finding; a damaged or absent log is a finding, not an exception.</returns>
    /// <exception cref="ArgumentNullException">The directory, key or origin is null.</exception>
    /// <exception cref="ArgumentException">The directory is empty, the origin has no possible shape, or the remembered checkpoint is of another origin.</exception>
    /// <exception cref="IOException">A file cannot be read, or is a link. The message does not tell its path.</exception>
    public static AuditLogReport Verify(string directory, VerifyingKey key, string origin, Checkpoint? remembered = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(key);
        NoteKeyName.Require(origin, nameof(origin));
        return AuditLogScan.Run(new AuditLogDirectory(directory), new NoteVerifier(origin, key), remembered).Report;
    }
}
