using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whether a state lets an organisation exist, and as what.</summary>
/// <remarks>Source: the remarks of the FORUM-ASIA booklet on registration. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<RegistrationStatus>))]
public sealed class RegistrationStatus : VocabularyTerm, IVocabularyTerm<RegistrationStatus>
{
    private RegistrationStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("registration", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Registered.</summary>
    public static RegistrationStatus Registered { get; } = new("registered", "Registered", "已登记", "Đã đăng ký", "Enregistrée");

    /// <summary>Applied, and waiting.</summary>
    public static RegistrationStatus Pending { get; } = new("pending", "Pending", "登记申请中", "Đang chờ đăng ký", "En cours d'enregistrement");

    /// <summary>Was registered, and the renewal does not come.</summary>
    public static RegistrationStatus RenewalDelayed { get; } =
        new("renewal-delayed", "Renewal delayed", "续期被拖延", "Bị trì hoãn gia hạn", "Renouvellement retardé");

    /// <summary>Applied, and was refused.</summary>
    public static RegistrationStatus Refused { get; } = new("refused", "Refused", "登记被拒", "Bị từ chối đăng ký", "Enregistrement refusé");

    /// <summary>Was registered, and may not work for now.</summary>
    public static RegistrationStatus Suspended { get; } = new("suspended", "Suspended", "被暂停", "Bị đình chỉ", "Suspendue");

    /// <summary>Was registered, and is no more.</summary>
    public static RegistrationStatus Revoked { get; } = new("revoked", "Revoked", "被吊销", "Bị thu hồi đăng ký", "Enregistrement révoqué");

    /// <summary>Registered in another country.</summary>
    public static RegistrationStatus RegisteredAbroad { get; } =
        new("registered-abroad", "Registered abroad", "在境外登记", "Đăng ký ở nước ngoài", "Enregistrée à l'étranger");

    /// <summary>Registered as a company, since nothing else is let be.</summary>
    public static RegistrationStatus RegisteredAsCompany { get; } =
        new("registered-as-company", "Registered as a company", "以公司名义登记", "Đăng ký dưới dạng công ty", "Enregistrée comme entreprise");

    /// <summary>Works without.</summary>
    public static RegistrationStatus Unregistered { get; } = new("unregistered", "Unregistered", "未登记", "Không đăng ký", "Non enregistrée");

    /// <summary>The law asks for none.</summary>
    public static RegistrationStatus NotRequired { get; } = new("not-required", "Not required", "无须登记", "Không bắt buộc", "Non requis");

    /// <inheritdoc/>
    public static ImmutableArray<RegistrationStatus> All { get; } =
    [
        Registered, Pending, RenewalDelayed, Refused, Suspended, Revoked, RegisteredAbroad, RegisteredAsCompany, Unregistered, NotRequired,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RegistrationStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
