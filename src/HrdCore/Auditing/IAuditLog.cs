namespace HrdCore.Auditing;

/// <summary>Where acts are written down so that nobody can take them back unseen.</summary>
public interface IAuditLog
{
    /// <summary>How many entries the log has, signed or not.</summary>
    long Size { get; }

    /// <summary>Writes down an act. It is safe from loss and change once <see cref="SignCheckpoint"/> has returned.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="action">What is done; not the default value.</param>
    /// <param name="objects">To what; at most 2,047 identifiers. They are committed to, not stored.</param>
    /// <returns>The entry's place and the secret that links it to the identifiers.</returns>
    AuditReceipt Append(ActorHandle actor, AuditAction action, params ReadOnlySpan<AuditObjectId> objects);

    /// <summary>Makes everything appended so far durable and signs the log's state. Without new entries it gives the same note again.</summary>
    /// <returns>The signed checkpoint; keep it where the log's host cannot reach it.</returns>
    SignedNote SignCheckpoint();
}
