using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What has to be true before emergency money is given. All three have to hold.</summary>
/// <remarks>Source: the three tests of the emergency grants of ProtectDefenders.eu. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<EligibilityTest>))]
public sealed class EligibilityTest : VocabularyTerm, IVocabularyTerm<EligibilityTest>
{
    private EligibilityTest(string code, string english, string chinese, string vietnamese, string french)
        : base("eligibility", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The person is a defender in the sense of the Declaration.</summary>
    public static EligibilityTest Defender { get; } =
        new(
            "defender", "Human rights defender under the Declaration", "符合《宣言》所指的人权捍卫者", "Người bảo vệ nhân quyền theo Tuyên ngôn",
            "Défenseur·e au sens de la Déclaration");

    /// <summary>The risk comes from the work.</summary>
    public static EligibilityTest AtRiskForTheWork { get; } =
        new("at-risk", "At risk because of the work", "因工作面临风险", "Gặp nguy hiểm vì công việc", "En danger du fait de son action");

    /// <summary>It cannot wait, and nobody else pays.</summary>
    public static EligibilityTest UrgentNeed { get; } = new("urgent-need", "Urgent need", "有紧急需要", "Có nhu cầu khẩn cấp", "Besoin urgent");

    /// <inheritdoc/>
    public static ImmutableArray<EligibilityTest> All { get; } = [Defender, AtRiskForTheWork, UrgentNeed];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EligibilityTest? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
