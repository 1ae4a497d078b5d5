using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How someone had a hand in an act.</summary>
/// <remarks>Source: own codes and labels, laid beside the degrees of involvement of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<InvolvementDegree>))]
public sealed class InvolvementDegree : VocabularyTerm, IVocabularyTerm<InvolvementDegree>, IHuridocsTerm
{
    private const int HuridocsList = 18;

    private InvolvementDegree(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("involvement", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Did it.</summary>
    public static InvolvementDegree CarriedOut { get; } = new("carried-out", "Carried out the act", "直接实施", "Trực tiếp thực hiện", "A commis l'acte", "0101");

    /// <summary>Gave the orders that led to it.</summary>
    public static InvolvementDegree Ordered { get; } = new("ordered", "Gave orders", "下达命令", "Ra lệnh", "A donné les ordres", "0102");

    /// <summary>Helped without acting.</summary>
    public static InvolvementDegree Accomplice { get; } = new("accomplice", "Passive accomplice", "消极从犯", "Đồng phạm thụ động", "Complice passif", "0103");

    /// <summary>Was there.</summary>
    public static InvolvementDegree Present { get; } = new("present", "Was present", "在场", "Có mặt", "Présence sur les lieux", "0104");

    /// <summary>Planned it.</summary>
    public static InvolvementDegree Planned { get; } = new("planned", "Planned the act", "策划", "Lên kế hoạch", "A planifié l'acte", "0105");

    /// <summary>Is thought to have had a hand in it; how, is not known.</summary>
    public static InvolvementDegree Suspected { get; } =
        new("suspected", "Suspected of involvement", "涉嫌参与", "Bị nghi có liên quan", "Implication soupçonnée", "0106");

    /// <summary>Drew profit from a person.</summary>
    public static InvolvementDegree Exploited { get; } = new("exploited", "Exploited the victim", "剥削", "Bóc lột nạn nhân", "A exploité la victime", "0201");

    /// <summary>Treated a person worse than others.</summary>
    public static InvolvementDegree Discriminated { get; } = new("discriminated", "Discriminated", "歧视", "Phân biệt đối xử", "A discriminé", "0202");

    /// <summary>Had a direct hand in it in another way.</summary>
    public static InvolvementDegree OtherDirect { get; } =
        new("other-direct", "Other direct involvement", "其他直接参与", "Trực tiếp tham gia theo cách khác", "Autre implication directe", "0203");

    /// <summary>Wrote the law or policy that violates a right.</summary>
    public static InvolvementDegree MadeLaw { get; } =
        new("made-law", "Author of the law or policy", "制定有关法律或政策", "Soạn ra luật hoặc chính sách", "Auteur de la loi ou de la politique", "0301");

    /// <summary>Supported the law or policy.</summary>
    public static InvolvementDegree BackedLaw { get; } =
        new("backed-law", "Supported the law or policy", "支持有关法律或政策", "Ủng hộ luật hoặc chính sách", "A soutenu la loi ou la politique", "0302");

    /// <summary>Could have spoken against the law or policy, and did not.</summary>
    public static InvolvementDegree LetLawPass { get; } =
        new(
            "let-law-pass", "Did not oppose the law or policy", "未反对有关法律或政策", "Không phản đối luật hoặc chính sách",
            "Absence d'opposition à la loi ou à la politique", "0303");

    /// <summary>Applied the law or policy.</summary>
    public static InvolvementDegree AppliedLaw { get; } =
        new("applied-law", "Applied the law or policy", "执行有关法律或政策", "Thi hành luật hoặc chính sách", "A appliqué la loi ou la politique", "04");

    /// <summary>Did not hold subordinates back.</summary>
    public static InvolvementDegree FailedToControl { get; } =
        new("failed-to-control", "Failed to control subordinates", "未约束下属", "Không kiểm soát cấp dưới", "Subordonnés non maîtrisés", "0501");

    /// <summary>Knew what subordinates were about to do, and did nothing.</summary>
    public static InvolvementDegree FailedToAct { get; } =
        new("failed-to-act", "Knew and did not act", "知情不作为", "Biết mà không hành động", "Inaction en connaissance de cause", "0502");

    /// <summary>Did not take the steps that would have prevented it.</summary>
    public static InvolvementDegree FailedToPrevent { get; } =
        new("failed-to-prevent", "Failed to prevent", "未加阻止", "Không ngăn chặn", "Acte non empêché", "0503");

    /// <summary>Answers for it by office.</summary>
    public static InvolvementDegree PoliticallyResponsible { get; } =
        new("politically-responsible", "Political responsibility", "负有政治责任", "Chịu trách nhiệm chính trị", "Responsabilité politique", "06");

    /// <summary>In another way.</summary>
    public static InvolvementDegree Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody knows.</summary>
    public static InvolvementDegree Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<InvolvementDegree> All { get; } =
    [
        CarriedOut, Ordered, Accomplice, Present, Planned, Suspected, Exploited, Discriminated, OtherDirect, MadeLaw, BackedLaw, LetLawPass,
        AppliedLaw, FailedToControl, FailedToAct, FailedToPrevent, PoliticallyResponsible, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InvolvementDegree? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
