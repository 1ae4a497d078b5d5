using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What kind of actor is said to have done it: a kind, never a name.</summary>
/// <remarks>Source: own codes and labels; the split into state and non-state actors follows the list of perpetrator types of HURIDOCS, the kinds of
/// non-state actors the FORUM-ASIA booklet.</remarks>
[JsonConverter(typeof(TermJsonConverter<PerpetratorKind>))]
public sealed class PerpetratorKind : VocabularyTerm, IVocabularyTerm<PerpetratorKind>, IHuridocsTerm
{
    private const int HuridocsList = 24;

    private PerpetratorKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("perp", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>The state, through whom is not known.</summary>
    public static PerpetratorKind State { get; } = new("state", "State actor", "国家行为者", "Tác nhân nhà nước", "Acteur étatique", "01");

    /// <summary>Police.</summary>
    public static PerpetratorKind Police { get; } = new("state.police", "Police", "警察", "Công an, cảnh sát", "Police", "010104");

    /// <summary>Army, navy, air force, border troops.</summary>
    public static PerpetratorKind ArmedForces { get; } = new("state.armed-forces", "Armed forces", "武装部队", "Lực lượng vũ trang", "Forces armées", "010103");

    /// <summary>Prison and detention staff.</summary>
    public static PerpetratorKind Prison { get; } =
        new("state.prison", "Prison service", "监狱和看守机关", "Cơ quan quản lý nhà tù", "Administration pénitentiaire", "010105");

    /// <summary>Intelligence and state security.</summary>
    public static PerpetratorKind Intelligence { get; } =
        new("state.intelligence", "Intelligence service", "情报和国家安全机关", "Cơ quan tình báo, an ninh", "Services de renseignement", "010106");

    /// <summary>Courts and prosecutors.</summary>
    public static PerpetratorKind Judiciary { get; } = new("state.judiciary", "Judiciary", "司法机关", "Cơ quan tư pháp", "Pouvoir judiciaire", "0103");

    /// <summary>Local and provincial authorities.</summary>
    public static PerpetratorKind LocalGovernment { get; } =
        new("state.local-government", "Local government", "地方政府", "Chính quyền địa phương", "Autorités locales", "010102");

    /// <summary>Ministries and other organs of the central government.</summary>
    public static PerpetratorKind Executive { get; } =
        new("state.executive", "Central government", "中央政府", "Chính quyền trung ương", "Gouvernement central", "010101");

    /// <summary>Parliament.</summary>
    public static PerpetratorKind Legislature { get; } = new("state.legislature", "Legislature", "立法机关", "Cơ quan lập pháp", "Pouvoir législatif", "0102");

    /// <summary>Not the state; who, is not known.</summary>
    public static PerpetratorKind NonState { get; } = new("nonstate", "Non-state actor", "非国家行为者", "Tác nhân phi nhà nước", "Acteur non étatique");

    /// <summary>A company, national or transnational.</summary>
    public static PerpetratorKind Corporation { get; } = new("nonstate.corporation", "Corporation", "公司企业", "Doanh nghiệp", "Entreprise", "2101");

    /// <summary>Owner of land or plantation.</summary>
    public static PerpetratorKind Landowner { get; } = new("nonstate.landowner", "Landowner", "土地所有者", "Chủ đất", "Propriétaire foncier", "2102");

    /// <summary>Guards who are paid by someone.</summary>
    public static PerpetratorKind PrivateSecurity { get; } =
        new("nonstate.private-security", "Private security", "私人保安", "Bảo vệ tư nhân", "Sécurité privée", "0204");

    /// <summary>An armed group that is not the state's.</summary>
    public static PerpetratorKind ArmedGroup { get; } = new("nonstate.armed-group", "Armed group", "武装团体", "Nhóm vũ trang", "Groupe armé");

    /// <summary>A crowd.</summary>
    public static PerpetratorKind Mob { get; } = new("nonstate.mob", "Mob", "暴民", "Đám đông bạo động", "Foule", "0205");

    /// <summary>A group or community.</summary>
    public static PerpetratorKind Community { get; } = new("nonstate.community", "Group or community", "群体或社区", "Nhóm hoặc cộng đồng", "Groupe ou communauté");

    /// <summary>A newspaper, station or platform.</summary>
    public static PerpetratorKind Media { get; } = new("nonstate.media", "Media", "媒体", "Cơ quan truyền thông", "Média");

    /// <summary>A school or university.</summary>
    public static PerpetratorKind AcademicInstitution { get; } =
        new("nonstate.academic-institution", "Academic institution", "学术机构", "Cơ sở học thuật", "Institution universitaire");

    /// <summary>A non-governmental institution.</summary>
    public static PerpetratorKind Organisation { get; } =
        new("nonstate.ngo", "Non-governmental institution", "非政府机构", "Tổ chức phi chính phủ", "Institution non gouvernementale");

    /// <summary>A church, temple, mosque or religious body.</summary>
    public static PerpetratorKind ReligiousInstitution { get; } =
        new("nonstate.religious-institution", "Religious institution", "宗教机构", "Tổ chức tôn giáo", "Institution religieuse");

    /// <summary>Someone who gives money.</summary>
    public static PerpetratorKind Donor { get; } = new("nonstate.donor", "Donor", "捐助方", "Nhà tài trợ", "Bailleur de fonds");

    /// <summary>A bank or other financial institution.</summary>
    public static PerpetratorKind FinancialInstitution { get; } =
        new(
            "nonstate.financial-institution", "Bank or financial institution", "银行或金融机构", "Ngân hàng hoặc tổ chức tài chính",
            "Banque ou institution financière");

    /// <summary>A private person.</summary>
    public static PerpetratorKind Individual { get; } = new("nonstate.individual", "Individual", "个人", "Cá nhân", "Particulier");

    /// <summary>Nobody knows, or nobody has said. Counts as neither state nor non-state.</summary>
    public static PerpetratorKind Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<PerpetratorKind> All { get; } =
    [
        State, Police, ArmedForces, Prison, Intelligence, Judiciary, LocalGovernment, Executive, Legislature, NonState, Corporation, Landowner,
        PrivateSecurity, ArmedGroup, Mob, Community, Media, AcademicInstitution, Organisation, ReligiousInstitution, Donor, FinancialInstitution,
        Individual, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <summary>Whether the actor belongs to the state. <see cref="Unknown"/> does not count.</summary>
    public bool IsState => this == State || Parent == State;

    /// <summary>The wider kind, <see cref="State"/> or <see cref="NonState"/>; null for these two and for <see cref="Unknown"/>.</summary>
    public PerpetratorKind? Parent =>
        Code.StartsWith("state.", StringComparison.Ordinal) ? State : Code.StartsWith("nonstate.", StringComparison.Ordinal) ? NonState : null;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PerpetratorKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
