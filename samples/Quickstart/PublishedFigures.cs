using HrdCore.Domain.Vocabulary;

namespace Quickstart;

/// <summary>What FORUM-ASIA published for its monitoring of 2018 and 2019 in 20 Asian countries (booklet on the Declaration, 2020). The counts are cases; one case may have several forms.</summary>
public static class PublishedFigures
{
    /// <summary>Cases in all.</summary>
    public const int Cases = 787;

    /// <summary>Defenders, families and organisations affected; at least.</summary>
    public const int Affected = 5602;

    /// <summary>Cases with a state actor, in percent.</summary>
    public const int StateActorPercent = 92;

    /// <summary>Cases by form of violation.</summary>
    public static IReadOnlyList<(ViolationForm Form, int Cases)> ByForm { get; } =
    [
        (ViolationForm.JudicialHarassment, 392),
        (ViolationForm.ArrestAndDetention, 278),
        (ViolationForm.IntimidationAndThreats, 192),
        (ViolationForm.PhysicalViolence, 168),
        (ViolationForm.Death, 73),
    ];
}
