using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Under what rule, or under none, someone is held.</summary>
/// <remarks>Source: own codes and labels; most of these are practices that the kinds of detention of HURIDOCS do not name.</remarks>
[JsonConverter(typeof(TermJsonConverter<DetentionRegime>))]
public sealed class DetentionRegime : VocabularyTerm, IVocabularyTerm<DetentionRegime>, IHuridocsTerm
{
    private const int HuridocsList = 29;

    private DetentionRegime(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("regime", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>In the course of criminal proceedings.</summary>
    public static DetentionRegime Criminal { get; } = new("criminal", "Criminal detention", "刑事羁押", "Giam giữ hình sự", "Détention pénale");

    /// <summary>Residential surveillance at a designated location: held alone outside any prison, before arrest.</summary>
    public static DetentionRegime ResidentialSurveillance { get; } =
        new(
            "rsdl", "Residential surveillance at a designated location", "指定居所监视居住", "Giám sát cư trú tại địa điểm chỉ định",
            "Résidence surveillée dans un lieu désigné");

    /// <summary>Held by a supervisory commission, outside the criminal law.</summary>
    public static DetentionRegime Liuzhi { get; } = new("liuzhi", "Liuzhi (retention in custody)", "留置", "Lưu trí (liuzhi)", "Liuzhi (rétention)");

    /// <summary>By order of an authority, without a judge.</summary>
    public static DetentionRegime Administrative { get; } =
        new("administrative", "Administrative detention", "行政拘留", "Tạm giữ hành chính", "Détention administrative", "01");

    /// <summary>At home.</summary>
    public static DetentionRegime HouseArrest { get; } = new("house-arrest", "House arrest", "软禁", "Quản thúc tại gia", "Assignation à résidence");

    /// <summary>In a psychiatric hospital, for no medical reason.</summary>
    public static DetentionRegime Psychiatric { get; } =
        new("psychiatric", "Psychiatric detention", "强制送精神病院", "Giam trong cơ sở tâm thần", "Internement psychiatrique");

    /// <summary>Held on after the formal release.</summary>
    public static DetentionRegime NonRelease { get; } =
        new("non-release", "Non-release release", "释放后继续关押", "Thả trên danh nghĩa nhưng vẫn bị giam", "Libération fictive");

    /// <summary>Taken on a journey by the police, away from home.</summary>
    public static DetentionRegime ForcedTravel { get; } = new("forced-travel", "Forced travel", "被旅游", "Bị ép đi xa", "Voyage forcé");

    /// <summary>Nobody has said.</summary>
    public static DetentionRegime Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<DetentionRegime> All { get; } =
    [
        Criminal, ResidentialSurveillance, Liuzhi, Administrative, HouseArrest, Psychiatric, NonRelease, ForcedTravel, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DetentionRegime? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
