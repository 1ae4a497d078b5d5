using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using static HrdCore.Domain.Vocabulary.MandateKind;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A mandate of the Special Procedures of the Human Rights Council, to which a submission can be addressed. Several can be addressed jointly.</summary>
/// <remarks>Source: the mandates that the FORUM-ASIA booklet names, and those that <see cref="MandateHints"/> needs besides. This is no full list; a mandate that is
/// not here is a coded term with the scheme <c>sp</c>. Titles change: the older title stays, and names its <see cref="Successor"/>.</remarks>
[JsonConverter(typeof(TermJsonConverter<Mandate>))]
public sealed class Mandate : VocabularyTerm, IVocabularyTerm<Mandate>
{
    private const int WorkingGroupMembers = 5;

    private Mandate(
        string code, MandateKind kind, string english, string chinese, string vietnamese, string french, Territory? country = null, Mandate? successor = null)
        : base("sp", code, english, chinese, vietnamese, french)
    {
        Kind = kind;
        Country = country;
        Successor = successor;
    }

    /// <summary>Human rights defenders: the first address for every defender.</summary>
    public static Mandate Defenders { get; } = new(
        "hrd", SpecialRapporteur, "Special Rapporteur on human rights defenders", "人权捍卫者问题特别报告员", "Báo cáo viên đặc biệt về người bảo vệ nhân quyền",
        "Rapporteur spécial sur les défenseurs des droits humains");

    /// <summary>Freedom of opinion and expression.</summary>
    public static Mandate Expression { get; } = new(
        "expression", SpecialRapporteur, "Special Rapporteur on freedom of opinion and expression", "意见和表达自由问题特别报告员",
        "Báo cáo viên đặc biệt về tự do quan điểm và biểu đạt", "Rapporteur spécial sur la liberté d’opinion et d’expression");

    /// <summary>Peaceful assembly and association.</summary>
    public static Mandate Assembly { get; } = new(
        "assembly", SpecialRapporteur, "Special Rapporteur on peaceful assembly and association", "和平集会和结社自由问题特别报告员",
        "Báo cáo viên đặc biệt về hội họp ôn hòa và lập hội", "Rapporteur spécial sur la réunion pacifique et l’association");

    /// <summary>Indigenous peoples.</summary>
    public static Mandate IndigenousPeoples { get; } = new(
        "indigenous", SpecialRapporteur, "Special Rapporteur on indigenous peoples", "土著人民权利问题特别报告员", "Báo cáo viên đặc biệt về các dân tộc bản địa",
        "Rapporteur spécial sur les peuples autochtones");

    /// <summary>Violence against women and girls.</summary>
    public static Mandate ViolenceAgainstWomenAndGirls { get; } = new(
        "violence-against-women-and-girls", SpecialRapporteur, "Special Rapporteur on violence against women and girls", "暴力侵害妇女和女童问题特别报告员",
        "Báo cáo viên đặc biệt về bạo lực đối với phụ nữ và trẻ em gái", "Rapporteur spécial sur la violence contre les femmes et les filles");

    /// <summary>Violence against women: the same mandate under its older title, which the booklet uses.</summary>
    public static Mandate ViolenceAgainstWomen { get; } = new(
        "violence-against-women", SpecialRapporteur, "Special Rapporteur on violence against women", "暴力侵害妇女问题特别报告员",
        "Báo cáo viên đặc biệt về bạo lực đối với phụ nữ", "Rapporteur spécial sur la violence contre les femmes", successor: ViolenceAgainstWomenAndGirls);

    /// <summary>Business and human rights.</summary>
    public static Mandate Business { get; } = new(
        "business", WorkingGroup, "Working Group on business and human rights", "工商业与人权问题工作组", "Nhóm công tác về doanh nghiệp và nhân quyền",
        "Groupe de travail sur les entreprises et les droits humains");

    /// <summary>Enforced or involuntary disappearances (WGEID).</summary>
    public static Mandate Disappearances { get; } = new(
        "disappearances", WorkingGroup, "Working Group on enforced or involuntary disappearances", "强迫或非自愿失踪问题工作组",
        "Nhóm công tác về mất tích cưỡng bức hoặc không tự nguyện", "Groupe de travail sur les disparitions forcées ou involontaires");

    /// <summary>Arbitrary detention (WGAD).</summary>
    public static Mandate ArbitraryDetention { get; } = new(
        "arbitrary-detention", WorkingGroup, "Working Group on arbitrary detention", "任意拘留问题工作组", "Nhóm công tác về giam giữ tùy tiện",
        "Groupe de travail sur la détention arbitraire");

    /// <summary>Extrajudicial, summary or arbitrary executions.</summary>
    public static Mandate Executions { get; } = new(
        "executions", SpecialRapporteur, "Special Rapporteur on extrajudicial, summary or arbitrary executions", "法外处决、即决处决或任意处决问题特别报告员",
        "Báo cáo viên đặc biệt về hành quyết ngoài tư pháp, tùy tiện", "Rapporteur spécial sur les exécutions extrajudiciaires, sommaires ou arbitraires");

    /// <summary>Torture.</summary>
    public static Mandate Torture { get; } = new(
        "torture", SpecialRapporteur, "Special Rapporteur on torture", "酷刑问题特别报告员", "Báo cáo viên đặc biệt về tra tấn", "Rapporteur spécial sur la torture");

    /// <summary>Independence of judges and lawyers.</summary>
    public static Mandate JudgesAndLawyers { get; } = new(
        "judges-lawyers", SpecialRapporteur, "Special Rapporteur on the independence of judges and lawyers", "法官和律师独立性问题特别报告员",
        "Báo cáo viên đặc biệt về tính độc lập của thẩm phán và luật sư", "Rapporteur spécial sur l’indépendance des juges et des avocats");

    /// <summary>Privacy.</summary>
    public static Mandate Privacy { get; } = new(
        "privacy", SpecialRapporteur, "Special Rapporteur on the right to privacy", "隐私权问题特别报告员", "Báo cáo viên đặc biệt về quyền riêng tư",
        "Rapporteur spécial sur le droit à la vie privée");

    /// <summary>Sexual orientation and gender identity.</summary>
    public static Mandate SexualOrientationAndGenderIdentity { get; } = new(
        "sogi", IndependentExpert, "Independent Expert on sexual orientation and gender identity", "性取向和性别认同问题独立专家",
        "Chuyên gia độc lập về xu hướng tính dục và bản dạng giới", "Expert indépendant sur l’orientation sexuelle et l’identité de genre");

    /// <summary>Cambodia.</summary>
    public static Mandate Cambodia { get; } = new(
        "cambodia", SpecialRapporteur, "Special Rapporteur on Cambodia", "柬埔寨人权状况特别报告员", "Báo cáo viên đặc biệt về Campuchia",
        "Rapporteur spécial sur le Cambodge",
        Territory.OfIso3166("KH", "Cambodia"));

    /// <summary>Myanmar.</summary>
    public static Mandate Myanmar { get; } = new(
        "myanmar", SpecialRapporteur, "Special Rapporteur on Myanmar", "缅甸人权状况特别报告员", "Báo cáo viên đặc biệt về Myanmar", "Rapporteur spécial sur le Myanmar",
        Territory.OfIso3166("MM", "Myanmar"));

    /// <inheritdoc/>
    public static ImmutableArray<Mandate> All { get; } =
    [
        Defenders, Expression, Assembly, IndigenousPeoples, ViolenceAgainstWomenAndGirls, ViolenceAgainstWomen, Business, Disappearances, ArbitraryDetention,
        Executions, Torture, JudgesAndLawyers, Privacy, SexualOrientationAndGenderIdentity, Cambodia, Myanmar,
    ];

    /// <summary>Who holds it.</summary>
    public MandateKind Kind { get; }

    /// <summary>How many persons hold it.</summary>
    public int Members => Kind == WorkingGroup ? WorkingGroupMembers : 1;

    /// <summary>The country that it is about, or null for a theme.</summary>
    public Territory? Country { get; }

    /// <summary>The mandate that took its place, or null while it is in force under this title.</summary>
    public Mandate? Successor { get; }

    /// <summary>The mandate in force: this one, or the last of its successors. Address submissions to it.</summary>
    public Mandate InForce => Successor?.InForce ?? this;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Mandate? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
