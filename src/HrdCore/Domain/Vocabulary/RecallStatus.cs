using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How far it is to get back what was sent under a consent that was taken back.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<RecallStatus>))]
public sealed class RecallStatus : VocabularyTerm, IVocabularyTerm<RecallStatus>
{
    private RecallStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("recall", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Nobody has been asked yet.</summary>
    public static RecallStatus Open { get; } = new("open", "To be asked", "待联系", "Chờ liên hệ", "À demander");

    /// <summary>The recipient was told to delete or return it.</summary>
    public static RecallStatus Asked { get; } = new("asked", "Recipient asked", "已要求接收方", "Đã yêu cầu bên nhận", "Destinataire prévenu");

    /// <summary>The recipient says that it is gone.</summary>
    public static RecallStatus Confirmed { get; } = new("confirmed", "Removal confirmed", "已确认删除", "Đã xác nhận xóa", "Suppression confirmée");

    /// <summary>The recipient keeps it.</summary>
    public static RecallStatus Refused { get; } = new("refused", "Refused by the recipient", "接收方拒绝", "Bên nhận từ chối", "Refusé par le destinataire");

    /// <summary>It cannot be had back, for example because it is public.</summary>
    public static RecallStatus Impossible { get; } = new("impossible", "Cannot be recalled", "无法收回", "Không thể thu hồi", "Rappel impossible");

    /// <inheritdoc/>
    public static ImmutableArray<RecallStatus> All { get; } = [Open, Asked, Confirmed, Refused, Impossible];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RecallStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
