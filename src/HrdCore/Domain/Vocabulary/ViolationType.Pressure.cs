// Kinds of violation that put people under pressure. Labels in the four languages are our own.
namespace HrdCore.Domain.Vocabulary;

public sealed partial class ViolationType
{
    /// <summary>Threatened, in whatever way.</summary>
    public static ViolationType Threat { get; } = new("threat", "Threat", "威胁", "Đe dọa", "Menace");

    /// <summary>Threatened with death.</summary>
    public static ViolationType DeathThreat { get; } = new("threat.death", "Death threat", "死亡威胁", "Dọa giết", "Menace de mort");

    /// <summary>Relatives were threatened.</summary>
    public static ViolationType ThreatToFamily { get; } = new("threat.family", "Threat to family", "威胁家人", "Đe dọa gia đình", "Menace contre la famille");

    /// <summary>Many small acts that belong together.</summary>
    public static ViolationType HarassmentCampaign { get; } = new(
        "harassment.campaign", "Harassment campaign", "持续骚扰", "Chiến dịch sách nhiễu", "Campagne de harcèlement");

    /// <summary>False or degrading stories are spread.</summary>
    public static ViolationType Smear { get; } = new("smear", "Smear campaign", "抹黑", "Bôi nhọ", "Campagne de dénigrement");

    /// <summary>Watched, followed or listened to.</summary>
    public static ViolationType Surveillance { get; } = new("surveillance", "Surveillance", "监控", "Theo dõi, giám sát", "Surveillance");

    /// <summary>Accounts, devices or pages are attacked, or someone is mobbed on the net.</summary>
    public static ViolationType OnlineAttack { get; } = new("online-attack", "Online attack", "网络攻击", "Tấn công trên mạng", "Attaque en ligne");

    /// <summary>Relatives pay for the work.</summary>
    public static ViolationType FamilyReprisal { get; } = new(
        "family-reprisal", "Reprisal against family", "报复家人", "Trả thù gia đình", "Représailles contre la famille");

    /// <summary>Punished for working with the United Nations.</summary>
    public static ViolationType ReprisalForUnCooperation { get; } = new(
        "reprisal.un", "Reprisal for cooperating with the United Nations", "因与联合国合作而遭报复", "Trả thù vì hợp tác với Liên Hợp Quốc",
        "Représailles pour coopération avec les Nations Unies");

    /// <summary>Punished for not taking part in a violation.</summary>
    public static ViolationType RefusalPunished { get; } = new(
        "refusal-punished", "Punished for refusing to violate rights", "因拒绝侵犯人权而受罚", "Bị trừng phạt vì từ chối vi phạm nhân quyền",
        "Sanction pour refus de violer les droits");

    /// <summary>Made to confess on television or another channel before the trial, at times before the arrest.</summary>
    public static ViolationType ForcedBroadcastConfession { get; } = new(
        "forced-confession.broadcast", "Forced televised confession", "强迫电视认罪", "Ép nhận tội trên truyền hình", "Aveux forcés télévisés");
}
