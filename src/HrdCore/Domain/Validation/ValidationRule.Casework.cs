using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of casework.
public sealed partial class ValidationRule
{
    /// <summary>A case that is declined needs a reason.</summary>
    public static ValidationRule DeclineReason { get; } = new(
        Severity.Error,
        "decline-reason",
        "A case is declined for a stated reason. Give one.",
        "婉拒个案须说明理由。请填写。",
        "Từ chối hồ sơ phải có lý do. Hãy nêu lý do.",
        "Un dossier n'est refusé que pour un motif énoncé. Indiquez-le.");

    /// <summary>A status that the kind of case does not have.</summary>
    public static ValidationRule StatusOfKind { get; } = new(
        Severity.Error,
        "status-of-kind",
        "A case of this kind does not have this status. Choose one of its kind.",
        "该类个案没有此状态。请选用该类个案的状态。",
        "Loại hồ sơ này không có trạng thái đó. Hãy chọn trạng thái của loại này.",
        "Un dossier de ce genre n'a pas ce statut. Choisissez-en un de son genre.");

    /// <summary>An event that belonged to a case is gone from its next version.</summary>
    public static ValidationRule EventKept { get; } = new(
        Severity.Error,
        "event-kept",
        "An event of the case is gone. Closing a case, or changing it, deletes no event. Put it back.",
        "个案中的一个事件不见了。结案或修改个案不得删除事件。请恢复。",
        "Một sự kiện của hồ sơ đã mất. Đóng hay sửa hồ sơ không được xóa sự kiện. Hãy khôi phục.",
        "Un événement du dossier a disparu. Clore ou modifier un dossier n'en efface aucun. Remettez-le.");

    /// <summary>A version of a case that does not follow from the one before.</summary>
    public static ValidationRule CaseStep { get; } = new(
        Severity.Error,
        "case-step",
        "The status cannot follow from the one before. Take the steps in between.",
        "此状态不能接在前一状态之后。请按步骤进行。",
        "Trạng thái này không thể nối tiếp trạng thái trước. Hãy đi qua các bước ở giữa.",
        "Ce statut ne peut suivre le précédent. Passez par les étapes intermédiaires.");

    /// <summary>What says which record it is has changed between two versions.</summary>
    public static ValidationRule Unchanged { get; } = new(
        Severity.Error,
        "unchanged",
        "This says which case it is, or when its clock began, and stays as it was. Put it back, or open another case.",
        "此项标明是哪一个个案或时限从何时起算，须保持不变。请恢复原值，或另开个案。",
        "Mục này cho biết đây là hồ sơ nào hoặc thời hạn bắt đầu từ khi nào, và phải giữ nguyên. Hãy khôi phục, hoặc mở hồ sơ khác.",
        "Cet élément dit de quel dossier il s'agit ou quand son délai a commencé, et ne change pas. Rétablissez-le, ou ouvrez un autre dossier.");

    /// <summary>A referral that is gone, or does not follow from the one before.</summary>
    public static ValidationRule ReferralKept { get; } = new(
        Severity.Error,
        "referral-kept",
        "A referral under which data went to others is gone or changed, or took a step that there is not. Put it back, and take its own steps.",
        "已据以向他人提供数据的转介丢失或被改动，或其状态变化不合步骤。请恢复，并按其步骤进行。",
        "Một lần chuyển tiếp mà dữ liệu đã giao cho bên khác bị mất hoặc bị đổi, hoặc đi một bước không có. Hãy khôi phục và đi theo các bước của nó.",
        "Une orientation sous laquelle des données sont parties a disparu ou changé, ou a fait un pas qui n'existe pas. Rétablissez-la, et suivez ses étapes.");

    /// <summary>Members that this version does not know are gone from the next version of a record.</summary>
    public static ValidationRule UnknownKept { get; } = new(
        Severity.Error,
        "unknown-kept",
        "Members that this program does not know are gone or changed; a newer one wrote them. Change the record that was read instead of making it anew.",
        "本程序不认识的成员已丢失或被改动；它们由较新的程序写入。请在读取的记录上修改，不要重新创建。",
        "Các mục mà chương trình này không biết đã mất hoặc bị đổi; một chương trình mới hơn đã ghi chúng. Hãy sửa bản ghi đã đọc thay vì tạo lại.",
        "Des éléments que ce programme ne connaît pas ont disparu ou changé ; un programme plus récent les a écrits. Modifiez l'enregistrement lu au lieu de le refaire.");

    /// <summary>A client that is not among the defenders of the file.</summary>
    public static ValidationRule ClientInFile { get; } = new(
        Severity.Error,
        "client-in-file",
        "A client of the case is not among the defenders of the file. Add the defender.",
        "个案的当事人不在档案的捍卫者之中。请补充该捍卫者。",
        "Một thân chủ không có trong số những người bảo vệ của tập hồ sơ. Hãy bổ sung.",
        "Une personne suivie ne figure pas parmi les défenseur·es du fichier. Ajoutez-la.");

    /// <summary>Data handed to another organisation without a consent.</summary>
    public static ValidationRule ReferralConsent { get; } = new(
        Severity.Error,
        "referral-consent",
        "Data go to another organisation only with the living consent of everyone whom the referral is about. Ask them, or name the consents.",
        "只有转介所涉每个人的同意目前有效，才能将数据交给其他组织。请征询他们，或注明这些同意。",
        "Chỉ chuyển dữ liệu cho tổ chức khác khi sự đồng ý của từng người được giới thiệu còn hiệu lực. Hãy hỏi họ, hoặc ghi rõ các sự đồng ý.",
        "Les données ne vont à une autre organisation qu'avec le consentement en vigueur de chaque personne orientée. Demandez-leur, ou indiquez les consentements.");

    /// <summary>A referral of somebody who is no client of the case.</summary>
    public static ValidationRule ReferralClient { get; } = new(
        Severity.Error,
        "referral-client",
        "The referral is about somebody who is no client of the case. Add the client, or refer that person in a case of their own.",
        "转介涉及的人不是个案的当事人。请补充该当事人，或在其本人的个案中转介。",
        "Việc giới thiệu nói về người không phải thân chủ của hồ sơ. Hãy thêm thân chủ, hoặc giới thiệu trong hồ sơ riêng.",
        "L'orientation concerne quelqu'un que le dossier ne suit pas. Ajoutez la personne, ou orientez-la dans son propre dossier.");

    /// <summary>An intervention by somebody who is not among the actors of the case.</summary>
    public static ValidationRule ActorInCase { get; } = new(
        Severity.Error,
        "actor-in-case",
        "The one who intervened is not among the actors of the case. Add the actor.",
        "采取行动者不在个案的参与方之中。请补充该参与方。",
        "Bên đã can thiệp không có trong các bên của hồ sơ. Hãy thêm bên đó.",
        "L'auteur de la démarche n'est pas parmi les acteurs du dossier. Ajoutez-le.");

    /// <summary>The request is from a country that the organisation has not listed.</summary>
    public static ValidationRule CountryRefer { get; } = new(
        Severity.Warning,
        "country-refer",
        "The country is not on the list of that day. Refer the defender to somebody who works there, and follow it up.",
        "该国不在当日名单上。请将当事人转介给在当地工作的组织，并跟进。",
        "Quốc gia này không có trong danh sách của ngày đó. Hãy giới thiệu người ấy cho nơi hoạt động tại đó và theo dõi tiếp.",
        "Le pays n'est pas sur la liste de ce jour. Adressez la personne à qui travaille là-bas, et suivez l'affaire.");

    /// <summary>The request is in a language that no page names.</summary>
    public static ValidationRule LanguageNotClaimed { get; } = new(
        Severity.Note,
        "language-not-claimed",
        "No page names this language for requests. Take the request, and find somebody who reads it.",
        "没有页面列出此语言。请受理请求，并找能阅读者。",
        "Không trang nào nêu ngôn ngữ này. Vẫn nhận yêu cầu và tìm người đọc được.",
        "Aucune page ne cite cette langue. Acceptez la demande et trouvez qui la lit.");

    /// <summary>The request is in a language that some pages name and others do not.</summary>
    public static ValidationRule LanguageDisputed { get; } = new(
        Severity.Note,
        "language-disputed",
        "Pages disagree about this language. Take the request, and have the pages mended.",
        "各页面对此语言说法不一。请受理请求，并更正页面。",
        "Các trang nói khác nhau về ngôn ngữ này. Vẫn nhận yêu cầu và cho sửa các trang.",
        "Les pages se contredisent sur cette langue. Acceptez la demande et faites corriger les pages.");

    /// <summary>The request said that it is something else than the kind of its case.</summary>
    public static ValidationRule TokenOfKind { get; } = new(
        Severity.Warning,
        "token-of-kind",
        "The request said that it is of another kind than the case. Check which one it is: only an urgent action has a clock.",
        "请求所称类型与个案不符。请核对：只有紧急行动计时。",
        "Yêu cầu tự nhận là loại khác với hồ sơ. Hãy kiểm tra: chỉ hành động khẩn cấp mới tính giờ.",
        "La demande se dit d'un autre genre que le dossier. Vérifiez : seule l'action urgente a un délai.");

    private static ImmutableArray<ValidationRule> OfCasework =>
    [
        DeclineReason, StatusOfKind, EventKept, CaseStep, Unchanged, ReferralKept, UnknownKept, ClientInFile, ReferralConsent, ReferralClient, ActorInCase, CountryRefer, LanguageNotClaimed, LanguageDisputed,
        TokenOfKind,
    ];
}
