using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What medical care someone has while held.</summary>
/// <remarks>Source: own codes and labels, laid beside the list on medical attention of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<HealthAccess>))]
public sealed class HealthAccess : VocabularyTerm, IVocabularyTerm<HealthAccess>, IHuridocsTerm
{
    private const int HuridocsList = 37;

    private HealthAccess(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("health-access", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>The person says that none is needed.</summary>
    public static HealthAccess NotNeeded { get; } = new("not-needed", "Care not needed", "无需治疗", "Không cần chăm sóc", "Soins non nécessaires", "0201");

    /// <summary>The person has asked for care.</summary>
    public static HealthAccess Requested { get; } = new("requested", "Care requested", "已要求治疗", "Đã yêu cầu chăm sóc", "Soins demandés", "0202");

    /// <summary>No care is given.</summary>
    public static HealthAccess None { get; } = new("none", "No care given", "未获治疗", "Không được chăm sóc", "Aucun soin", "0203");

    /// <summary>Some care is given, and not enough.</summary>
    public static HealthAccess Limited { get; } = new("limited", "Limited care", "治疗有限", "Chăm sóc hạn chế", "Soins limités", "0204");

    /// <summary>The care that is needed is given.</summary>
    public static HealthAccess Adequate { get; } = new("adequate", "Adequate care", "治疗充分", "Chăm sóc đầy đủ", "Soins appropriés", "0205");

    /// <summary>Nobody has said.</summary>
    public static HealthAccess Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<HealthAccess> All { get; } = [NotNeeded, Requested, None, Limited, Adequate, Unknown];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out HealthAccess? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
