using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What was done with a piece of evidence. Entries are added and never changed.</summary>
/// <remarks>Source: the chain of custody of the Berkeley Protocol; codes are our own. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CustodyAction>))]
public sealed class CustodyAction : VocabularyTerm, IVocabularyTerm<CustodyAction>
{
    private CustodyAction(string code, string english, string chinese, string vietnamese, string french)
        : base("custody", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>It came into the organisation's hands.</summary>
    public static CustodyAction Acquired { get; } = new("acquired", "Acquired", "取得", "Thu nhận", "Acquis");

    /// <summary>The original was closed; from here on it is only read.</summary>
    public static CustodyAction Sealed { get; } = new("sealed", "Sealed", "封存", "Niêm phong", "Scellé");

    /// <summary>Its hash was computed again and found the same.</summary>
    public static CustodyAction Verified { get; } = new("verified", "Hash verified", "校验哈希", "Đã kiểm tra mã băm", "Empreinte vérifiée");

    /// <summary>Somebody looked at it.</summary>
    public static CustodyAction Viewed { get; } = new("viewed", "Viewed", "查看", "Đã xem", "Consulté");

    /// <summary>A working copy was made.</summary>
    public static CustodyAction Copied { get; } = new("copied", "Copied", "复制", "Sao chép", "Copié");

    /// <summary>A copy with parts taken out was made.</summary>
    public static CustodyAction Redacted { get; } = new("redacted", "Redacted", "遮蔽处理", "Che thông tin", "Caviardé");

    /// <summary>Somebody else keeps it now.</summary>
    public static CustodyAction Transferred { get; } = new("transferred", "Transferred", "移交", "Bàn giao", "Transféré");

    /// <summary>It was given to an audience.</summary>
    public static CustodyAction Disclosed { get; } = new("disclosed", "Disclosed", "披露", "Tiết lộ", "Divulgué");

    /// <summary>It went back to whoever gave it.</summary>
    public static CustodyAction Returned { get; } = new("returned", "Returned", "归还", "Hoàn trả", "Restitué");

    /// <summary>It was destroyed.</summary>
    public static CustodyAction Disposed { get; } = new("disposed", "Disposed of", "销毁", "Tiêu hủy", "Détruit");

    /// <inheritdoc/>
    public static ImmutableArray<CustodyAction> All { get; } =
    [
        Acquired, Sealed, Verified, Viewed, Copied, Redacted, Transferred, Disclosed, Returned, Disposed,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CustodyAction? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
