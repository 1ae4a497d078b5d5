using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Who gave a consent.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantorKind>))]
public sealed class GrantorKind : VocabularyTerm, IVocabularyTerm<GrantorKind>
{
    private GrantorKind(string code, string english, string chinese, string vietnamese, string french)
        : base("grantor", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The person.</summary>
    public static GrantorKind Self { get; } = new("self", "The person", "本人", "Chính người đó", "La personne elle-même");

    /// <summary>Whoever holds a power of attorney; good only within its scope and dates.</summary>
    public static GrantorKind AttorneyHolder { get; } = new("poa-holder", "Holder of a power of attorney", "授权代理人", "Người được ủy quyền", "Mandataire");

    /// <summary>The family; only where the person cannot be reached.</summary>
    public static GrantorKind Family { get; } = new("family", "Family", "家属", "Gia đình", "Famille");

    /// <summary>The guardian of a child, or of someone who cannot decide.</summary>
    public static GrantorKind Guardian { get; } = new("guardian", "Guardian", "监护人", "Người giám hộ", "Tuteur ou tutrice");

    /// <inheritdoc/>
    public static ImmutableArray<GrantorKind> All { get; } = [Self, AttorneyHolder, Family, Guardian];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantorKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
