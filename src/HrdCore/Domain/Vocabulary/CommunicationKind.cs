using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Of what kind a communication of mandates is.</summary>
/// <remarks>Source: the kinds in which the Special Procedures report on their communications. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CommunicationKind>))]
public sealed class CommunicationKind : VocabularyTerm, IVocabularyTerm<CommunicationKind>
{
    private CommunicationKind(string code, string english, string chinese, string vietnamese, string french)
        : base("communication", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>About what goes on or is about to happen.</summary>
    public static CommunicationKind UrgentAppeal { get; } = new("urgent-appeal", "Urgent appeal", "紧急呼吁", "Kháng thư khẩn cấp", "Appel urgent");

    /// <summary>About what happened.</summary>
    public static CommunicationKind AllegationLetter { get; } =
        new("allegation-letter", "Letter of allegation", "指控信", "Thư cáo buộc", "Lettre d’allégation");

    /// <summary>About a law, a policy or a practice.</summary>
    public static CommunicationKind OtherLetter { get; } = new("other-letter", "Other letter", "其他函件", "Thư khác", "Autre lettre");

    /// <inheritdoc/>
    public static ImmutableArray<CommunicationKind> All { get; } = [UrgentAppeal, AllegationLetter, OtherLetter];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CommunicationKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
