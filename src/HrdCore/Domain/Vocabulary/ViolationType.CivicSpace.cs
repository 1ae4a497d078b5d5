// Kinds of violation in courts and offices, and against assembly, expression and organisations. Labels in the four languages are our own.
namespace HrdCore.Domain.Vocabulary;

public sealed partial class ViolationType
{
    /// <summary>Charges, summonses and trials used to wear someone down.</summary>
    public static ViolationType JudicialHarassment { get; } = new(
        "judicial-harassment", "Judicial harassment", "司法骚扰", "Sách nhiễu bằng tố tụng", "Harcèlement judiciaire");

    /// <summary>A trial that was not fair.</summary>
    public static ViolationType UnfairTrial { get; } = new("fair-trial", "Unfair trial", "不公正审判", "Xét xử không công bằng", "Procès inéquitable");

    /// <summary>Kept from a lawyer, or the lawyer from the client.</summary>
    public static ViolationType CounselDenied { get; } = new(
        "counsel-denied", "Denied access to a lawyer", "拒绝律师会见", "Không cho gặp luật sư", "Refus d’accès à un avocat");

    /// <summary>A complaint is not accepted, or help to bring it is refused.</summary>
    public static ViolationType ComplaintRefused { get; } = new(
        "complaint-refused", "Refused complaint", "拒绝受理申诉", "Từ chối thụ lý khiếu nại", "Refus d’enregistrer une plainte");

    /// <summary>A complaint that the state does too little is passed over.</summary>
    public static ViolationType ComplaintIgnored { get; } = new(
        "complaint-ignored", "Ignored complaint", "漠视申诉", "Phớt lờ khiếu nại", "Plainte laissée sans suite");

    /// <summary>An attack is not looked into.</summary>
    public static ViolationType NonInvestigation { get; } = new("non-investigation", "Failure to investigate", "不予调查", "Không điều tra", "Absence d’enquête");

    /// <summary>A gathering is forbidden, limited or broken up.</summary>
    public static ViolationType AssemblyRestricted { get; } = new("assembly", "Restricted assembly", "限制集会", "Hạn chế hội họp", "Entrave à la réunion");

    /// <summary>Someone is kept from speaking or publishing.</summary>
    public static ViolationType ExpressionRestricted { get; } = new(
        "expression", "Restricted expression", "限制表达", "Hạn chế biểu đạt", "Entrave à l’expression");

    /// <summary>Registration drags on, renewal is delayed, a licence is revoked, a group is banned.</summary>
    public static ViolationType RegistrationObstructed { get; } = new(
        "registration", "Obstructed registration", "阻挠登记", "Cản trở đăng ký", "Entrave à l’enregistrement");

    /// <summary>Rules on reporting that an organisation cannot meet.</summary>
    public static ViolationType UnrealisticReporting { get; } = new(
        "registration.reporting", "Unrealistic reporting rules", "不切实际的报告要求", "Quy định báo cáo phi thực tế", "Obligations de rapport irréalistes");

    /// <summary>Kept from asking for, receiving or using money.</summary>
    public static ViolationType FundingRestricted { get; } = new("funding", "Restricted funding", "限制资金", "Hạn chế tài trợ", "Restriction du financement");

    /// <summary>Money from abroad is made a crime.</summary>
    public static ViolationType ForeignFundingCriminalised { get; } = new(
        "funding.foreign", "Criminalised foreign funding", "将境外资助定罪", "Hình sự hóa tài trợ nước ngoài", "Criminalisation du financement étranger");

    /// <summary>Licences, taxes, inspections and papers used as a weapon.</summary>
    public static ViolationType AdministrativeHarassment { get; } = new(
        "administrative", "Administrative harassment", "行政骚扰", "Sách nhiễu hành chính", "Harcèlement administratif");

    /// <summary>Home or office is raided or searched.</summary>
    public static ViolationType Raid { get; } = new("raid", "Raid or search", "突袭搜查", "Đột kích, khám xét", "Descente ou perquisition");

    /// <summary>Belongings are destroyed, damaged or taken.</summary>
    public static ViolationType AttackOnProperty { get; } = new("property", "Attack on property", "侵犯财产", "Xâm phạm tài sản", "Atteinte aux biens");
}
