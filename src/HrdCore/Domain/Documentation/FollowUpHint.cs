using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>An act that a submission which is out should be followed up with.</summary>
/// <remarks>Immutable. Equality: by reference. It holds identifiers and no content.</remarks>
public sealed class FollowUpHint
{
    internal FollowUpHint(Guid eventId, Guid actId, ViolationType? type, Certainty isAfter, bool isReprisal)
    {
        EventId = eventId;
        ActId = actId;
        Type = type;
        IsAfter = isAfter;
        IsReprisal = isReprisal;
    }

    /// <summary>The event that the act belongs to.</summary>
    public Guid EventId { get; }

    /// <summary>The act.</summary>
    public Guid ActId { get; }

    /// <summary>What was done, or null when the act has a type of one's own.</summary>
    public ViolationType? Type { get; }

    /// <summary>Whether the act began after the submission was sent: certainly, or perhaps when its date is not known well enough.</summary>
    public Certainty IsAfter { get; }

    /// <summary>Whether the act is recorded as a reprisal, for the cooperation or on the family. One that is not may still be one.</summary>
    public bool IsReprisal { get; }
}
