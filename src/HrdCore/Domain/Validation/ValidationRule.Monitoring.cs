using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of monitoring.
public sealed partial class ValidationRule
{
    /// <summary>A figure says what it counts.</summary>
    public static ValidationRule UnitOfCount { get; } = new(
        Severity.Error,
        "unit-of-count",
        "A figure has a unit of count or a currency, and not both. Give one.",
        "数字须有计数单位或币种，二者只取其一。",
        "Con số cần có đơn vị đếm hoặc loại tiền, không dùng cả hai.",
        "Un chiffre a une unité de compte ou une monnaie, pas les deux. Donnez-en une.");

    /// <summary>What is almost reached is no lower bound.</summary>
    public static ValidationRule LowerBound { get; } = new(
        Severity.Error,
        "lower-bound",
        "A figure that is almost or less than an amount is no lower bound. Change its qualifier or the flag.",
        "“近”或“少于”的数字不能作为下限。请更改限定词或标记。",
        "Con số gần bằng hoặc ít hơn không phải là cận dưới. Hãy đổi từ hạn định hoặc dấu hiệu.",
        "Un chiffre « presque » ou « moins de » n'est pas un minimum. Changez son qualificatif ou la mention.");

    /// <summary>A statistic speaks of a time with a beginning and an end.</summary>
    public static ValidationRule PeriodOpen { get; } = new(
        Severity.Error,
        "period-open",
        "A statistic needs a period with a beginning and an end. Give both dates.",
        "统计须有起止日期。请填写。",
        "Số liệu thống kê cần ngày bắt đầu và ngày kết thúc. Hãy ghi cả hai.",
        "Une statistique porte sur une période avec début et fin. Donnez les deux dates.");

    /// <summary>A facet has the kind of value that its list says.</summary>
    public static ValidationRule FacetValue { get; } = new(
        Severity.Error,
        "facet-value",
        "This facet takes a number where it measures something, and a text where it does not.",
        "可量化的检索项须填数字，其他须填文字。",
        "Mục đo lường cần con số; mục khác cần văn bản.",
        "Cette facette prend un nombre si elle mesure, un texte sinon.");

    /// <summary>Whoever is shown by ethnic belonging agreed to it.</summary>
    public static ValidationRule FacetConsent { get; } = new(
        Severity.Error,
        "facet-consent",
        "Ethnic belonging is shown only where the person agreed. Name the consent, or leave the facet out.",
        "仅在本人同意时才可显示族裔。请注明同意书，或删去此项。",
        "Chỉ nêu sắc tộc khi người đó đồng ý. Hãy ghi bản đồng ý hoặc bỏ mục này.",
        "L'appartenance ethnique n'est montrée qu'avec l'accord de la personne. Indiquez-le, ou omettez-la.");

    /// <summary>Rows count no more than there are.</summary>
    public static ValidationRule LabelsOverTotal { get; } = new(
        Severity.Error,
        "labels-over-total",
        "The rows count more than there are. Correct the total, or say that one unit may be in several rows.",
        "各行合计超过总数。请更正总数，或说明可多重归类。",
        "Các dòng cộng lại vượt tổng số. Hãy sửa tổng số, hoặc ghi rằng một đơn vị có thể ở nhiều dòng.",
        "Les lignes comptent plus que le total. Corrigez-le, ou dites qu'une unité peut être sur plusieurs lignes.");

    /// <summary>A printed percentage is no rounding of its count.</summary>
    public static ValidationRule PercentMismatch { get; } = new(
        Severity.Warning,
        "percent-mismatch",
        "The percentage is not what the counts give, rounded either way. Check both against the source.",
        "百分比与数字不符。请对照来源核查。",
        "Tỷ lệ phần trăm không khớp với số đếm. Hãy đối chiếu với nguồn.",
        "Le pourcentage n'est pas celui que donnent les nombres. Vérifiez les deux à la source.");

    /// <summary>One count explains why the percentages of a table do not match.</summary>
    public static ValidationRule CountMisprint { get; } = new(
        Severity.Warning,
        "count-misprint",
        "All percentages would match if this count alone were another. It is probably a misprint; check the source.",
        "仅此数字不同，百分比即全部吻合。可能是误印，请核对来源。",
        "Chỉ cần số này khác đi thì mọi tỷ lệ đều khớp. Có thể in nhầm; hãy kiểm tra nguồn.",
        "Tous les pourcentages concorderaient si ce seul nombre était autre. C'est sans doute une coquille ; vérifiez.");

    /// <summary>Nobody knows which label belongs to a row.</summary>
    public static ValidationRule LabelUnresolved { get; } = new(
        Severity.Note,
        "label-unresolved",
        "The source does not show which label belongs to this number. Show it without a label, or ask the source.",
        "来源未显示此数字对应的类别。请不加类别，或询问来源。",
        "Nguồn không cho thấy số này thuộc nhãn nào. Hãy để trống nhãn hoặc hỏi nguồn.",
        "La source ne dit pas à quelle étiquette va ce nombre. Montrez-le sans elle, ou demandez à la source.");

    /// <summary>Labels overlap, so the rows add up to more than there are.</summary>
    public static ValidationRule LabelsOverlap { get; } = new(
        Severity.Note,
        "labels-overlap",
        "One unit is in several rows, so they add up to more than there are. Print no total share.",
        "同一单位归入多行，合计超过总数。请勿列出合计比例。",
        "Một đơn vị ở nhiều dòng nên tổng vượt số thực. Đừng in tỷ lệ tổng.",
        "Une unité est sur plusieurs lignes, leur somme dépasse le total. N'imprimez pas de part totale.");

    private static ImmutableArray<ValidationRule> OfMonitoring =>
        [UnitOfCount, LowerBound, PeriodOpen, FacetValue, FacetConsent, LabelsOverTotal, PercentMismatch, CountMisprint, LabelUnresolved, LabelsOverlap];
}
