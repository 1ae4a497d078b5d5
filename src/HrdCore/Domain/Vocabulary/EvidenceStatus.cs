using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a piece of evidence stands.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<EvidenceStatus>))]
public sealed class EvidenceStatus : VocabularyTerm, IVocabularyTerm<EvidenceStatus>
{
    private EvidenceStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("evidence-status", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>It came into the organisation's hands.</summary>
    public static EvidenceStatus Acquired { get; } = new("acquired", "Acquired", "已取得", "Đã thu nhận", "Acquis");

    /// <summary>The original is closed; copies may be made.</summary>
    public static EvidenceStatus Sealed { get; } = new("sealed", "Sealed", "已封存", "Đã niêm phong", "Scellé");

    /// <summary>It was given to an audience.</summary>
    public static EvidenceStatus Disclosed { get; } = new("disclosed", "Disclosed", "已披露", "Đã tiết lộ", "Divulgué");

    /// <summary>It was destroyed; the record stays.</summary>
    public static EvidenceStatus Disposed { get; } = new("disposed", "Disposed of", "已销毁", "Đã tiêu hủy", "Détruit");

    /// <inheritdoc/>
    public static ImmutableArray<EvidenceStatus> All { get; } =
    [
        Acquired, Sealed, Disclosed, Disposed,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EvidenceStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
