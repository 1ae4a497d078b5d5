using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How far a grant reaches.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on grants. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantScale>))]
public sealed class GrantScale : VocabularyTerm, IVocabularyTerm<GrantScale>
{
    private GrantScale(string code, string english, string chinese, string vietnamese, string french)
        : base("scale", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>One small activity.</summary>
    public static GrantScale IndividualActivity { get; } = new("individual-activity", "Individual activity", "单项活动", "Hoạt động đơn lẻ", "Activité ponctuelle");

    /// <summary>A project.</summary>
    public static GrantScale Project { get; } = new("project", "Project", "项目", "Dự án", "Projet");

    /// <summary>The whole work of an organisation.</summary>
    public static GrantScale OperationsSupport { get; } =
        new("operations-support", "Operations support", "机构运营支持", "Hỗ trợ hoạt động của tổ chức", "Soutien au fonctionnement");

    /// <inheritdoc/>
    public static ImmutableArray<GrantScale> All { get; } = [IndividualActivity, Project, OperationsSupport];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantScale? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
