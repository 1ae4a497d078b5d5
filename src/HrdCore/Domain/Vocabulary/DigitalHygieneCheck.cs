using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What is checked when the devices and data of a defender are made safer.</summary>
/// <remarks>Source: the security advice of the FORUM-ASIA booklet. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<DigitalHygieneCheck>))]
public sealed class DigitalHygieneCheck : VocabularyTerm, IVocabularyTerm<DigitalHygieneCheck>
{
    /// <summary>Characters that a password has at least.</summary>
    public const int PasswordLength = 15;

    private DigitalHygieneCheck(string code, string english, string chinese, string vietnamese, string french)
        : base("digital-check", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Passwords of at least <see cref="PasswordLength"/> characters.</summary>
    public static DigitalHygieneCheck LongPasswords { get; } =
        new("long-passwords", "Passwords of at least 15 characters", "密码不少于15个字符", "Mật khẩu ít nhất 15 ký tự", "Mots de passe d'au moins 15 caractères");

    /// <summary>Passwords with upper and lower case, digits and symbols.</summary>
    public static DigitalHygieneCheck MixedPasswords { get; } =
        new(
            "mixed-passwords", "Upper case, lower case, digits and symbols", "密码含大小写字母、数字和符号", "Mật khẩu có chữ hoa, chữ thường, số và ký hiệu",
            "Majuscules, minuscules, chiffres et symboles");

    /// <summary>Each password is used once.</summary>
    public static DigitalHygieneCheck NoReuse { get; } =
        new("no-reuse", "No password used twice", "密码不重复使用", "Không dùng lại mật khẩu", "Aucun mot de passe réutilisé");

    /// <summary>A password manager keeps them.</summary>
    public static DigitalHygieneCheck PasswordManager { get; } =
        new("password-manager", "Password manager", "使用密码管理器", "Trình quản lý mật khẩu", "Gestionnaire de mots de passe");

    /// <summary>Messages and calls are encrypted from end to end.</summary>
    public static DigitalHygieneCheck EncryptedChannels { get; } =
        new("encrypted-channels", "End-to-end encrypted channels", "端到端加密通讯", "Liên lạc mã hóa đầu cuối", "Canaux chiffrés de bout en bout");

    /// <summary>A VPN hides what is visited.</summary>
    public static DigitalHygieneCheck Vpn { get; } = new("vpn", "VPN", "使用 VPN", "Dùng VPN", "VPN utilisé");

    /// <summary>Stored data are sorted by how sensitive they are.</summary>
    public static DigitalHygieneCheck DataSorted { get; } =
        new("data-sorted", "Data sorted by sensitivity", "数据按敏感程度分级", "Phân loại dữ liệu theo độ nhạy cảm", "Données classées par sensibilité");

    /// <summary>Backups are made regularly.</summary>
    public static DigitalHygieneCheck RegularBackup { get; } = new("regular-backup", "Regular backups", "定期备份", "Sao lưu định kỳ", "Sauvegardes régulières");

    /// <summary>Backups are encrypted.</summary>
    public static DigitalHygieneCheck EncryptedBackup { get; } =
        new("encrypted-backup", "Encrypted backups", "加密备份", "Bản sao lưu được mã hóa", "Sauvegardes chiffrées");

    /// <summary>Files are encrypted with a tool that needs no network.</summary>
    public static DigitalHygieneCheck OfflineEncryption { get; } =
        new("offline-encryption", "Offline encryption", "离线加密工具", "Công cụ mã hóa ngoại tuyến", "Chiffrement hors ligne");

    /// <summary>An alarm by SMS and e-mail, with the place, reaches chosen contacts.</summary>
    public static DigitalHygieneCheck PanicButton { get; } =
        new("panic-button", "Panic button set up", "已设置紧急报警", "Đã cài nút báo động", "Bouton d'alarme configuré");

    /// <inheritdoc/>
    public static ImmutableArray<DigitalHygieneCheck> All { get; } =
    [
        LongPasswords, MixedPasswords, NoReuse, PasswordManager, EncryptedChannels, Vpn, DataSorted, RegularBackup, EncryptedBackup,
        OfflineEncryption, PanicButton,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DigitalHygieneCheck? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
