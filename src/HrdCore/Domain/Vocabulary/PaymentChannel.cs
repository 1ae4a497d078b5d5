using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>By which way money is paid. Whoever receives it may be somebody else than whom it is for.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<PaymentChannel>))]
public sealed class PaymentChannel : VocabularyTerm, IVocabularyTerm<PaymentChannel>
{
    private PaymentChannel(string code, string english, string chinese, string vietnamese, string french)
        : base("pay", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>To a bank account.</summary>
    public static PaymentChannel BankTransfer { get; } = new("bank-transfer", "Bank transfer", "银行转账", "Chuyển khoản ngân hàng", "Virement bancaire");

    /// <summary>Through a money transfer service.</summary>
    public static PaymentChannel TransferService { get; } =
        new("transfer-service", "Money transfer service", "汇款公司", "Dịch vụ chuyển tiền", "Service de transfert d'argent");

    /// <summary>To a telephone number.</summary>
    public static PaymentChannel MobileMoney { get; } = new("mobile-money", "Mobile money", "移动支付", "Tiền di động", "Paiement mobile");

    /// <summary>In the hand.</summary>
    public static PaymentChannel Cash { get; } = new("cash", "Cash", "现金", "Tiền mặt", "Espèces");

    /// <summary>On a prepaid card.</summary>
    public static PaymentChannel PrepaidCard { get; } = new("prepaid-card", "Prepaid card", "预付卡", "Thẻ trả trước", "Carte prépayée");

    /// <summary>In a cryptocurrency.</summary>
    public static PaymentChannel Cryptocurrency { get; } = new("cryptocurrency", "Cryptocurrency", "加密货币", "Tiền mã hóa", "Cryptomonnaie");

    /// <summary>Through a partner organisation.</summary>
    public static PaymentChannel Partner { get; } = new("partner", "Through a partner", "经由伙伴组织", "Qua tổ chức đối tác", "Par un partenaire");

    /// <summary>Through someone whom the defender trusts.</summary>
    public static PaymentChannel TrustedPerson { get; } =
        new("trusted-person", "Through a trusted person", "经由可信任的人", "Qua người tin cậy", "Par une personne de confiance");

    /// <summary>To whoever does the work, such as counsel or a clinic.</summary>
    public static PaymentChannel Supplier { get; } =
        new("supplier", "Directly to the supplier", "直接付给服务方", "Trả thẳng cho bên cung cấp", "Directement au prestataire");

    /// <inheritdoc/>
    public static ImmutableArray<PaymentChannel> All { get; } =
    [
        BankTransfer, TransferService, MobileMoney, Cash, PrepaidCard, Cryptocurrency, Partner, TrustedPerson, Supplier,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PaymentChannel? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
