using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The actors outside the state that the Declaration binds as well.</summary>
/// <remarks>Source: the ten kinds of the FORUM-ASIA booklet on the Declaration.</remarks>
public static class NonStateActors
{
    private const string Scheme = "perp";

    /// <summary>The ten kinds, as codes in the list of perpetrators.</summary>
    public static ImmutableArray<CodedTerm> Kinds { get; } =
    [
        new(Scheme, "nonstate.media"),
        new(Scheme, "nonstate.academic-institution"),
        new(Scheme, "nonstate.ngo"),
        new(Scheme, "nonstate.religious-institution"),
        new(Scheme, "nonstate.corporation"),
        new(Scheme, "nonstate.community"),
        new(Scheme, "nonstate.donor"),
        new(Scheme, "nonstate.individual"),
        new(Scheme, "nonstate.armed-group"),
        new(Scheme, "nonstate.financial-institution"),
    ];
}
