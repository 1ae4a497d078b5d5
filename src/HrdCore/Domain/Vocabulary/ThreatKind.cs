using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a defender may have to expect.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<ThreatKind>))]
public sealed class ThreatKind : VocabularyTerm, IVocabularyTerm<ThreatKind>
{
    private ThreatKind(string code, string english, string chinese, string vietnamese, string french)
        : base("threat", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Being killed.</summary>
    public static ThreatKind Killing { get; } = new("killing", "Killing", "杀害", "Bị giết hại", "Meurtre");

    /// <summary>Being attacked.</summary>
    public static ThreatKind Assault { get; } = new("assault", "Physical attack", "人身攻击", "Bị hành hung", "Agression physique");

    /// <summary>Sexual violence.</summary>
    public static ThreatKind SexualViolence { get; } = new("sexual-violence", "Sexual violence", "性暴力", "Bạo lực tình dục", "Violence sexuelle");

    /// <summary>Being taken away.</summary>
    public static ThreatKind Abduction { get; } =
        new("abduction", "Abduction or disappearance", "绑架或失踪", "Bị bắt cóc hoặc mất tích", "Enlèvement ou disparition");

    /// <summary>Being arrested.</summary>
    public static ThreatKind Arrest { get; } = new("arrest", "Arrest", "逮捕", "Bị bắt", "Arrestation");

    /// <summary>Being put on trial.</summary>
    public static ThreatKind Prosecution { get; } = new("prosecution", "Prosecution", "起诉", "Bị truy tố", "Poursuites judiciaires");

    /// <summary>Home or office searched, devices taken.</summary>
    public static ThreatKind Raid { get; } = new("raid", "Raid or seizure", "搜查或扣押", "Khám xét hoặc tịch thu", "Perquisition ou saisie");

    /// <summary>Being followed and watched.</summary>
    public static ThreatKind PhysicalSurveillance { get; } = new("surveillance", "Physical surveillance", "跟踪监视", "Bị theo dõi", "Surveillance physique");

    /// <summary>Being listened to and read.</summary>
    public static ThreatKind DigitalSurveillance { get; } =
        new("digital-surveillance", "Digital surveillance", "数字监控", "Giám sát số", "Surveillance numérique");

    /// <summary>Accounts and sites attacked.</summary>
    public static ThreatKind AccountAttack { get; } =
        new("account-attack", "Attack on accounts or sites", "攻击账户或网站", "Tấn công tài khoản hoặc trang web", "Attaque de comptes ou de sites");

    /// <summary>Being slandered.</summary>
    public static ThreatKind Smear { get; } = new("smear", "Smear campaign", "抹黑", "Bôi nhọ", "Campagne de diffamation");

    /// <summary>Private things made public.</summary>
    public static ThreatKind Exposure { get; } = new("exposure", "Private data exposed", "个人信息被公开", "Lộ thông tin cá nhân", "Divulgation de données privées");

    /// <summary>Reprisals on the family.</summary>
    public static ThreatKind Family { get; } = new("family", "Reprisals on the family", "报复家人", "Trả thù gia đình", "Représailles contre la famille");

    /// <summary>Not being let travel.</summary>
    public static ThreatKind TravelBan { get; } = new("travel-ban", "Travel ban", "限制出行", "Cấm đi lại", "Interdiction de voyager");

    /// <summary>The organisation or licence taken away.</summary>
    public static ThreatKind Deregistration { get; } =
        new("deregistration", "Loss of registration or licence", "吊销登记或执照", "Mất đăng ký hoặc giấy phép", "Perte d'enregistrement ou de licence");

    /// <summary>Accounts frozen, money refused.</summary>
    public static ThreatKind MoneyBlocked { get; } = new("money-blocked", "Money blocked", "资金被冻结", "Bị phong tỏa tiền", "Fonds bloqués");

    /// <summary>Work or home lost.</summary>
    public static ThreatKind Livelihood { get; } = new("livelihood", "Loss of work or home", "失去工作或住所", "Mất việc hoặc chỗ ở", "Perte d'emploi ou de logement");

    /// <inheritdoc/>
    public static ImmutableArray<ThreatKind> All { get; } =
    [
        Killing, Assault, SexualViolence, Abduction, Arrest, Prosecution, Raid, PhysicalSurveillance, DigitalSurveillance, AccountAttack, Smear,
        Exposure, Family, TravelBan, Deregistration, MoneyBlocked, Livelihood,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ThreatKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
