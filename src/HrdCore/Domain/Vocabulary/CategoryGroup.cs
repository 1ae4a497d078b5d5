using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Categories that a published table counts together, so that our counts can be laid beside its slices.</summary>
/// <remarks>Source: the five slices of the FORUM-ASIA booklet, statistics of 2018 and 2019. Someone of several categories stands in several groups.
/// Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CategoryGroup>))]
public sealed class CategoryGroup : VocabularyTerm, IVocabularyTerm<CategoryGroup>
{
    private CategoryGroup(string code, string english, string chinese, string vietnamese, string french, params ImmutableArray<DefenderCategory> members)
        : base("cat-group", code, english, chinese, vietnamese, french) => Members = members;

    /// <summary>Pro-democracy defenders.</summary>
    public static CategoryGroup ProDemocracy { get; } =
        new("pro-democracy", "Pro-democracy defenders", "民主维权人士", "Người đấu tranh cho dân chủ", "Défense de la démocratie", DefenderCategory.ProDemocracy);

    /// <summary>Defenders of the environment, of land and of communities.</summary>
    public static CategoryGroup EnvironmentLandCommunity { get; } =
        new(
            "environment-land-community", "Environmental, land and community-based defenders", "环境、土地和社区权利捍卫者",
            "Người bảo vệ quyền môi trường, đất đai và cộng đồng", "Défense de l'environnement, de la terre et des communautés",
            DefenderCategory.Environmental, DefenderCategory.Land, DefenderCategory.CommunityBased);

    /// <summary>Organisations and who works for them.</summary>
    public static CategoryGroup NgoAndStaff { get; } =
        new(
            "ngo-and-staff", "Organisations and their staff", "组织及其工作人员", "Các tổ chức và nhân viên", "Organisations et leur personnel",
            DefenderCategory.Ngo, DefenderCategory.NgoStaff);

    /// <summary>Women human rights defenders.</summary>
    public static CategoryGroup WomenDefenders { get; } =
        new(
            "whrd", "Women human rights defenders", "女性人权捍卫者", "Phụ nữ bảo vệ nhân quyền", "Femmes défenseures des droits humains",
            DefenderCategory.WomanDefender);

    /// <summary>Youth and students.</summary>
    public static CategoryGroup YouthAndStudents { get; } =
        new("youth-student", "Youth and students", "青年和学生", "Thanh niên và sinh viên", "Jeunes et étudiant·es", DefenderCategory.YouthOrStudent);

    /// <inheritdoc/>
    public static ImmutableArray<CategoryGroup> All { get; } = [ProDemocracy, EnvironmentLandCommunity, NgoAndStaff, WomenDefenders, YouthAndStudents];

    /// <summary>The categories that are counted together.</summary>
    public ImmutableArray<DefenderCategory> Members { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CategoryGroup? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
