using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What has to happen before the instructions that a defender left are followed.</summary>
/// <remarks>Source: the register of defenders at risk of Safeguard Defenders, which names what instructions are left for. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ContingencyTrigger>))]
public sealed class ContingencyTrigger : VocabularyTerm, IVocabularyTerm<ContingencyTrigger>
{
    private ContingencyTrigger(string code, string english, string chinese, string vietnamese, string french)
        : base("trigger", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The defender cannot be found.</summary>
    public static ContingencyTrigger Disappeared { get; } = new("disappeared", "Disappeared", "失踪", "Mất tích", "Disparition");

    /// <summary>The defender is held.</summary>
    public static ContingencyTrigger Detained { get; } = new("detained", "Detained", "被关押", "Bị giam giữ", "Détention");

    /// <summary>The defender was arrested.</summary>
    public static ContingencyTrigger Arrested { get; } = new("arrested", "Arrested", "被逮捕", "Bị bắt", "Arrestation");

    /// <summary>The defender is persecuted and nobody may make contact.</summary>
    public static ContingencyTrigger Incommunicado { get; } = new("incommunicado", "Held incommunicado", "被隔离关押", "Bị giam cách ly", "Mise au secret");

    /// <summary>Something else that the defender named.</summary>
    public static ContingencyTrigger Other { get; } = new("other", "Other", "其他", "Khác", "Autre");

    /// <inheritdoc/>
    public static ImmutableArray<ContingencyTrigger> All { get; } = [Disappeared, Detained, Arrested, Incommunicado, Other];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ContingencyTrigger? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
