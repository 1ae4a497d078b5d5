using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>For whom a training is.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on training. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrainingAudience>))]
public sealed class TrainingAudience : VocabularyTerm, IVocabularyTerm<TrainingAudience>
{
    private TrainingAudience(string code, string english, string chinese, string vietnamese, string french)
        : base("training-audience", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Lawyers who defend rights.</summary>
    public static TrainingAudience RightsLawyers { get; } =
        new("rights-lawyers", "Rights-defence lawyers", "维权律师", "Luật sư bảo vệ nhân quyền", "Avocat·es des droits humains");

    /// <summary>Those who give legal help without a licence.</summary>
    public static TrainingAudience UnlicensedLawyers { get; } =
        new("unlicensed-lawyers", "Unlicensed lawyers", "无执照的法律工作者", "Người trợ giúp pháp lý không có thẻ luật sư", "Avocat·es sans licence");

    /// <summary>Those who work with the law and are no lawyers.</summary>
    public static TrainingAudience LegalActivists { get; } =
        new("legal-activists", "Legal activists", "法律维权人士", "Nhà hoạt động pháp lý", "Militant·es du droit");

    /// <summary>Journalists.</summary>
    public static TrainingAudience Journalists { get; } = new("journalists", "Journalists", "记者", "Nhà báo", "Journalistes");

    /// <summary>Civil society organisations.</summary>
    public static TrainingAudience Organisations { get; } =
        new("csos", "Civil society organisations", "民间社会组织", "Tổ chức xã hội dân sự", "Organisations de la société civile");

    /// <inheritdoc/>
    public static ImmutableArray<TrainingAudience> All { get; } = [RightsLawyers, UnlicensedLawyers, LegalActivists, Journalists, Organisations];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrainingAudience? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
