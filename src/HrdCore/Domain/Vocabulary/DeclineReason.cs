using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Why a request was not taken. Whoever asked is told, and where possible handed on.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<DeclineReason>))]
public sealed class DeclineReason : VocabularyTerm, IVocabularyTerm<DeclineReason>
{
    private DeclineReason(string code, string english, string chinese, string vietnamese, string french)
        : base("decline", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The country is not on the list.</summary>
    public static DeclineReason CountryNotAccepted { get; } =
        new("country-not-accepted", "Country not accepted", "不受理该国案件", "Không nhận quốc gia này", "Pays non accepté");

    /// <summary>The person is no defender in the sense of the Declaration.</summary>
    public static DeclineReason NotADefender { get; } =
        new("not-a-defender", "Not a human rights defender", "非人权捍卫者", "Không phải người bảo vệ nhân quyền", "Pas défenseur·e des droits humains");

    /// <summary>The organisation does not do this.</summary>
    public static DeclineReason OutOfScope { get; } = new("out-of-scope", "Out of scope", "超出工作范围", "Ngoài phạm vi", "Hors champ");

    /// <summary>The same request is there already.</summary>
    public static DeclineReason Duplicate { get; } = new("duplicate", "Duplicate", "重复申请", "Trùng lặp", "Doublon");

    /// <summary>Nobody can take it at the moment.</summary>
    public static DeclineReason NoCapacity { get; } = new("no-capacity", "No capacity", "无余力受理", "Không đủ khả năng tiếp nhận", "Capacité insuffisante");

    /// <inheritdoc/>
    public static ImmutableArray<DeclineReason> All { get; } = [CountryNotAccepted, NotADefender, OutOfScope, Duplicate, NoCapacity];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DeclineReason? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
