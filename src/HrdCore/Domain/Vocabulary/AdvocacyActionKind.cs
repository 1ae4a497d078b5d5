using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>By what means an organisation speaks up.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders, and its review of 2019. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<AdvocacyActionKind>))]
public sealed class AdvocacyActionKind : VocabularyTerm, IVocabularyTerm<AdvocacyActionKind>
{
    private AdvocacyActionKind(string code, string english, string chinese, string vietnamese, string french)
        : base("advocacy", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A report.</summary>
    public static AdvocacyActionKind Report { get; } = new("report", "Report", "报告", "Báo cáo", "Rapport");

    /// <summary>A book.</summary>
    public static AdvocacyActionKind Book { get; } = new("book", "Book", "书籍", "Sách", "Livre");

    /// <summary>A submission to the United Nations.</summary>
    public static AdvocacyActionKind UnitedNationsSubmission { get; } =
        new("un-submission", "Submission to the United Nations", "向联合国提交材料", "Đệ trình lên Liên Hợp Quốc", "Communication aux Nations Unies");

    /// <summary>What a mandate holder is told before visiting a country.</summary>
    public static AdvocacyActionKind CountryVisitInput { get; } =
        new("country-visit-input", "Input to a country visit", "国别访问材料", "Ý kiến cho chuyến thăm quốc gia", "Contribution à une visite de pays");

    /// <summary>A dialogue between two states.</summary>
    public static AdvocacyActionKind BilateralDialogue { get; } =
        new("bilateral-dialogue", "Bilateral dialogue", "双边对话", "Đối thoại song phương", "Dialogue bilatéral");

    /// <summary>A dialogue among several states.</summary>
    public static AdvocacyActionKind MultilateralDialogue { get; } =
        new("multilateral-dialogue", "Multilateral dialogue", "多边对话", "Đối thoại đa phương", "Dialogue multilatéral");

    /// <summary>A defender is nominated for an award.</summary>
    public static AdvocacyActionKind AwardNomination { get; } =
        new("award-nomination", "Award nomination", "奖项提名", "Đề cử giải thưởng", "Nomination à un prix");

    /// <summary>Work with the media.</summary>
    public static AdvocacyActionKind Media { get; } = new("media", "Media", "媒体工作", "Truyền thông", "Médias");

    /// <summary>A public statement or open letter.</summary>
    public static AdvocacyActionKind Statement { get; } = new("statement", "Public statement", "公开声明", "Tuyên bố công khai", "Déclaration publique");

    /// <inheritdoc/>
    public static ImmutableArray<AdvocacyActionKind> All { get; } =
    [
        Report, Book, UnitedNationsSubmission, CountryVisitInput, BilateralDialogue, MultilateralDialogue, AwardNomination, Media, Statement,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out AdvocacyActionKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
