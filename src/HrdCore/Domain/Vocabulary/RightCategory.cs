using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A right that an attack on a defender violates. A case may violate several, so their counts add up to more than the cases.</summary>
/// <remarks>Source: own codes and labels; counterparts are the rights of HURIDOCS Micro-thesaurus 3. Five of them are the slices of the FORUM-ASIA
/// booklet, statistics of 2018 and 2019.</remarks>
[JsonConverter(typeof(TermJsonConverter<RightCategory>))]
public sealed class RightCategory : VocabularyTerm, IVocabularyTerm<RightCategory>
{
    private const int RightsList = 3;

    private RightCategory(string code, bool isCountedByBooklet, string[] huridocs, string english, string chinese, string vietnamese, string french)
        : base("right", code, english, chinese, vietnamese, french)
    {
        IsCountedByBooklet = isCountedByBooklet;
        Huridocs = [.. huridocs.Select(right => HuridocsCode.Of(RightsList, right))];
    }

    /// <summary>Right to life.</summary>
    public static RightCategory Life { get; } = new("life", true, ["0101"], "Right to life", "生命权", "Quyền sống", "Droit à la vie");

    /// <summary>Right to liberty and security.</summary>
    public static RightCategory LibertyAndSecurity { get; } = new(
        "liberty-security", true, ["0108", "0109"], "Right to liberty and security", "人身自由与安全权", "Quyền tự do và an ninh cá nhân",
        "Droit à la liberté et à la sûreté");

    /// <summary>Right to a fair trial.</summary>
    public static RightCategory FairTrial { get; } = new(
        "fair-trial", false, ["031014"], "Right to a fair trial", "公正审判权", "Quyền được xét xử công bằng", "Droit à un procès équitable");

    /// <summary>Freedom of expression, online and offline.</summary>
    public static RightCategory Expression { get; } = new(
        "expression", true, ["0116"], "Freedom of expression", "表达自由", "Tự do biểu đạt", "Liberté d’expression");

    /// <summary>Freedom of peaceful assembly.</summary>
    public static RightCategory Assembly { get; } = new(
        "assembly", true, ["0113"], "Freedom of assembly", "集会自由", "Tự do hội họp", "Liberté de réunion");

    /// <summary>Freedom of association.</summary>
    public static RightCategory Association { get; } = new(
        "association", false, ["0114"], "Freedom of association", "结社自由", "Tự do lập hội", "Liberté d’association");

    /// <summary>Freedom of movement.</summary>
    public static RightCategory Movement { get; } = new(
        "movement", false, ["0121"], "Freedom of movement", "迁徙自由", "Tự do đi lại", "Liberté de circulation");

    /// <summary>Right to a healthy and safe environment; the booklet counts intimidation and threats here.</summary>
    public static RightCategory HealthyAndSafeEnvironment { get; } = new(
        "healthy-safe-environment", true, ["020401"], "Right to a healthy and safe environment", "享有健康与安全环境的权利",
        "Quyền được sống trong môi trường lành mạnh và an toàn",
        "Droit à un environnement sain et sûr");

    /// <summary>Right to privacy.</summary>
    public static RightCategory Privacy { get; } = new("privacy", false, ["0128"], "Right to privacy", "隐私权", "Quyền riêng tư", "Droit à la vie privée");

    /// <summary>Right to information.</summary>
    public static RightCategory Information { get; } = new(
        "information", false, ["0119", "0117"], "Right to information", "知情权", "Quyền tiếp cận thông tin", "Droit à l’information");

    /// <summary>Freedom from torture and ill-treatment.</summary>
    public static RightCategory FreedomFromTorture { get; } = new(
        "torture-free", false, ["0111", "0112"], "Freedom from torture", "免受酷刑的权利", "Quyền không bị tra tấn", "Droit de ne pas être torturé");

    /// <inheritdoc/>
    public static ImmutableArray<RightCategory> All { get; } =
    [
        Life, LibertyAndSecurity, FairTrial, Expression, Assembly, Association, Movement, HealthyAndSafeEnvironment, Privacy, Information, FreedomFromTorture,
    ];

    /// <summary>Whether the booklet's statistics of 2018 and 2019 count it.</summary>
    public bool IsCountedByBooklet { get; }

    /// <summary>Its counterparts in the list of rights of HURIDOCS.</summary>
    public ImmutableArray<HuridocsCode> Huridocs { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RightCategory? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
