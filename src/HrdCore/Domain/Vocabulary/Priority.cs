using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How soon something is to be dealt with.</summary>
/// <remarks>Source: own codes and labels, laid beside the priorities of HURIDOCS. A case that is not taken has a <see cref="DeclineReason"/> and no
/// priority.</remarks>
[JsonConverter(typeof(TermJsonConverter<Priority>))]
public sealed class Priority : VocabularyTerm, IVocabularyTerm<Priority>, IHuridocsTerm
{
    private const int HuridocsList = 46;

    private Priority(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("priority", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>At once.</summary>
    public static Priority Urgent { get; } = new("urgent", "Urgent", "紧急", "Khẩn cấp", "Urgent", "01");

    /// <summary>Before others.</summary>
    public static Priority High { get; } = new("high", "High", "高", "Cao", "Élevée", "02");

    /// <summary>In its turn.</summary>
    public static Priority Normal { get; } = new("normal", "Normal", "一般", "Bình thường", "Normale", "03");

    /// <summary>When there is time.</summary>
    public static Priority Low { get; } = new("low", "Low", "低", "Thấp", "Faible", "04");

    /// <inheritdoc/>
    public static ImmutableArray<Priority> All { get; } = [Urgent, High, Normal, Low];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Priority? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
