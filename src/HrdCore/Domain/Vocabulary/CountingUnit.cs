using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Of how many an entry speaks: one person, a family, a group.</summary>
/// <remarks>Source: own codes and labels, laid beside the counting units of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<CountingUnit>))]
public sealed class CountingUnit : VocabularyTerm, IVocabularyTerm<CountingUnit>, IHuridocsTerm
{
    private const int HuridocsList = 7;

    private CountingUnit(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("unit", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>One person.</summary>
    public static CountingUnit Individual { get; } = new("individual", "Individual", "个人", "Cá nhân", "Individu", "01");

    /// <summary>A family.</summary>
    public static CountingUnit Family { get; } = new("family", "Family", "家庭", "Gia đình", "Famille", "02");

    /// <summary>A group, organisation or institution.</summary>
    public static CountingUnit Group { get; } =
        new("group", "Group, organisation or institution", "团体、组织或机构", "Nhóm, tổ chức hoặc cơ quan", "Groupe, organisation ou institution", "03");

    /// <summary>A community.</summary>
    public static CountingUnit Community { get; } = new("community", "Community", "社区", "Cộng đồng", "Communauté", "04");

    /// <summary>A social group, class or caste.</summary>
    public static CountingUnit SocialGroup { get; } =
        new("social-group", "Social group, class or caste", "社会群体、阶层或种姓", "Nhóm xã hội, giai tầng hoặc đẳng cấp", "Groupe social, classe ou caste", "05");

    /// <summary>People in general.</summary>
    public static CountingUnit People { get; } = new("people", "People in general", "一般民众", "Người dân nói chung", "Population en général", "06");

    /// <inheritdoc/>
    public static ImmutableArray<CountingUnit> All { get; } = [Individual, Family, Group, Community, SocialGroup, People];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CountingUnit? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
