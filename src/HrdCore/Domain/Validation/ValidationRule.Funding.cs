using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of funding.
public sealed partial class ValidationRule
{
    /// <summary>Money moves before the agreement only in the emergency lane.</summary>
    public static ValidationRule EmergencyLane { get; } = new(
        Severity.Error,
        "emergency-lane",
        "Only an emergency grant is paid before it is agreed. Agree first, or put it into the emergency lane.",
        "只有紧急资助可在签约前拨付。请先签约，或转入紧急通道。",
        "Chỉ khoản hỗ trợ khẩn cấp mới được chi trước khi ký. Hãy ký trước, hoặc chuyển sang kênh khẩn cấp.",
        "Seule une aide d'urgence est versée avant la convention. Signez d'abord, ou passez par la voie d'urgence.");

    /// <summary>No grant is paid before it is approved.</summary>
    public static ValidationRule DisbursedBeforeApproval { get; } = new(
        Severity.Error,
        "disbursed-before-approval",
        "Nothing is paid before a grant is approved, in an emergency neither. Approve it first.",
        "未批准不得拨款，紧急情况也不例外。请先批准。",
        "Không chi tiền trước khi phê duyệt, kể cả khi khẩn cấp. Hãy phê duyệt trước.",
        "Rien n'est versé avant l'approbation, même en urgence. Approuvez d'abord.");

    /// <summary>No more is paid than was awarded.</summary>
    public static ValidationRule DisbursedOverAward { get; } = new(
        Severity.Error,
        "disbursed-over-award",
        "The payments add up to more than was awarded. Check the amounts and the rates.",
        "拨款总额超过批准金额。请核对金额和汇率。",
        "Tổng số đã chi vượt mức được duyệt. Hãy kiểm tra số tiền và tỷ giá.",
        "Les versements dépassent le montant accordé. Vérifiez montants et taux.");

    /// <summary>An amount in another currency keeps the rate that it was converted at.</summary>
    public static ValidationRule RateMissing { get; } = new(
        Severity.Error,
        "rate-missing",
        "An amount in another currency needs its exchange rate, with day and source, from the one to the other; a rate the other way round does not serve.",
        "其他币种的金额须附由该币种折算的汇率、日期和来源；方向相反的汇率不适用。",
        "Số tiền bằng loại tiền khác phải kèm tỷ giá từ loại tiền này sang loại tiền kia, ngày và nguồn; tỷ giá theo chiều ngược lại không dùng được.",
        "Un montant dans une autre monnaie exige son taux de change de l'une vers l'autre, avec date et source ; un taux dans l'autre sens ne sert pas.");

    /// <summary>A budget has one currency.</summary>
    public static ValidationRule OneCurrency { get; } = new(
        Severity.Error,
        "one-currency",
        "All amounts here are in one currency. Convert the others first.",
        "此处所有金额须为同一币种。请先换算。",
        "Mọi số tiền ở đây phải cùng một loại tiền. Hãy quy đổi trước.",
        "Tous les montants sont ici dans une seule monnaie. Convertissez d'abord les autres.");

    /// <summary>There is nothing to pay back or to report on.</summary>
    public static ValidationRule NothingDisbursed { get; } = new(
        Severity.Error,
        "nothing-disbursed",
        "Nothing was paid yet. Record the payments first.",
        "尚无拨款。请先登记拨款。",
        "Chưa có khoản chi nào. Hãy ghi nhận các khoản chi trước.",
        "Rien n'a encore été versé. Enregistrez d'abord les versements.");

    /// <summary>Every report that was asked for has to be accepted first.</summary>
    public static ValidationRule ReportNotAccepted { get; } = new(
        Severity.Error,
        "report-not-accepted",
        "Not every report is accepted yet, or none was asked for. Accept each one first.",
        "尚有报告未通过，或未要求报告。请先逐一通过。",
        "Còn báo cáo chưa được chấp nhận, hoặc chưa yêu cầu báo cáo. Hãy chấp nhận từng báo cáo trước.",
        "Il reste un rapport à accepter, ou aucun n'était demandé. Acceptez-les d'abord.");

    /// <summary>A grant, an application and a programme do not belong together.</summary>
    public static ValidationRule OtherProgramme { get; } = new(
        Severity.Error,
        "other-programme",
        "This belongs to another programme, grant or beneficiary. Check the identifiers.",
        "此项属于其他项目、资助或受益人。请核对标识符。",
        "Mục này thuộc chương trình, khoản tài trợ hoặc người thụ hưởng khác. Hãy kiểm tra mã.",
        "Ceci relève d'un autre programme, subvention ou bénéficiaire. Vérifiez les identifiants.");

    /// <summary>The programme does not give such grants.</summary>
    public static ValidationRule OutsideProgramme { get; } = new(
        Severity.Error,
        "outside-programme",
        "The programme does not offer this. Choose what it offers, or another programme.",
        "该项目不提供此类资助。请另选。",
        "Chương trình không hỗ trợ loại này. Hãy chọn loại khác hoặc chương trình khác.",
        "Le programme n'offre pas cela. Choisissez ce qu'il offre, ou un autre programme.");

    /// <summary>The amount is above the ceiling of the programme.</summary>
    public static ValidationRule AboveCeiling { get; } = new(
        Severity.Error,
        "above-ceiling",
        "The amount is above the ceiling of the programme, or in another currency. Lower it, or raise the ceiling.",
        "金额超过项目上限或币种不同。请调整。",
        "Số tiền vượt trần của chương trình hoặc khác loại tiền. Hãy điều chỉnh.",
        "Le montant dépasse le plafond du programme ou est dans une autre monnaie. Corrigez-le.");

    /// <summary>Every eligibility test of the programme has to hold.</summary>
    public static ValidationRule NotEligible { get; } = new(
        Severity.Error,
        "not-eligible",
        "Not every eligibility test is answered with yes. Answer those that are open, or reject.",
        "资格条件未全部满足。请补充回答或予以拒绝。",
        "Chưa đáp ứng mọi điều kiện. Hãy trả lời phần còn thiếu hoặc từ chối.",
        "Un critère d'éligibilité n'est pas rempli. Répondez à ce qui manque, ou rejetez.");

    /// <summary>The budget adds up to another amount than was awarded.</summary>
    public static ValidationRule BudgetDiffers { get; } = new(
        Severity.Warning,
        "budget-differs",
        "The budget adds up to another amount than the award. Say who pays the rest, or correct it.",
        "预算合计与批准金额不符。请说明差额或更正。",
        "Tổng ngân sách khác số tiền được duyệt. Hãy nêu ai trả phần còn lại hoặc sửa.",
        "Le budget ne totalise pas le montant accordé. Dites qui paie le reste, ou corrigez.");

    /// <summary>A report is late.</summary>
    public static ValidationRule ReportLate { get; } = new(
        Severity.Warning,
        "report-late",
        "A report is late. Ask for it in a way that is safe for the partner.",
        "报告逾期。请以对伙伴安全的方式催交。",
        "Báo cáo bị trễ. Hãy nhắc theo cách an toàn cho đối tác.",
        "Un rapport est en retard. Demandez-le d'une façon sûre pour le partenaire.");

    /// <summary>A payment at a stage at which nothing is paid.</summary>
    public static ValidationRule PaymentStage { get; } = new(
        Severity.Error,
        "payment-stage",
        "Nothing is paid on a grant that is suspended, closed, cancelled or in repayment. Take it up again first, or record another grant.",
        "暂停、结束、取消或需退还的资助不得拨款。请先恢复该资助，或另行记录一项资助。",
        "Không chi tiền cho khoản tài trợ tạm dừng, đã đóng, đã hủy hoặc phải hoàn trả. Hãy mở lại trước, hoặc ghi một khoản khác.",
        "Rien n'est versé sur une subvention suspendue, close, annulée ou à rembourser. Reprenez-la d'abord, ou enregistrez-en une autre.");

    /// <summary>A report says that more was spent than was paid.</summary>
    public static ValidationRule SpentOverPaid { get; } = new(
        Severity.Warning,
        "spent-over-paid",
        "The report says that more was spent than was paid. Ask who paid the rest, or correct it.",
        "报告所列支出超过已拨款项。请询问差额由谁支付，或予以更正。",
        "Báo cáo ghi chi nhiều hơn số đã nhận. Hãy hỏi ai trả phần còn lại, hoặc sửa lại.",
        "Le rapport dit que plus a été dépensé que versé. Demandez qui a payé le reste, ou corrigez.");

    /// <summary>A payment that is certainly before the award.</summary>
    public static ValidationRule PaidBeforeAward { get; } = new(
        Severity.Warning,
        "paid-before-award",
        "The payment lies before the award. Check both days.",
        "付款早于批准日期。请核对两个日期。",
        "Khoản chi có trước ngày được trao. Hãy kiểm tra cả hai ngày.",
        "Le versement précède l'attribution. Vérifiez les deux jours.");

    private static ImmutableArray<ValidationRule> OfFunding =>
    [
        EmergencyLane, DisbursedBeforeApproval, DisbursedOverAward, RateMissing, OneCurrency, NothingDisbursed, ReportNotAccepted, OtherProgramme,
        OutsideProgramme, AboveCeiling, NotEligible, BudgetDiffers, ReportLate, PaymentStage, SpentOverPaid, PaidBeforeAward,
    ];
}
