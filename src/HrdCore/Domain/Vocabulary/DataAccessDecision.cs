using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What was decided on a request for research data. Each request is decided by itself, with a reason.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders, where access to research data is decided case by case. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<DataAccessDecision>))]
public sealed class DataAccessDecision : VocabularyTerm, IVocabularyTerm<DataAccessDecision>
{
    private DataAccessDecision(string code, string english, string chinese, string vietnamese, string french)
        : base("data-access", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Not decided.</summary>
    public static DataAccessDecision Pending { get; } = new("pending", "Pending", "待决定", "Đang chờ", "En attente");

    /// <summary>Given.</summary>
    public static DataAccessDecision Granted { get; } = new("granted", "Granted", "同意提供", "Chấp thuận", "Accordé");

    /// <summary>Given in part, or under conditions.</summary>
    public static DataAccessDecision GrantedInPart { get; } =
        new(
            "granted-in-part", "Granted in part or under conditions", "部分或附条件同意", "Chấp thuận một phần hoặc có điều kiện",
            "Accordé en partie ou sous conditions");

    /// <summary>Not given.</summary>
    public static DataAccessDecision Refused { get; } = new("refused", "Refused", "拒绝", "Từ chối", "Refusé");

    /// <summary>Given once, and taken back.</summary>
    public static DataAccessDecision Revoked { get; } = new("revoked", "Revoked", "已撤销", "Đã thu hồi", "Révoqué");

    /// <inheritdoc/>
    public static ImmutableArray<DataAccessDecision> All { get; } = [Pending, Granted, GrantedInPart, Refused, Revoked];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DataAccessDecision? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
