namespace HrdCore.Domain.Vocabulary;

/// <summary>What an organisation's pages say about a language in which a request came. A request is taken in any language; this says what to tell and whom to ask.</summary>
public enum RequestLanguageStanding
{
    /// <summary>No page names it.</summary>
    NotClaimed = 0,

    /// <summary>Some pages name it and others do not.</summary>
    Disputed = 1,

    /// <summary>Every page on the programme names it.</summary>
    Claimed = 2,
}
