using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of the register of defenders at risk.
public sealed partial class ValidationRule
{
    /// <summary>A plan that reaches nobody is none.</summary>
    public static ValidationRule PlanContactTest { get; } = new(
        Severity.Error,
        "plan-contact-test",
        "A plan reaches at least one emergency contact, who answered a test. Reach one, and record when.",
        "预案须至少有一名紧急联系人回应过测试。请联系到一人，并记录时间。",
        "Kế hoạch cần ít nhất một liên hệ khẩn cấp đã trả lời thử. Hãy liên lạc được một người và ghi lại thời điểm.",
        "Un plan joint au moins un contact d'urgence, qui a répondu à un essai. Joignez-en un et notez quand.");

    /// <summary>A plan is armed with the consent of the defender.</summary>
    public static ValidationRule PlanConsent { get; } = new(
        Severity.Error,
        "plan-consent",
        "A plan holds only with consent to act in an emergency. Ask the defender for it.",
        "预案须有紧急行动的同意方可生效。请征求当事人同意。",
        "Kế hoạch chỉ có hiệu lực khi có sự đồng ý hành động khẩn cấp. Hãy hỏi người bảo vệ nhân quyền.",
        "Un plan ne vaut qu'avec le consentement à agir en urgence. Demandez-le à la personne.");

    /// <summary>Setting off a plan takes a missed check-in, or as many of the named people as the defender asked for.</summary>
    public static ValidationRule PlanQuorum { get; } = new(
        Severity.Error,
        "plan-quorum",
        "An alarm takes a missed check-in, or as many of the named people as the defender asked for. Ask more of them.",
        "警报须有未报平安的记录，或足够多的当事人指定人员同意。请询问更多指定人员。",
        "Báo động cần một lần không báo an, hoặc đủ số người đã được chỉ định. Hãy hỏi thêm họ.",
        "Une alerte demande un signe de vie manqué ou assez de personnes désignées. Consultez-en d'autres.");

    /// <summary>Ending an alarm takes as many of the named people as raising it.</summary>
    public static ValidationRule PlanOver { get; } = new(
        Severity.Error,
        "plan-over",
        "Ending an alarm takes as many of the people whom the defender named as raising it. Ask more of them.",
        "解除警报所需的指定人员人数与发出警报相同。请询问更多指定人员。",
        "Chấm dứt báo động cần số người được chỉ định như khi báo động. Hãy hỏi thêm họ.",
        "Lever une alerte demande autant de personnes désignées que la donner. Consultez-en d'autres.");

    /// <summary>Only those whom the defender named for it say that something happened, or that it is over.</summary>
    public static ValidationRule PlanNotNamed { get; } = new(
        Severity.Error,
        "plan-not-named",
        "The defender named other people to say this. Ask one of those whom the instruction names.",
        "当事人指定由其他人确认此事。请询问指示中列明的人员。",
        "Người bảo vệ nhân quyền đã chỉ định những người khác xác nhận việc này. Hãy hỏi một người có tên trong chỉ dẫn.",
        "La personne a désigné d'autres gens pour le dire. Interrogez l'un de ceux que nomme l'instruction.");

    /// <summary>Nothing is done before the time is over that the defender asked to wait.</summary>
    public static ValidationRule PlanWait { get; } = new(
        Severity.Error,
        "plan-wait",
        "The defender asked to wait first, once the plan is triggered. Act when that time is over.",
        "当事人要求预案触发后先等待。请在等待期满后行动。",
        "Người bảo vệ nhân quyền yêu cầu chờ sau khi kế hoạch được kích hoạt. Hãy hành động khi hết thời gian chờ.",
        "La personne a demandé d'attendre d'abord, une fois le plan déclenché. Agissez quand ce délai est passé.");

    /// <summary>What the defender left no instruction for does not set off the plan.</summary>
    public static ValidationRule PlanInstruction { get; } = new(
        Severity.Error,
        "plan-instruction",
        "The defender left no instruction for this. Ask the contacts.",
        "当事人未就此留下指示。请询问联系人。",
        "Người bảo vệ nhân quyền không để lại chỉ dẫn cho việc này. Hãy hỏi các liên hệ.",
        "La personne n'a laissé aucune instruction pour ceci. Interrogez les contacts.");

    /// <summary>An instruction does not allow what it forbids, nor anything louder than the publicity that was chosen.</summary>
    public static ValidationRule InstructionConflict { get; } = new(
        Severity.Error,
        "instruction-conflict",
        "This is both allowed and forbidden, or louder than the publicity chosen. Ask the defender which one holds.",
        "此项既被允许又被禁止，或超出所选的公开程度。请向当事人确认。",
        "Việc này vừa được phép vừa bị cấm, hoặc công khai hơn mức đã chọn. Hãy hỏi lại người đó.",
        "C'est à la fois permis et interdit, ou plus public que choisi. Demandez ce qui vaut.");

    /// <summary>A power of attorney that a plan counts on is known and holds.</summary>
    public static ValidationRule PlanPower { get; } = new(
        Severity.Warning,
        "plan-power",
        "A power of attorney that the plan names is unknown, over, or another person's. Ask the defender for a new one.",
        "预案所列授权书不详、已失效或属于他人。请向当事人索取新的授权书。",
        "Giấy ủy quyền nêu trong kế hoạch không rõ, đã hết hạn hoặc của người khác. Hãy xin giấy mới.",
        "Une procuration que le plan nomme est inconnue, échue ou d'une autre personne. Demandez-en une nouvelle.");

    /// <summary>For each thing that may happen there is an instruction.</summary>
    public static ValidationRule PlanTriggerOpen { get; } = new(
        Severity.Note,
        "plan-trigger-open",
        "The defender has not said what to do if something that may happen does. Ask when the plan is next talked about.",
        "当事人尚未说明某种可能情况发生时如何处理。请在下次讨论预案时询问。",
        "Người bảo vệ nhân quyền chưa nói phải làm gì nếu một việc có thể xảy ra. Hãy hỏi khi bàn lại kế hoạch.",
        "La personne n'a pas dit que faire si l'un des cas possibles arrive. Demandez-le au prochain entretien.");

    private static ImmutableArray<ValidationRule> OfAtRisk =>
        [PlanContactTest, PlanConsent, PlanQuorum, PlanOver, PlanNotNamed, PlanWait, PlanInstruction, InstructionConflict, PlanPower, PlanTriggerOpen];
}
