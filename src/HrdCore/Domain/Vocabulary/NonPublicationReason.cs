using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Why something is not made public. For most of the work it is safety.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders, which say that materials and most of the work are not published for safety. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<NonPublicationReason>))]
public sealed class NonPublicationReason : VocabularyTerm, IVocabularyTerm<NonPublicationReason>
{
    private NonPublicationReason(string code, string english, string chinese, string vietnamese, string french)
        : base("unpublished", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Someone would be in danger.</summary>
    public static NonPublicationReason Safety { get; } = new("safety", "Safety", "出于安全", "Vì an toàn", "Sécurité");

    /// <summary>Nobody has allowed it.</summary>
    public static NonPublicationReason NoConsent { get; } = new("no-consent", "No consent", "未获同意", "Chưa có sự đồng ý", "Absence de consentement");

    /// <summary>It would harm a case, or break a law.</summary>
    public static NonPublicationReason LegalRisk { get; } = new("legal-risk", "Legal risk", "法律风险", "Rủi ro pháp lý", "Risque juridique");

    /// <summary>A partner asked for it.</summary>
    public static NonPublicationReason PartnerWish { get; } =
        new("partner-wish", "Partner's wish", "应伙伴要求", "Theo yêu cầu của đối tác", "À la demande d'un partenaire");

    /// <summary>It is not finished.</summary>
    public static NonPublicationReason Unfinished { get; } = new("unfinished", "Unfinished", "尚未完成", "Chưa hoàn thành", "Inachevé");

    /// <inheritdoc/>
    public static ImmutableArray<NonPublicationReason> All { get; } = [Safety, NoConsent, LegalRisk, PartnerWish, Unfinished];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out NonPublicationReason? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
