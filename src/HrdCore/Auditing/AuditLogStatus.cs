namespace HrdCore.Auditing;

/// <summary>What checking an audit log found. Only <see cref="Intact"/> is good.</summary>
public enum AuditLogStatus
{
    /// <summary>There is no log in the directory.</summary>
    NoLog = 0,

    /// <summary>Every leaf under the checkpoint is as it was signed, and the log continues what was remembered.</summary>
    Intact = 1,

    /// <summary>There are leaves, but the checkpoint is gone.</summary>
    CheckpointMissing = 2,

    /// <summary>The checkpoint file is not a well-formed signed checkpoint.</summary>
    CheckpointUnreadable = 3,

    /// <summary>The checkpoint is of another log, although the key signed it.</summary>
    WrongOrigin = 4,

    /// <summary>The key did not sign the checkpoint as it stands.</summary>
    NotSignedByKey = 5,

    /// <summary>The checkpoint covers leaves that are not there, or the leaves file is gone.</summary>
    LeavesMissing = 6,

    /// <summary>A leaf under the checkpoint is not well-formed, or of a version unknown here.</summary>
    LeafUnreadable = 7,

    /// <summary>The leaves under the checkpoint are not those that were signed.</summary>
    LeavesChanged = 8,

    /// <summary>The log is smaller than it was: its end, with its checkpoint, was put back to an earlier state.</summary>
    BehindRemembered = 9,

    /// <summary>The log does not begin with the leaves that were remembered: it was forked, or rewritten and signed anew.</summary>
    ForkedFromRemembered = 10,
}
