using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What those outside know of someone who is held, and whether they may meet.</summary>
/// <remarks>Source: own codes and labels, laid beside the list on whereabouts and contact of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<Whereabouts>))]
public sealed class Whereabouts : VocabularyTerm, IVocabularyTerm<Whereabouts>, IHuridocsTerm
{
    private const int HuridocsList = 30;

    private Whereabouts(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("whereabouts", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Whoever took the person says so.</summary>
    public static Whereabouts Acknowledged { get; } = new("acknowledged", "Capture acknowledged", "承认扣押", "Thừa nhận việc bắt giữ", "Détention reconnue", "01");

    /// <summary>The place is known.</summary>
    public static Whereabouts PlaceDisclosed { get; } =
        new("disclosed", "Place disclosed", "关押地点已告知", "Nơi giam giữ được cho biết", "Lieu de détention révélé", "0101");

    /// <summary>The place is known and contact is permitted.</summary>
    public static Whereabouts ContactPermitted { get; } =
        new("contact", "Outside contact permitted", "允许与外界联系", "Được liên lạc với bên ngoài", "Contact extérieur autorisé", "010101");

    /// <summary>The family may make contact.</summary>
    public static Whereabouts FamilyContact { get; } =
        new("contact.family", "Contact with family permitted", "允许与家属联系", "Được liên lạc với gia đình", "Contact avec la famille autorisé", "01010101");

    /// <summary>Counsel may make contact.</summary>
    public static Whereabouts CounselContact { get; } =
        new("contact.counsel", "Contact with counsel permitted", "允许与律师联系", "Được liên lạc với luật sư", "Contact avec l'avocat autorisé", "01010102");

    /// <summary>A humanitarian organisation may make contact.</summary>
    public static Whereabouts HumanitarianContact { get; } =
        new(
            "contact.humanitarian", "Contact with humanitarian organisation permitted", "允许与人道组织联系", "Được liên lạc với tổ chức nhân đạo",
            "Contact humanitaire autorisé", "01010103");

    /// <summary>A human rights organisation may make contact.</summary>
    public static Whereabouts RightsContact { get; } =
        new(
            "contact.rights", "Contact with human rights organisation permitted", "允许与人权组织联系", "Được liên lạc với tổ chức nhân quyền",
            "Contact avec une organisation de droits humains autorisé", "01010104");

    /// <summary>The place is known and no contact is permitted.</summary>
    public static Whereabouts Incommunicado { get; } = new("incommunicado", "Incommunicado", "禁止与外界联系", "Bị cách ly với bên ngoài", "Au secret", "010102");

    /// <summary>The family may not make contact.</summary>
    public static Whereabouts NoFamilyContact { get; } =
        new("incommunicado.family", "No contact with family", "禁止与家属联系", "Không được liên lạc với gia đình", "Sans contact avec la famille", "01010201");

    /// <summary>Counsel may not make contact.</summary>
    public static Whereabouts NoCounselContact { get; } =
        new("incommunicado.counsel", "No contact with counsel", "禁止与律师联系", "Không được liên lạc với luật sư", "Sans contact avec l'avocat", "01010202");

    /// <summary>A humanitarian organisation may not make contact.</summary>
    public static Whereabouts NoHumanitarianContact { get; } =
        new(
            "incommunicado.humanitarian", "No contact with humanitarian organisation", "禁止与人道组织联系", "Không được liên lạc với tổ chức nhân đạo",
            "Sans contact humanitaire", "01010203");

    /// <summary>A human rights organisation may not make contact.</summary>
    public static Whereabouts NoRightsContact { get; } =
        new(
            "incommunicado.rights", "No contact with human rights organisation", "禁止与人权组织联系", "Không được liên lạc với tổ chức nhân quyền",
            "Sans contact avec une organisation de droits humains", "01010204");

    /// <summary>The place is kept secret.</summary>
    public static Whereabouts PlaceUndisclosed { get; } =
        new("undisclosed", "Place not disclosed", "关押地点未告知", "Nơi giam giữ không được cho biết", "Lieu de détention non révélé", "0102");

    /// <summary>Whoever took the person denies it.</summary>
    public static Whereabouts Denied { get; } = new("denied", "Capture denied", "否认扣押", "Phủ nhận việc bắt giữ", "Détention niée", "02");

    /// <summary>Another state of things.</summary>
    public static Whereabouts Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody has said.</summary>
    public static Whereabouts Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<Whereabouts> All { get; } =
    [
        Acknowledged, PlaceDisclosed, ContactPermitted, FamilyContact, CounselContact, HumanitarianContact, RightsContact, Incommunicado,
        NoFamilyContact, NoCounselContact, NoHumanitarianContact, NoRightsContact, PlaceUndisclosed, Denied, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Whereabouts? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
