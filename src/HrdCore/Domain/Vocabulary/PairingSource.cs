namespace HrdCore.Domain.Vocabulary;

/// <summary>Who says that an article speaks to a kind of violation.</summary>
public enum PairingSource
{
    /// <summary>We do.</summary>
    Own = 0,

    /// <summary>The FORUM-ASIA booklet does, in its table of trends.</summary>
    Booklet = 1,
}
