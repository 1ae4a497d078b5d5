using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of advocacy.
public sealed partial class ValidationRule
{
    /// <summary>The United Nations take up nothing anonymous, and keep who submits confidential.</summary>
    public static ValidationRule AnonymousSubmission { get; } = new(
        Severity.Error,
        "anonymous-submission",
        "Nothing anonymous is taken up; who submits is kept confidential. Give the real name of the submitter.",
        "匿名材料不予受理；提交者身份会保密。请填写提交者真实姓名。",
        "Đệ trình ẩn danh không được xét; danh tính người gửi được giữ kín. Hãy ghi tên thật của người gửi.",
        "Rien d'anonyme n'est examiné ; l'identité de qui soumet reste confidentielle. Donnez son vrai nom.");

    /// <summary>Submissions are read in three languages.</summary>
    public static ValidationRule SubmissionLanguage { get; } = new(
        Severity.Error,
        "submission-language",
        "Submissions are read in English, French or Spanish. Translate it first.",
        "材料须用英文、法文或西班牙文。请先翻译。",
        "Chỉ nhận tiếng Anh, Pháp hoặc Tây Ban Nha. Hãy dịch trước.",
        "Les communications sont lues en anglais, français ou espagnol. Traduisez-la d'abord.");

    /// <summary>What is said about a victim is about one of the submission.</summary>
    public static ValidationRule NotAVictim { get; } = new(
        Severity.Error,
        "not-a-victim",
        "This is about somebody who is no victim in the submission. Add the victim, or leave it out.",
        "此项涉及的人不在受害人之列。请添加受害人或删去此项。",
        "Mục này nói về người không phải nạn nhân trong đệ trình. Hãy thêm nạn nhân hoặc bỏ mục này.",
        "Ceci concerne quelqu'un qui n'est pas victime ici. Ajoutez la victime, ou retirez-le.");

    /// <summary>Everyone who is named allows the letter to the government.</summary>
    public static ValidationRule LetterConsent { get; } = new(
        Severity.Error,
        "letter-consent",
        "Someone whom it names does not allow the letter to the government now. Ask again, or leave that person out.",
        "有当事人目前不同意致函政府。请重新征询，或不提及此人。",
        "Có người được nêu tên hiện không đồng ý gửi thư cho chính phủ. Hãy hỏi lại hoặc bỏ tên người đó.",
        "Une personne nommée n'autorise pas la lettre au gouvernement. Redemandez, ou ne la nommez pas.");

    /// <summary>Who did not allow the public report is not named there.</summary>
    public static ValidationRule NameWithheld { get; } = new(
        Severity.Note,
        "name-withheld",
        "This name will be withheld in the public report and the database, because the second consent is missing.",
        "因缺少第二项同意，公开报告和数据库将隐去此名。",
        "Tên này sẽ được giấu trong báo cáo công khai và cơ sở dữ liệu vì thiếu sự đồng ý thứ hai.",
        "Ce nom sera omis du rapport public et de la base, faute du second consentement.");

    /// <summary>Mandates wrote, and their letter names the submission.</summary>
    public static ValidationRule CommunicationMissing { get; } = new(
        Severity.Error,
        "communication-missing",
        "No communication that names this submission is recorded. Record it first.",
        "尚未登记涉及此材料的来文。请先登记。",
        "Chưa ghi thư nào nêu đệ trình này. Hãy ghi thư đó trước.",
        "Aucune communication ne cite cette soumission. Enregistrez-la d'abord.");

    /// <summary>There is a reply.</summary>
    public static ValidationRule ReplyMissing { get; } = new(
        Severity.Error,
        "reply-missing",
        "No reply is recorded in its communication. Record it first.",
        "来文中没有答复记录。请先登记。",
        "Thư chưa ghi phản hồi nào. Hãy ghi phản hồi trước.",
        "Aucune réponse n'est notée dans sa communication. Enregistrez-la d'abord.");

    /// <summary>The 60 days run from a certain day.</summary>
    public static ValidationRule CommunicationDay { get; } = new(
        Severity.Error,
        "communication-day",
        "A communication has the certain day on which it was sent, because its publication is counted from it. Give it.",
        "来文须有确切发出日期，公开期限由此起算。请填写。",
        "Thư cần ngày gửi chính xác vì hạn công bố tính từ ngày đó. Hãy ghi.",
        "Une communication a le jour certain de son envoi, d'où court le délai de publication. Donnez-le.");

    /// <summary>A communication is published after 60 days.</summary>
    public static ValidationRule PublicTooEarly { get; } = new(
        Severity.Error,
        "public-too-early",
        "The 60 days after the communication are not over, or it is another one. Wait, or check which it is.",
        "来文发出未满60天，或非同一来文。请等待或核对。",
        "Chưa đủ 60 ngày kể từ khi gửi thư, hoặc là thư khác. Hãy chờ hoặc kiểm tra lại.",
        "Les 60 jours après la communication ne sont pas écoulés, ou c'en est une autre. Attendez, ou vérifiez.");

    /// <summary>What is told afterwards needs something that was sent.</summary>
    public static ValidationRule FollowUpEarly { get; } = new(
        Severity.Error,
        "follow-up-early",
        "A follow-up needs a submission that was sent. Put it into the draft instead.",
        "补充材料须在提交之后。请直接写入草稿。",
        "Chỉ bổ sung sau khi đã gửi. Hãy ghi thẳng vào bản nháp.",
        "Une mise à jour suppose un envoi. Mettez-la plutôt dans le brouillon.");

    /// <summary>The working group on disappearances needs its six elements.</summary>
    public static ValidationRule DisappearanceParts { get; } = new(
        Severity.Error,
        "disappearance-parts",
        "The working group on disappearances needs who, when (with the month), where, by whom, and what was done to search. Add it.",
        "强迫失踪工作组需要：何人、何时（至少到月）、何地、何方所为、如何寻找。请补充。",
        "Nhóm công tác về mất tích cần: ai, khi nào (có tháng), ở đâu, do ai, đã tìm thế nào. Hãy bổ sung.",
        "Le groupe sur les disparitions a besoin de : qui, quand (avec le mois), où, par qui, quelles recherches. Ajoutez-le.");

    /// <summary>The working group on disappearances asks for the consent of the family.</summary>
    public static ValidationRule FamilyConsent { get; } = new(
        Severity.Warning,
        "family-consent",
        "The working group on disappearances asks for the consent of the family. Ask the family, or say why not.",
        "强迫失踪工作组要求家属同意。请征询家属或说明原因。",
        "Nhóm công tác về mất tích cần sự đồng ý của gia đình. Hãy hỏi gia đình hoặc nêu lý do.",
        "Le groupe sur les disparitions demande l'accord de la famille. Demandez-le, ou dites pourquoi non.");

    /// <summary>A disappearance within three months may go by the urgent procedure.</summary>
    public static ValidationRule UrgentProcedure { get; } = new(
        Severity.Note,
        "urgent-procedure",
        "Someone disappeared, or may have, within three months. Ask the working group on disappearances for its urgent procedure.",
        "有人可能在三个月内失踪。请向强迫失踪工作组申请紧急程序。",
        "Có người mất tích trong vòng ba tháng, hoặc có thể vậy. Hãy xin thủ tục khẩn của nhóm công tác về mất tích.",
        "Quelqu'un a, ou peut avoir, disparu depuis moins de trois mois. Demandez la procédure d'urgence.");

    /// <summary>A mandate has a new title.</summary>
    public static ValidationRule MandateSucceeded { get; } = new(
        Severity.Warning,
        "mandate-succeeded",
        "This mandate goes by a newer title. Address the one in force.",
        "该任务已有新名称。请致函现任。",
        "Nhiệm vụ này có tên mới. Hãy gửi tới nhiệm vụ đang hiệu lực.",
        "Ce mandat porte un nouveau titre. Adressez-vous à celui en vigueur.");

    /// <summary>Mandates take up what has to do with them.</summary>
    public static ValidationRule MandateUnrelated { get; } = new(
        Severity.Note,
        "mandate-unrelated",
        "Nothing that happened points to this mandate. Say in the context why it is concerned, or leave it out.",
        "所述事件与该任务关联不明。请在背景中说明或删去。",
        "Sự việc chưa cho thấy liên quan đến nhiệm vụ này. Hãy nêu lý do trong bối cảnh hoặc bỏ đi.",
        "Rien de ce qui s'est passé ne désigne ce mandat. Dites pourquoi il est concerné, ou retirez-le.");

    /// <summary>Everyone who is named in public agreed to it.</summary>
    public static ValidationRule StatementConsent { get; } = new(
        Severity.Error,
        "statement-consent",
        "Someone whom this names does not allow that now, or no consent of theirs is known. Ask again, or leave the name out.",
        "此处提及的人目前不同意公开姓名，或未见其同意。请重新征询或删去。",
        "Có người được nêu tên hiện không đồng ý, hoặc không thấy sự đồng ý của họ. Hãy hỏi lại hoặc bỏ tên.",
        "Une personne nommée ne l'autorise pas à présent, ou aucun consentement d'elle n'est connu. Redemandez, ou omettez le nom.");

    /// <summary>Each decision on data has a reason and a day.</summary>
    public static ValidationRule DataAccessReason { get; } = new(
        Severity.Error,
        "data-access-reason",
        "A decision has a reason and a day; what is pending has neither. Give both, or leave both out.",
        "决定须有理由和日期；待定则不填。",
        "Quyết định cần lý do và ngày; chưa quyết thì bỏ trống cả hai.",
        "Une décision a un motif et une date ; sans décision, ni l'un ni l'autre.");

    private static ImmutableArray<ValidationRule> OfAdvocacy =>
    [
        AnonymousSubmission, SubmissionLanguage, NotAVictim, LetterConsent, NameWithheld, CommunicationMissing, ReplyMissing, CommunicationDay,
        PublicTooEarly, FollowUpEarly, DisappearanceParts, FamilyConsent, UrgentProcedure, MandateSucceeded, MandateUnrelated, StatementConsent,
        DataAccessReason,
    ];
}
