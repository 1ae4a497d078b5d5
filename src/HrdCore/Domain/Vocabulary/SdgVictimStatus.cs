using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>As what a person counts in the indicator on attacks against human rights defenders, journalists and trade unionists. A person counts once:
/// <see cref="SdgVictimPriority"/> says as what.</summary>
/// <remarks>Source: indicator 16.10.1 of the Sustainable Development Goals. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<SdgVictimStatus>))]
public sealed class SdgVictimStatus : VocabularyTerm, IVocabularyTerm<SdgVictimStatus>
{
    private SdgVictimStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("sdg-victim", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Human rights defender.</summary>
    public static SdgVictimStatus Defender { get; } = new("hrd", "Human rights defender", "人权捍卫者", "Người bảo vệ nhân quyền", "Défenseur·e des droits humains");

    /// <summary>Journalist, or other media worker.</summary>
    public static SdgVictimStatus Journalist { get; } =
        new("journalist", "Journalist or media worker", "记者或媒体工作者", "Nhà báo hoặc người làm truyền thông", "Journaliste ou professionnel·le des médias");

    /// <summary>Trade unionist.</summary>
    public static SdgVictimStatus TradeUnionist { get; } = new("trade-unionist", "Trade unionist", "工会人士", "Người hoạt động công đoàn", "Syndicaliste");

    /// <inheritdoc/>
    public static ImmutableArray<SdgVictimStatus> All { get; } = [Defender, Journalist, TradeUnionist];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SdgVictimStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
