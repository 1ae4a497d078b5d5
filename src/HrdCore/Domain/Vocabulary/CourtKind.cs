using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What kind of court hears a case.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of court of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<CourtKind>))]
public sealed class CourtKind : VocabularyTerm, IVocabularyTerm<CourtKind>, IHuridocsTerm
{
    private const int HuridocsList = 32;

    private CourtKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("court", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>An ordinary court, civil or criminal.</summary>
    public static CourtKind Civilian { get; } = new("civilian", "Civilian court", "普通法院", "Tòa án thường", "Tribunal ordinaire", "01");

    /// <summary>A military court.</summary>
    public static CourtKind Military { get; } = new("military", "Military court", "军事法院", "Tòa án quân sự", "Tribunal militaire", "02");

    /// <summary>An administrative court.</summary>
    public static CourtKind Administrative { get; } =
        new("administrative", "Administrative court", "行政法院", "Tòa án hành chính", "Tribunal administratif", "03");

    /// <summary>A court made for a kind of case, such as a security court.</summary>
    public static CourtKind Special { get; } = new("special", "Special court", "特别法院", "Tòa án đặc biệt", "Tribunal d'exception");

    /// <summary>A constitutional court.</summary>
    public static CourtKind Constitutional { get; } = new("constitutional", "Constitutional court", "宪法法院", "Tòa án hiến pháp", "Cour constitutionnelle");

    /// <summary>A religious court.</summary>
    public static CourtKind Religious { get; } = new("religious", "Religious court", "宗教法院", "Tòa án tôn giáo", "Tribunal religieux");

    /// <summary>An international or regional court.</summary>
    public static CourtKind International { get; } =
        new("international", "International court", "国际法院或区域法院", "Tòa án quốc tế hoặc khu vực", "Juridiction internationale");

    /// <summary>Another court.</summary>
    public static CourtKind Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody has said.</summary>
    public static CourtKind Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<CourtKind> All { get; } =
    [
        Civilian, Military, Administrative, Special, Constitutional, Religious, International, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CourtKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
