using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What the indicator on attacks against defenders, journalists and trade unionists counts.</summary>
/// <remarks>Source: indicator 16.10.1 of the Sustainable Development Goals. It counts each case once, in one class; <see cref="Severity"/> says which goes first.</remarks>
[JsonConverter(typeof(TermJsonConverter<SdgClass>))]
public sealed class SdgClass : VocabularyTerm, IVocabularyTerm<SdgClass>
{
    private SdgClass(string code, string english, string chinese, string vietnamese, string french)
        : base("sdg", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Killing.</summary>
    public static SdgClass Killing { get; } = new("killing", "Killing", "杀害", "Giết hại", "Meurtre");

    /// <summary>Enforced disappearance.</summary>
    public static SdgClass EnforcedDisappearance { get; } =
        new("enforced-disappearance", "Enforced disappearance", "强迫失踪", "Cưỡng bức mất tích", "Disparition forcée");

    /// <summary>Torture.</summary>
    public static SdgClass Torture { get; } = new("torture", "Torture", "酷刑", "Tra tấn", "Torture");

    /// <summary>Arbitrary detention.</summary>
    public static SdgClass ArbitraryDetention { get; } =
        new("arbitrary-detention", "Arbitrary detention", "任意拘留", "Giam giữ tùy tiện", "Détention arbitraire");

    /// <summary>Kidnapping.</summary>
    public static SdgClass Kidnapping { get; } = new("kidnapping", "Kidnapping", "绑架", "Bắt cóc", "Enlèvement");

    /// <summary>Another harmful act.</summary>
    public static SdgClass OtherHarmfulAct { get; } =
        new("other-harmful", "Other harmful act", "其他伤害行为", "Hành vi gây hại khác", "Autre acte préjudiciable");

    /// <inheritdoc/>
    public static ImmutableArray<SdgClass> All { get; } = [Killing, EnforcedDisappearance, Torture, ArbitraryDetention, Kidnapping, OtherHarmfulAct];

    /// <summary>The place in the list, from 0: of several classes in a case, the one with the lowest place is counted.</summary>
    public int Severity => All.IndexOf(this);

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SdgClass? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
