using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a state keeps an organisation from money.</summary>
/// <remarks>Source: the remarks of the FORUM-ASIA booklet and of Safeguard Defenders on laws about foreign funding and registration. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<FundingRestriction>))]
public sealed class FundingRestriction : VocabularyTerm, IVocabularyTerm<FundingRestriction>
{
    private FundingRestriction(string code, string english, string chinese, string vietnamese, string french)
        : base("funding-limit", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Money from abroad is a crime, or forbidden.</summary>
    public static FundingRestriction ForeignFundingBanned { get; } =
        new(
            "foreign-funding-banned", "Foreign funding criminalised or banned", "禁止境外资金或定为犯罪", "Cấm hoặc hình sự hóa tài trợ nước ngoài",
            "Financement étranger interdit ou criminalisé");

    /// <summary>Money from abroad needs a permission.</summary>
    public static FundingRestriction PermissionNeeded { get; } =
        new(
            "permission-needed", "Permission needed for foreign funding", "境外资金须经许可", "Phải xin phép nhận tài trợ nước ngoài",
            "Autorisation requise pour le financement étranger");

    /// <summary>Whoever takes it has to bear a label.</summary>
    public static FundingRestriction ForeignAgentLabel { get; } =
        new("foreign-agent-label", "Foreign agent label", "外国代理人标签", "Bị gắn nhãn tác nhân nước ngoài", "Étiquette d'agent de l'étranger");

    /// <summary>Only a share of the money may come from abroad.</summary>
    public static FundingRestriction Capped { get; } =
        new("capped", "Foreign funding capped", "境外资金设上限", "Giới hạn tài trợ nước ngoài", "Financement étranger plafonné");

    /// <summary>Reports are asked for that nobody can keep up with.</summary>
    public static FundingRestriction ReportingBurden { get; } =
        new("reporting-burden", "Unrealistic reporting rules", "报告要求不切实际", "Yêu cầu báo cáo phi thực tế", "Obligations de rapport irréalistes");

    /// <summary>Accounts are frozen.</summary>
    public static FundingRestriction AccountFrozen { get; } = new("account-frozen", "Accounts frozen", "账户被冻结", "Tài khoản bị phong tỏa", "Comptes gelés");

    /// <summary>Banks refuse accounts or transfers.</summary>
    public static FundingRestriction BankRefusal { get; } = new("bank-refusal", "Refusal by banks", "银行拒绝服务", "Ngân hàng từ chối", "Refus des banques");

    /// <inheritdoc/>
    public static ImmutableArray<FundingRestriction> All { get; } =
    [
        ForeignFundingBanned, PermissionNeeded, ForeignAgentLabel, Capped, ReportingBurden, AccountFrozen, BankRefusal,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out FundingRestriction? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
