using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a referral stands.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<ReferralStatus>))]
public sealed class ReferralStatus : VocabularyTerm, IVocabularyTerm<ReferralStatus>
{
    private ReferralStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("referral", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Somebody was asked.</summary>
    public static ReferralStatus Offered { get; } = new("offered", "Offered", "已提出", "Đã đề nghị", "Proposé");

    /// <summary>They take it.</summary>
    public static ReferralStatus Accepted { get; } = new("accepted", "Accepted", "已接受", "Đã nhận", "Accepté");

    /// <summary>They have helped.</summary>
    public static ReferralStatus Completed { get; } = new("completed", "Completed", "已完成", "Đã hoàn tất", "Achevé");

    /// <summary>They do not take it.</summary>
    public static ReferralStatus Rejected { get; } = new("rejected", "Rejected", "已拒绝", "Bị từ chối", "Refusé");

    /// <summary>The offer was taken back.</summary>
    public static ReferralStatus Revoked { get; } = new("revoked", "Revoked", "已撤回", "Đã rút lại", "Retiré");

    /// <summary>Nobody answered in time.</summary>
    public static ReferralStatus Lapsed { get; } = new("lapsed", "Lapsed", "已失效", "Đã hết hiệu lực", "Caduc");

    /// <inheritdoc/>
    public static ImmutableArray<ReferralStatus> All { get; } =
    [
        Offered, Accepted, Completed, Rejected, Revoked, Lapsed,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ReferralStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
