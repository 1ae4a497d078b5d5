using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What one person or organisation is to another, read from the first to the second: the first is the parent of the second.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of relationship of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<RelationKind>))]
public sealed class RelationKind : VocabularyTerm, IVocabularyTerm<RelationKind>, IHuridocsTerm
{
    private const int HuridocsList = 21;

    private RelationKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("relation", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Married to.</summary>
    public static RelationKind Spouse { get; } = new("family.spouse", "Spouse", "配偶", "Vợ hoặc chồng", "Époux ou épouse", "010101");

    /// <summary>Brother or sister of.</summary>
    public static RelationKind Sibling { get; } = new("family.sibling", "Brother or sister", "兄弟姐妹", "Anh chị em ruột", "Frère ou sœur", "010102");

    /// <summary>Mother or father of.</summary>
    public static RelationKind Parent { get; } = new("family.parent", "Parent", "父母", "Cha hoặc mẹ", "Père ou mère", "010103");

    /// <summary>Daughter or son of.</summary>
    public static RelationKind Child { get; } = new("family.child", "Child", "子女", "Con", "Enfant", "010104");

    /// <summary>Of the same family in another way.</summary>
    public static RelationKind Relative { get; } = new("family.relative", "Other relative", "其他亲属", "Họ hàng khác", "Autre parent", "010105");

    /// <summary>Lives as a couple with.</summary>
    public static RelationKind Partner { get; } = new("family.partner", "Partner", "伴侣", "Bạn đời", "Partenaire de vie", "010106");

    /// <summary>Engaged to.</summary>
    public static RelationKind Engaged { get; } = new("family.engaged", "Engaged", "未婚夫妻", "Hôn phu hoặc hôn thê", "Fiancé·e", "010107");

    /// <summary>Guardian of.</summary>
    public static RelationKind Guardian { get; } = new("family.guardian", "Guardian", "监护人", "Người giám hộ", "Tuteur ou tutrice");

    /// <summary>Friend of.</summary>
    public static RelationKind Friend { get; } = new("social.friend", "Friend", "朋友", "Bạn bè", "Ami·e", "010201");

    /// <summary>Studies with.</summary>
    public static RelationKind FellowStudent { get; } = new("social.fellow-student", "Fellow student", "同学", "Bạn học", "Camarade d'études", "010202");

    /// <summary>Teaches.</summary>
    public static RelationKind Teacher { get; } = new("social.teacher", "Teacher", "老师", "Giáo viên", "Enseignant·e", "010203");

    /// <summary>Is taught by.</summary>
    public static RelationKind Student { get; } = new("social.student", "Student", "学生", "Học trò", "Élève", "010204");

    /// <summary>Lives in the same house as.</summary>
    public static RelationKind Housemate { get; } = new("place.housemate", "Housemate", "同住者", "Người ở cùng nhà", "Même logement", "010301");

    /// <summary>Neighbour of.</summary>
    public static RelationKind Neighbour { get; } = new("place.neighbour", "Neighbour", "邻居", "Hàng xóm", "Voisin·e", "010302");

    /// <summary>Lives in the same community as.</summary>
    public static RelationKind SameCommunity { get; } =
        new("place.community", "Of the same community", "同一社区成员", "Người cùng cộng đồng", "Même communauté", "010303");

    /// <summary>Works with.</summary>
    public static RelationKind Colleague { get; } = new("work.colleague", "Colleague", "同事", "Đồng nghiệp", "Collègue", "010401");

    /// <summary>Employs, or is above.</summary>
    public static RelationKind Employer { get; } =
        new("work.employer", "Employer or superior", "雇主或上级", "Người sử dụng lao động hoặc cấp trên", "Employeur ou supérieur", "010402");

    /// <summary>Is employed by, or is below.</summary>
    public static RelationKind Employee { get; } =
        new("work.employee", "Employee or subordinate", "雇员或下属", "Người lao động hoặc cấp dưới", "Salarié·e ou subordonné·e", "010403");

    /// <summary>Member of the same organisation as.</summary>
    public static RelationKind FellowMember { get; } =
        new("affiliation.fellow-member", "Fellow member", "同一组织成员", "Thành viên cùng tổ chức", "Membre de la même organisation", "010501");

    /// <summary>Is served by.</summary>
    public static RelationKind Client { get; } = new("service.client", "Client", "服务对象", "Khách hàng, thân chủ", "Client·e", "010601");

    /// <summary>Serves.</summary>
    public static RelationKind ServiceProvider { get; } =
        new("service.provider", "Service provider", "服务提供者", "Người cung cấp dịch vụ", "Prestataire de services", "010602");

    /// <summary>Lawyer of.</summary>
    public static RelationKind Lawyer { get; } = new("service.lawyer", "Lawyer", "律师", "Luật sư", "Avocat·e", "01060201");

    /// <summary>Member of a group or organisation.</summary>
    public static RelationKind MemberOf { get; } = new("group.member", "Member of", "成员", "Thành viên của", "Membre de", "1101");

    /// <summary>Head of a group or organisation.</summary>
    public static RelationKind HeadOf { get; } = new("group.head", "Head of", "负责人", "Người đứng đầu", "Responsable de", "1102");

    /// <summary>Branch of an organisation.</summary>
    public static RelationKind BranchOf { get; } = new("organisation.branch", "Branch of", "分支机构", "Chi nhánh của", "Branche de", "2101");

    /// <summary>Head office of an organisation.</summary>
    public static RelationKind HeadOfficeOf { get; } = new("organisation.head-office", "Head office of", "总部", "Trụ sở chính của", "Siège de", "2102");

    /// <summary>Member organisation of a network.</summary>
    public static RelationKind MemberOrganisationOf { get; } =
        new("organisation.member", "Member organisation of", "成员组织", "Tổ chức thành viên của", "Organisation membre de", "2103");

    /// <summary>Works with another organisation.</summary>
    public static RelationKind PartnerOrganisation { get; } =
        new("organisation.partner", "Partner organisation", "伙伴组织", "Tổ chức đối tác", "Organisation partenaire", "2104");

    /// <summary>Related in another way.</summary>
    public static RelationKind Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody has said.</summary>
    public static RelationKind Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<RelationKind> All { get; } =
    [
        Spouse, Sibling, Parent, Child, Relative, Partner, Engaged, Guardian, Friend, FellowStudent, Teacher, Student, Housemate, Neighbour,
        SameCommunity, Colleague, Employer, Employee, FellowMember, Client, ServiceProvider, Lawyer, MemberOf, HeadOf, BranchOf, HeadOfficeOf,
        MemberOrganisationOf, PartnerOrganisation, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <summary>Whether this makes them family: such a person may be asked when the defender cannot be reached.</summary>
    public bool IsFamily => Code.StartsWith("family.", StringComparison.Ordinal);

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RelationKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
