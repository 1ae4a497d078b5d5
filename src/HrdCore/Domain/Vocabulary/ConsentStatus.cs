using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a consent stands. Only <see cref="Given"/> allows anything, and only while it is in date.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<ConsentStatus>))]
public sealed class ConsentStatus : VocabularyTerm, IVocabularyTerm<ConsentStatus>
{
    private ConsentStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("consent-status", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Asked for; no answer yet.</summary>
    public static ConsentStatus Requested { get; } = new("requested", "Requested", "已请求", "Đã hỏi", "Demandé");

    /// <summary>The answer was no.</summary>
    public static ConsentStatus Refused { get; } = new("refused", "Refused", "已拒绝", "Bị từ chối", "Refusé");

    /// <summary>The answer was yes.</summary>
    public static ConsentStatus Given { get; } = new("given", "Given", "已同意", "Đã đồng ý", "Donné");

    /// <summary>Its time is over.</summary>
    public static ConsentStatus Expired { get; } = new("expired", "Expired", "已过期", "Đã hết hạn", "Expiré");

    /// <summary>Taken back.</summary>
    public static ConsentStatus Withdrawn { get; } = new("withdrawn", "Withdrawn", "已撤回", "Đã rút lại", "Retiré");

    /// <summary>Another consent took its place.</summary>
    public static ConsentStatus Superseded { get; } = new("superseded", "Superseded", "已被取代", "Đã được thay thế", "Remplacé");

    /// <inheritdoc/>
    public static ImmutableArray<ConsentStatus> All { get; } = [Requested, Refused, Given, Expired, Withdrawn, Superseded];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ConsentStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
