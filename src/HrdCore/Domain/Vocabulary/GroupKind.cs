using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What kind of group people form who are no organisation.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<GroupKind>))]
public sealed class GroupKind : VocabularyTerm, IVocabularyTerm<GroupKind>
{
    private GroupKind(string code, string english, string chinese, string vietnamese, string french)
        : base("group", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>People who work together.</summary>
    public static GroupKind InformalGroup { get; } = new("informal-group", "Informal group", "非正式团体", "Nhóm không chính thức", "Groupe informel");

    /// <summary>People of one place.</summary>
    public static GroupKind Community { get; } = new("community", "Local community", "当地社区", "Cộng đồng địa phương", "Communauté locale");

    /// <summary>An indigenous people, or part of one.</summary>
    public static GroupKind IndigenousPeople { get; } = new("indigenous-people", "Indigenous people", "原住民族", "Dân tộc bản địa", "Peuple autochtone");

    /// <summary>An ethnic, religious or linguistic minority.</summary>
    public static GroupKind Minority { get; } = new("minority", "Minority", "少数群体", "Nhóm thiểu số", "Minorité");

    /// <summary>A movement.</summary>
    public static GroupKind Movement { get; } = new("movement", "Movement", "社会运动", "Phong trào", "Mouvement");

    /// <summary>Students.</summary>
    public static GroupKind Students { get; } = new("students", "Students", "学生群体", "Nhóm sinh viên", "Étudiant·es");

    /// <summary>Workers of one place or trade.</summary>
    public static GroupKind Workers { get; } = new("workers", "Workers", "工人群体", "Nhóm người lao động", "Travailleurs et travailleuses");

    /// <summary>People at a protest.</summary>
    public static GroupKind Protesters { get; } = new("protesters", "Protesters", "抗议者", "Người biểu tình", "Manifestant·es");

    /// <summary>A family.</summary>
    public static GroupKind Family { get; } = new("family", "Family", "家庭", "Gia đình", "Famille");

    /// <inheritdoc/>
    public static ImmutableArray<GroupKind> All { get; } =
    [
        InformalGroup, Community, IndigenousPeople, Minority, Movement, Students, Workers, Protesters, Family,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GroupKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
