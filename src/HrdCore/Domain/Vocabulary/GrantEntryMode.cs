using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a grant came about.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on grants. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantEntryMode>))]
public sealed class GrantEntryMode : VocabularyTerm, IVocabularyTerm<GrantEntryMode>
{
    private GrantEntryMode(string code, string english, string chinese, string vietnamese, string french)
        : base("entry", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Offered by the organisation.</summary>
    public static GrantEntryMode Discretionary { get; } = new("discretionary", "Discretionary", "酌情给予", "Tùy nghi", "Discrétionnaire");

    /// <summary>Applied for at any time.</summary>
    public static GrantEntryMode Rolling { get; } = new("rolling", "Rolling", "滚动申请", "Nhận đơn liên tục", "En continu");

    /// <summary>Applied for under a public call.</summary>
    public static GrantEntryMode PublicCall { get; } = new("public-call", "Public call", "公开征集", "Kêu gọi công khai", "Appel public");

    /// <inheritdoc/>
    public static ImmutableArray<GrantEntryMode> All { get; } = [Discretionary, Rolling, PublicCall];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantEntryMode? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
