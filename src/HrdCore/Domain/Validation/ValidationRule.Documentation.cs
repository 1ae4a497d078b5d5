using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of documentation.
public sealed partial class ValidationRule
{
    /// <summary>An act without a victim, or with people in general beside others.</summary>
    public static ValidationRule VictimOrGeneral { get; } = new(
        Severity.Error,
        "victim-or-general",
        "Every act has a victim, or struck people in general and nobody else. Say whom.",
        "每个行为都有受害人，或只针对一般民众。请注明。",
        "Mỗi hành vi có nạn nhân, hoặc chỉ nhằm vào người dân nói chung. Hãy ghi rõ.",
        "Chaque acte a une victime, ou a touché la population en général et elle seule. Indiquez laquelle.");

    /// <summary>The type of an act is a code of another scheme.</summary>
    public static ValidationRule ViolationScheme { get; } = new(
        Severity.Error,
        "violation-scheme",
        "What was done is a code of the scheme viol. Choose one.",
        "行为类型须用 viol 方案的代码。请选用一个。",
        "Loại hành vi là một mã của hệ viol. Hãy chọn một mã.",
        "Ce qui a été fait est un code du schéma viol. Choisissez-en un.");

    /// <summary>Said to be corroborated by nobody.</summary>
    public static ValidationRule Corroboration { get; } = new(
        Severity.Error,
        "corroboration",
        "Nobody but the first source says so. Find another that does not depend on it.",
        "除首个来源外无人证实。请找到不依赖它的来源。",
        "Ngoài nguồn đầu tiên chưa ai xác nhận. Hãy tìm nguồn khác, độc lập với nguồn ấy.",
        "Personne d'autre que la première source ne le dit. Trouvez-en une qui n'en dépend pas.");

    /// <summary>Verified with no standard of proof, or too low a one.</summary>
    public static ValidationRule Standard { get; } = new(
        Severity.Error,
        "standard-of-proof",
        "Say how sure one has to be: reasonable grounds or more.",
        "请注明证明标准：至少达到合理依据。",
        "Hãy nêu mức độ chắc chắn: có cơ sở hợp lý trở lên.",
        "Indiquez le degré de preuve : motifs raisonnables au moins.");

    /// <summary>Somebody is to be named in public, and that they did it was not verified.</summary>
    public static ValidationRule NamingVerified { get; } = new(
        Severity.Error,
        "naming-verified",
        "A perpetrator is named in public only when a check of who it was has verified it by now, and none is open. Verify who it was, or tell the kind of actor.",
        "只有对加害者身份的核查均已核实且无未结核查时，才可公开点名。请先核实其身份，或只说明行为者类型。",
        "Chỉ nêu tên người vi phạm công khai khi việc kiểm tra đó là ai đã được xác minh và không còn kiểm tra nào bỏ ngỏ. Hãy xác minh, hoặc chỉ nêu loại tác nhân.",
        "Un auteur n'est nommé en public que si son identité a été vérifiée à ce jour et qu'aucune vérification n'en reste ouverte. Vérifiez qui c'était, ou dites le genre d'acteur.");

    /// <summary>Somebody is to be named in public, and nobody answers for it.</summary>
    public static ValidationRule NamingSignedOff { get; } = new(
        Severity.Error,
        "naming-sign-off",
        "Naming in public needs a sign-off given after the verdict. Get one.",
        "公开点名须在核实后由负责人签署。请取得签署。",
        "Nêu tên công khai cần có người ký duyệt sau khi xác minh. Hãy xin ký duyệt.",
        "Nommer en public exige un accord signé après le verdict. Obtenez-le.");

    /// <summary>A link to an event that is not in the set.</summary>
    public static ValidationRule EventKnown { get; } = new(
        Severity.Error,
        "event-known",
        "The event is not in the set. Add it, or take the link away.",
        "该事件不在集合中。请补充事件或删除链接。",
        "Sự kiện không có trong tập. Hãy thêm vào hoặc bỏ liên kết.",
        "L'événement n'est pas dans l'ensemble. Ajoutez-le ou ôtez le lien.");

    /// <summary>A link that leads around in a circle.</summary>
    public static ValidationRule EventCircle { get; } = new(
        Severity.Error,
        "event-circle",
        "The links lead around in a circle: an event would come before itself. Check which is wrong.",
        "链接成环：事件会先于自身。请核对哪一个有误。",
        "Các liên kết tạo thành vòng: một sự kiện sẽ xảy ra trước chính nó. Hãy xem liên kết nào sai.",
        "Les liens tournent en rond : un événement se précéderait lui-même. Voyez lequel est faux.");

    /// <summary>A check that names a source which is not among the records of information.</summary>
    public static ValidationRule SourceKnown { get; } = new(
        Severity.Error,
        "source-known",
        "What the source says is not among the records. Add it, or take the source away.",
        "该来源的信息不在记录之中。请补充，或删除该来源。",
        "Thông tin của nguồn này không có trong hồ sơ. Hãy thêm vào hoặc bỏ nguồn.",
        "Ce que dit la source n'est pas parmi les fiches. Ajoutez-le ou ôtez la source.");

    /// <summary>More corroborations than there are people who could give them.</summary>
    public static ValidationRule SourceTwice { get; } = new(
        Severity.Error,
        "source-twice",
        "One person is counted twice as a source. Count each voice once.",
        "同一人被当作来源计算了两次。每人只计一次。",
        "Một người bị tính là nguồn hai lần. Chỉ tính mỗi người một lần.",
        "Une personne est comptée deux fois comme source. Comptez chaque voix une fois.");

    /// <summary>A source is a victim of what it tells.</summary>
    public static ValidationRule SourceIsVictim { get; } = new(
        Severity.Note,
        "source-is-victim",
        "The source is a victim too. Whoever reads that the victim spoke knows the source: protect both alike.",
        "该来源也是受害人。得知受害人开口即知来源：请同等保护。",
        "Nguồn tin cũng là nạn nhân. Ai biết nạn nhân đã kể thì biết nguồn: hãy bảo vệ cả hai như nhau.",
        "La source est aussi une victime. Qui sait que la victime a parlé connaît la source : protégez les deux.");

    /// <summary>A kind of violation that this version does not know.</summary>
    public static ValidationRule ViolationUnknown { get; } = new(
        Severity.Warning,
        "violation-unknown",
        "No list here has this kind of violation, so figures leave the act out. Correct the code, or use a version that knows it.",
        "此处的列表没有这一侵害类型，统计将不计入该行为。请更正代码，或使用认识它的版本。",
        "Không danh sách nào ở đây có loại vi phạm này nên số liệu sẽ bỏ qua hành vi đó. Hãy sửa mã, hoặc dùng phiên bản biết mã đó.",
        "Aucune liste ici n'a ce genre de violation, et les chiffres omettent l'acte. Corrigez le code, ou prenez une version qui le connaît.");

    /// <summary>An act that lies outside the time of its event, however imprecise both are.</summary>
    public static ValidationRule ActOutsideEvent { get; } = new(
        Severity.Warning,
        "act-outside-event",
        "The act lies outside the time of the event. Check both, or record another event.",
        "该行为不在事件的时间之内。请核对两者，或另行记录一个事件。",
        "Hành vi nằm ngoài thời gian của sự kiện. Hãy kiểm tra cả hai, hoặc ghi một sự kiện khác.",
        "L'acte est hors du temps de l'événement. Vérifiez les deux, ou enregistrez un autre événement.");

    private static ImmutableArray<ValidationRule> OfDocumentation =>
    [
        VictimOrGeneral, ViolationScheme, Corroboration, Standard, NamingVerified, NamingSignedOff, EventKnown, EventCircle, SourceKnown, SourceTwice, SourceIsVictim,
        ViolationUnknown, ActOutsideEvent,
    ];
}
