using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whom an act struck. Every act has at least one victim, or is said to have struck people in general.</summary>
public sealed class VictimKind : VocabularyTerm, IVocabularyTerm<VictimKind>
{
    private VictimKind(string code, string english)
        : base("victim", code, english)
    {
    }

    /// <summary>The defender whom the case is about.</summary>
    public static VictimKind Defender { get; } = new("defender", "The defender");

    /// <summary>A relative.</summary>
    public static VictimKind FamilyMember { get; } = new("family-member", "Family member");

    /// <summary>Someone who works with the defender.</summary>
    public static VictimKind Colleague { get; } = new("colleague", "Colleague");

    /// <summary>An organisation or group.</summary>
    public static VictimKind Organisation { get; } = new("organisation", "Organisation");

    /// <summary>Nobody in particular. Stands alone.</summary>
    public static VictimKind General { get; } = new("general", "General");

    /// <inheritdoc/>
    public static ImmutableArray<VictimKind> All { get; } = [Defender, FamilyMember, Colleague, Organisation, General];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out VictimKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
