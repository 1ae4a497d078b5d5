using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where the plan for a defender at risk stands.</summary>
/// <remarks>Source: the register of defenders at risk of Safeguard Defenders; the states are our own. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<AtRiskStatus>))]
public sealed class AtRiskStatus : VocabularyTerm, IVocabularyTerm<AtRiskStatus>
{
    private AtRiskStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("at-risk", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Being written; nobody acts on it.</summary>
    public static AtRiskStatus Draft { get; } = new("draft", "Draft", "草稿", "Bản nháp", "Brouillon");

    /// <summary>The defender consented, and the contacts answer.</summary>
    public static AtRiskStatus Armed { get; } = new("armed", "Armed", "已就绪", "Sẵn sàng", "Prêt");

    /// <summary>Something happened, and those whom the defender named agree.</summary>
    public static AtRiskStatus Triggered { get; } = new("triggered", "Triggered", "已触发", "Đã kích hoạt", "Déclenché");

    /// <summary>The alarm is over.</summary>
    public static AtRiskStatus StoodDown { get; } = new("stood-down", "Stood down", "已解除警报", "Đã hủy báo động", "Levé");

    /// <summary>The instructions were followed.</summary>
    public static AtRiskStatus Executed { get; } = new("executed", "Carried out", "已执行", "Đã thực hiện", "Exécuté");

    /// <summary>The plan is over.</summary>
    public static AtRiskStatus Closed { get; } = new("closed", "Closed", "已结束", "Đã đóng", "Clos");

    /// <inheritdoc/>
    public static ImmutableArray<AtRiskStatus> All { get; } = [Draft, Armed, Triggered, StoodDown, Executed, Closed];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out AtRiskStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
