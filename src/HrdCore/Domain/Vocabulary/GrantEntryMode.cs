using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a grant came about.</summary>
public sealed class GrantEntryMode : VocabularyTerm, IVocabularyTerm<GrantEntryMode>
{
    private GrantEntryMode(string code, string english)
        : base("entry", code, english)
    {
    }

    /// <summary>Offered by the organisation.</summary>
    public static GrantEntryMode Discretionary { get; } = new("discretionary", "Discretionary");

    /// <summary>Applied for at any time.</summary>
    public static GrantEntryMode Rolling { get; } = new("rolling", "Rolling");

    /// <summary>Applied for under a public call.</summary>
    public static GrantEntryMode PublicCall { get; } = new("public-call", "Public call");

    /// <inheritdoc/>
    public static ImmutableArray<GrantEntryMode> All { get; } = [Discretionary, Rolling, PublicCall];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantEntryMode? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
