using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a partner is mentored in, over the whole cycle of a project.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on grants. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<MentoringTopic>))]
public sealed class MentoringTopic : VocabularyTerm, IVocabularyTerm<MentoringTopic>
{
    private MentoringTopic(string code, string english, string chinese, string vietnamese, string french)
        : base("mentoring", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Planning a project.</summary>
    public static MentoringTopic ProjectPlan { get; } = new("project-plan", "Project plan", "项目计划", "Kế hoạch dự án", "Plan de projet");

    /// <summary>Making a budget.</summary>
    public static MentoringTopic Budget { get; } = new("budget", "Budget", "预算编制", "Lập ngân sách", "Budget");

    /// <summary>Keeping the books.</summary>
    public static MentoringTopic Bookkeeping { get; } = new("bookkeeping", "Bookkeeping", "记账", "Ghi sổ kế toán", "Tenue des comptes");

    /// <summary>Reporting at the end.</summary>
    public static MentoringTopic FinalReport { get; } =
        new("final-report", "End-of-project report", "结项报告", "Báo cáo kết thúc dự án", "Rapport de fin de projet");

    /// <summary>Grants from application to closure.</summary>
    public static MentoringTopic GrantCycle { get; } =
        new("grant-cycle", "Management of the grant cycle", "资助周期管理", "Quản lý chu trình tài trợ", "Gestion du cycle des subventions");

    /// <inheritdoc/>
    public static ImmutableArray<MentoringTopic> All { get; } = [ProjectPlan, Budget, Bookkeeping, FinalReport, GrantCycle];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out MentoringTopic? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
