using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a source comes to know: who speaks, seen from the event.</summary>
/// <remarks>Source: own codes and labels, laid beside the list on the connection of a source of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<SourceConnection>))]
public sealed class SourceConnection : VocabularyTerm, IVocabularyTerm<SourceConnection>, IHuridocsTerm
{
    private const int HuridocsList = 19;

    private SourceConnection(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("source", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>The victim.</summary>
    public static SourceConnection Victim { get; } = new("victim", "Victim", "受害人本人", "Chính nạn nhân", "La victime", "0101");

    /// <summary>Someone who saw it.</summary>
    public static SourceConnection Witness { get; } = new("witness", "Witness", "目击者", "Nhân chứng", "Témoin", "0102");

    /// <summary>Whoever did it.</summary>
    public static SourceConnection Perpetrator { get; } = new("perpetrator", "Perpetrator", "加害人", "Người gây ra vi phạm", "Auteur", "0103");

    /// <summary>A relative of the victim.</summary>
    public static SourceConnection VictimFamily { get; } =
        new("victim.family", "Family of the victim", "受害人家属", "Gia đình nạn nhân", "Famille de la victime", "020101");

    /// <summary>Someone who works with the victim.</summary>
    public static SourceConnection VictimColleague { get; } =
        new("victim.colleague", "Colleague of the victim", "受害人同事", "Đồng nghiệp của nạn nhân", "Collègue de la victime", "020102");

    /// <summary>Someone of the victim's organisation.</summary>
    public static SourceConnection VictimFellowMember { get; } =
        new(
            "victim.fellow-member", "Member of the victim's organisation", "受害人所属组织成员", "Thành viên cùng tổ chức với nạn nhân",
            "Membre de l'organisation de la victime", "020103");

    /// <summary>A relative of whoever did it.</summary>
    public static SourceConnection PerpetratorFamily { get; } =
        new("perpetrator.family", "Family of the perpetrator", "加害人家属", "Gia đình người gây ra vi phạm", "Famille de l'auteur", "020201");

    /// <summary>Someone who works with whoever did it.</summary>
    public static SourceConnection PerpetratorColleague { get; } =
        new("perpetrator.colleague", "Colleague of the perpetrator", "加害人同事", "Đồng nghiệp của người gây ra vi phạm", "Collègue de l'auteur", "020202");

    /// <summary>Someone of the organisation of whoever did it.</summary>
    public static SourceConnection PerpetratorFellowMember { get; } =
        new(
            "perpetrator.fellow-member", "Member of the perpetrator's organisation", "加害人所属组织成员", "Thành viên cùng tổ chức với người gây ra vi phạm",
            "Membre de l'organisation de l'auteur", "020203");

    /// <summary>Someone who heard of it from others.</summary>
    public static SourceConnection ThirdPerson { get; } = new("third-person", "Third person", "第三人", "Người thứ ba", "Tierce personne", "03");

    /// <summary>Someone who reports for a medium.</summary>
    public static SourceConnection Reporter { get; } = new("third-person.reporter", "Reporter", "记者", "Phóng viên", "Journaliste", "0301");

    /// <summary>Someone who has served those in the event.</summary>
    public static SourceConnection ServiceProvider { get; } =
        new("service", "Service provider", "提供服务者", "Người cung cấp dịch vụ", "Prestataire de services", "04");

    /// <summary>A lawyer.</summary>
    public static SourceConnection Lawyer { get; } = new("service.lawyer", "Lawyer", "律师", "Luật sư", "Avocat·e", "0401");

    /// <summary>Someone who gave medical care.</summary>
    public static SourceConnection Medical { get; } = new("service.medical", "Medical service", "医护人员", "Nhân viên y tế", "Personnel médical", "0402");

    /// <summary>A non-governmental organisation.</summary>
    public static SourceConnection Ngo { get; } =
        new("service.ngo", "Non-governmental organisation", "非政府组织", "Tổ chức phi chính phủ", "Organisation non gouvernementale", "0404");

    /// <summary>A human rights organisation.</summary>
    public static SourceConnection RightsOrganisation { get; } =
        new("service.rights-organisation", "Human rights organisation", "人权组织", "Tổ chức nhân quyền", "Organisation de défense des droits humains", "040401");

    /// <summary>Nobody has said.</summary>
    public static SourceConnection Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<SourceConnection> All { get; } =
    [
        Victim, Witness, Perpetrator, VictimFamily, VictimColleague, VictimFellowMember, PerpetratorFamily, PerpetratorColleague,
        PerpetratorFellowMember, ThirdPerson, Reporter, ServiceProvider, Lawyer, Medical, Ngo, RightsOrganisation, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SourceConnection? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
