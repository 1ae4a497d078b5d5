// Kinds of violation against life and body. Labels in the four languages are our own.
namespace HrdCore.Domain.Vocabulary;

public sealed partial class ViolationType
{
    /// <summary>Killed by the state, or with its consent, outside any legal proceedings.</summary>
    public static ViolationType KillingExtrajudicial { get; } = new(
        "killing.extrajudicial", "Extrajudicial killing", "法外处决", "Hành quyết ngoài tư pháp", "Exécution extrajudiciaire");

    /// <summary>Killed by others because of the work, or by nobody knows whom.</summary>
    public static ViolationType KillingOther { get; } = new("killing.other", "Other killing", "其他杀害", "Giết hại khác", "Autre meurtre");

    /// <summary>An attempt to kill.</summary>
    public static ViolationType KillingAttempted { get; } = new(
        "killing.attempted", "Attempted killing", "杀害未遂", "Giết hại bất thành", "Tentative de meurtre");

    /// <summary>Died while held.</summary>
    public static ViolationType DeathInCustody { get; } = new(
        "death-in-custody", "Death in custody", "羁押期间死亡", "Tử vong khi bị giam giữ", "Décès en détention");

    /// <summary>Taken by the state or with its consent; that the person is held, or where, is denied.</summary>
    public static ViolationType EnforcedDisappearance { get; } = new(
        "disappearance.enforced", "Enforced disappearance", "强迫失踪", "Cưỡng bức mất tích", "Disparition forcée");

    /// <summary>Taken by others than the state.</summary>
    public static ViolationType Abduction { get; } = new("abduction", "Abduction", "绑架", "Bắt cóc", "Enlèvement");

    /// <summary>Severe pain or suffering inflicted on purpose.</summary>
    public static ViolationType Torture { get; } = new("torture", "Torture", "酷刑", "Tra tấn", "Torture");

    /// <summary>Kept alone, for long or to break someone.</summary>
    public static ViolationType SolitaryConfinement { get; } = new(
        "torture.solitary-confinement", "Solitary confinement", "单独监禁", "Biệt giam", "Isolement cellulaire");

    /// <summary>Sexual violence of any kind.</summary>
    public static ViolationType SexualViolence { get; } = new("sexual-violence", "Sexual violence", "性暴力", "Bạo lực tình dục", "Violences sexuelles");

    /// <summary>Beaten or otherwise attacked.</summary>
    public static ViolationType PhysicalAssault { get; } = new("physical-assault", "Physical assault", "身体袭击", "Hành hung", "Agression physique");

    /// <summary>Held without the medical care that was needed.</summary>
    public static ViolationType MedicalCareDenied { get; } = new(
        "medical-denied", "Denied medical care", "拒绝提供医疗", "Từ chối chăm sóc y tế", "Refus de soins médicaux");
}
