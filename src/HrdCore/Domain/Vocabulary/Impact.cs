using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What an intervention did to the situation.</summary>
/// <remarks>Source: own codes and labels, laid beside the grades of impact of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<Impact>))]
public sealed class Impact : VocabularyTerm, IVocabularyTerm<Impact>, IHuridocsTerm
{
    private const int HuridocsList = 44;

    private Impact(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("impact", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Much better.</summary>
    public static Impact StrongPositive { get; } =
        new("strong-positive", "Strong positive impact", "显著的积极影响", "Tác động tích cực mạnh", "Effet positif fort", "01");

    /// <summary>Better.</summary>
    public static Impact ModeratePositive { get; } =
        new("moderate-positive", "Moderate positive impact", "一定的积极影响", "Tác động tích cực vừa phải", "Effet positif modéré", "02");

    /// <summary>A little better.</summary>
    public static Impact Minor { get; } = new("minor", "Minor impact", "轻微影响", "Tác động nhỏ", "Effet mineur", "03");

    /// <summary>Nothing that one could see.</summary>
    public static Impact NotNoticeable { get; } =
        new("not-noticeable", "No noticeable impact", "无明显影响", "Không thấy tác động", "Aucun effet perceptible", "04");

    /// <summary>Worse.</summary>
    public static Impact ModerateNegative { get; } =
        new("moderate-negative", "Moderate negative impact", "一定的消极影响", "Tác động tiêu cực vừa phải", "Effet négatif modéré", "05");

    /// <summary>Much worse.</summary>
    public static Impact StrongNegative { get; } =
        new("strong-negative", "Strong negative impact", "显著的消极影响", "Tác động tiêu cực mạnh", "Effet négatif fort", "06");

    /// <summary>Nobody knows.</summary>
    public static Impact Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<Impact> All { get; } = [StrongPositive, ModeratePositive, Minor, NotNoticeable, ModerateNegative, StrongNegative, Unknown];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Impact? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
