using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a check of a fact has come to.</summary>
/// <remarks>Source: own states; a verdict is given by element, as indicator 16.10.1 asks.</remarks>
[JsonConverter(typeof(TermJsonConverter<VerificationStatus>))]
public sealed class VerificationStatus : VocabularyTerm, IVocabularyTerm<VerificationStatus>
{
    private VerificationStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("verification", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Somebody has said so.</summary>
    public static VerificationStatus Reported { get; } = new("reported", "Reported", "已报告", "Đã báo cáo", "Signalé");

    /// <summary>It is being checked.</summary>
    public static VerificationStatus UnderReview { get; } = new("under-review", "Under review", "核查中", "Đang xem xét", "En cours d'examen");

    /// <summary>Others, who do not depend on the first, say the same.</summary>
    public static VerificationStatus Corroborated { get; } = new("corroborated", "Corroborated", "已获佐证", "Đã được chứng thực", "Corroboré");

    /// <summary>It is found to be so.</summary>
    public static VerificationStatus Verified { get; } = new("verified", "Verified", "已核实", "Đã xác minh", "Vérifié");

    /// <summary>A part of it is found to be so.</summary>
    public static VerificationStatus PartlyVerified { get; } =
        new("partly-verified", "Partly verified", "部分核实", "Xác minh một phần", "Vérifié en partie");

    /// <summary>It is found not to be so.</summary>
    public static VerificationStatus Refuted { get; } = new("refuted", "Refuted", "已否定", "Đã bị bác bỏ", "Réfuté");

    /// <summary>It happened, and was somebody else.</summary>
    public static VerificationStatus FalselyAttributed { get; } =
        new("falsely-attributed", "Falsely attributed", "归责有误", "Quy kết sai", "Attribué à tort");

    /// <summary>It cannot be said.</summary>
    public static VerificationStatus Undetermined { get; } = new("undetermined", "Undetermined", "无法确定", "Không xác định được", "Indéterminé");

    /// <inheritdoc/>
    public static ImmutableArray<VerificationStatus> All { get; } =
    [
        Reported, UnderReview, Corroborated, Verified, PartlyVerified, Refuted, FalselyAttributed, Undetermined,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out VerificationStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
