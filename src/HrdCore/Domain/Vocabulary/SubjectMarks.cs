namespace HrdCore.Domain.Vocabulary;

/// <summary>What the marks before a subject say about the message.</summary>
[Flags]
public enum SubjectMarks
{
    /// <summary>There are none.</summary>
    None = 0,

    /// <summary>It answers another message.</summary>
    Reply = 1,

    /// <summary>It passes another message on.</summary>
    Forward = 2,
}
