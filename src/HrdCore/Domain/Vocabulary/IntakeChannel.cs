using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a request came in.</summary>
/// <remarks>Source: the ways in which Safeguard Defenders and ProtectDefenders.eu can be reached. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<IntakeChannel>))]
public sealed class IntakeChannel : VocabularyTerm, IVocabularyTerm<IntakeChannel>
{
    private IntakeChannel(string code, string english, string chinese, string vietnamese, string french)
        : base("channel", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>E-mail.</summary>
    public static IntakeChannel Email { get; } = new("e-mail", "E-mail", "电子邮件", "Thư điện tử", "Courriel");

    /// <summary>A form on a secure site.</summary>
    public static IntakeChannel SecureForm { get; } = new("secure-form", "Secure form", "安全表单", "Biểu mẫu bảo mật", "Formulaire sécurisé");

    /// <summary>A call, such as to a hotline.</summary>
    public static IntakeChannel Telephone { get; } = new("telephone", "Telephone", "电话", "Điện thoại", "Téléphone");

    /// <summary>A message in a chat application.</summary>
    public static IntakeChannel Messenger { get; } = new("messenger", "Messenger", "即时通讯", "Ứng dụng nhắn tin", "Messagerie instantanée");

    /// <summary>A call over the internet.</summary>
    public static IntakeChannel InternetCall { get; } = new("internet-call", "Internet call", "网络通话", "Cuộc gọi qua internet", "Appel par internet");

    /// <summary>A letter on paper.</summary>
    public static IntakeChannel Letter { get; } = new("letter", "Letter", "信函", "Thư giấy", "Courrier postal");

    /// <summary>A meeting.</summary>
    public static IntakeChannel InPerson { get; } = new("in-person", "In person", "当面", "Gặp trực tiếp", "En personne");

    /// <summary>Another organisation passed it on.</summary>
    public static IntakeChannel Partner { get; } = new("partner", "Partner organisation", "伙伴组织", "Tổ chức đối tác", "Organisation partenaire");

    /// <summary>The defender had registered before, and the plan was set off.</summary>
    public static IntakeChannel AtRiskRegister { get; } =
        new("at-risk-register", "At-risk register", "高风险登记", "Sổ đăng ký người gặp nguy cơ", "Registre des personnes à risque");

    /// <inheritdoc/>
    public static ImmutableArray<IntakeChannel> All { get; } =
    [
        Email, SecureForm, Telephone, Messenger, InternetCall, Letter, InPerson, Partner, AtRiskRegister,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IntakeChannel? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
