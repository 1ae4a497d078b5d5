namespace Quickstart.Cases.Words;

/// <summary>What caseworkers write in one language. Slots: {name}, {place}, {person} (someone else), {org}, {n} (people), {days}.</summary>
internal sealed class Phrases
{
    /// <summary>First sentences of a narrative, by form in the order of the vocabulary.</summary>
    internal required IReadOnlyList<string[]> Openings { get; init; }

    /// <summary>What follows a first sentence, by form in the order of the vocabulary.</summary>
    internal required IReadOnlyList<string[]> Followings { get; init; }

    /// <summary>Last sentences, fit for any form.</summary>
    internal required string[] Closings { get; init; }

    /// <summary>Subjects of requests for urgent action, each with its token.</summary>
    internal required string[] UrgentSubjects { get; init; }

    /// <summary>Subjects of requests for litigation, each with its token.</summary>
    internal required string[] LitigationSubjects { get; init; }

    /// <summary>Subjects of other requests, without a token.</summary>
    internal required string[] OtherSubjects { get; init; }

    internal required string[] Occupations { get; init; }

    internal required string[] Affiliations { get; init; }

    internal required string[] Sources { get; init; }

    /// <summary>Where someone is held.</summary>
    internal required string[] HeldAt { get; init; }

    /// <summary>Where someone is who is not held.</summary>
    internal required string[] FreeAt { get; init; }

    internal required string[] SafePlaces { get; init; }

    internal required string[] Strategies { get; init; }

    internal required string[] Payees { get; init; }

    /// <summary>Names of groups that {org} stands for.</summary>
    internal required string[] Groups { get; init; }

    /// <summary>The space between two sentences.</summary>
    internal string Joint { get; init; } = " ";
}
