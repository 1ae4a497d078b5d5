using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How sure one has to be before something is said to have happened. The list goes from the lowest to the highest.</summary>
/// <remarks>Source: the standards that commissions of inquiry work by. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<StandardOfProof>))]
public sealed class StandardOfProof : VocabularyTerm, IVocabularyTerm<StandardOfProof>
{
    private StandardOfProof(string code, string english, string chinese, string vietnamese, string french)
        : base("proof", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>There is reason to suspect it.</summary>
    public static StandardOfProof ReasonableSuspicion { get; } =
        new("reasonable-suspicion", "Reasonable suspicion", "合理怀疑", "Nghi ngờ hợp lý", "Soupçon raisonnable");

    /// <summary>There are grounds on which a careful observer would believe it.</summary>
    public static StandardOfProof ReasonableGrounds { get; } =
        new("reasonable-grounds", "Reasonable grounds to believe", "有合理理由相信", "Có cơ sở hợp lý để tin", "Motifs raisonnables de croire");

    /// <summary>It is more likely than not.</summary>
    public static StandardOfProof BalanceOfProbabilities { get; } =
        new("balance", "Balance of probabilities", "优势证据", "Nhiều khả năng hơn là không", "Prépondérance des probabilités");

    /// <summary>No reasonable doubt is left.</summary>
    public static StandardOfProof BeyondDoubt { get; } =
        new("beyond-doubt", "Beyond reasonable doubt", "排除合理怀疑", "Không còn nghi ngờ hợp lý", "Au-delà de tout doute raisonnable");

    /// <inheritdoc/>
    public static ImmutableArray<StandardOfProof> All { get; } = [ReasonableSuspicion, ReasonableGrounds, BalanceOfProbabilities, BeyondDoubt];

    /// <summary>Whether what meets this standard also meets another one: it is the same or lower.</summary>
    /// <param name="required">The standard that is asked for.</param>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    public bool Meets(StandardOfProof required)
    {
        ArgumentNullException.ThrowIfNull(required);
        return All.IndexOf(this) >= All.IndexOf(required);
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out StandardOfProof? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
