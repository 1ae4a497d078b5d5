using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whom help or money is for. A figure on aid says which of these it counts.</summary>
/// <remarks>Source: the review of Safeguard Defenders of 2019, which counts defenders, women defenders and families apart. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<BeneficiaryKind>))]
public sealed class BeneficiaryKind : VocabularyTerm, IVocabularyTerm<BeneficiaryKind>
{
    private BeneficiaryKind(string code, string english, string chinese, string vietnamese, string french)
        : base("beneficiary", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A defender.</summary>
    public static BeneficiaryKind Defender { get; } =
        new("defender", "Human rights defender", "人权捍卫者", "Người bảo vệ nhân quyền", "Défenseur·e des droits humains");

    /// <summary>A woman who defends rights, where she is counted by herself.</summary>
    public static BeneficiaryKind WomanDefender { get; } =
        new("whrd", "Woman human rights defender", "女性人权捍卫者", "Phụ nữ bảo vệ nhân quyền", "Femme défenseure des droits humains");

    /// <summary>The family of a defender.</summary>
    public static BeneficiaryKind Family { get; } = new("family", "Family", "家属", "Gia đình", "Famille");

    /// <summary>A local civil society organisation.</summary>
    public static BeneficiaryKind Organisation { get; } =
        new("organisation", "Civil society organisation", "民间社会组织", "Tổ chức xã hội dân sự", "Organisation de la société civile");

    /// <summary>A medium.</summary>
    public static BeneficiaryKind Media { get; } = new("media", "Media outlet", "媒体机构", "Cơ quan truyền thông", "Média");

    /// <summary>A lawyer.</summary>
    public static BeneficiaryKind Lawyer { get; } = new("lawyer", "Lawyer", "律师", "Luật sư", "Avocat·e");

    /// <inheritdoc/>
    public static ImmutableArray<BeneficiaryKind> All { get; } = [Defender, WomanDefender, Family, Organisation, Media, Lawyer];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out BeneficiaryKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
