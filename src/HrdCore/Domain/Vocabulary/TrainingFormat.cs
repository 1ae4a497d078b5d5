using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How long a training is.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on training. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrainingFormat>))]
public sealed class TrainingFormat : VocabularyTerm, IVocabularyTerm<TrainingFormat>
{
    private TrainingFormat(string code, string english, string chinese, string vietnamese, string french)
        : base("training-format", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Over weeks or months.</summary>
    public static TrainingFormat Programme { get; } = new("programme", "Long programme", "长期课程", "Chương trình dài hạn", "Programme long");

    /// <summary>One or two days.</summary>
    public static TrainingFormat Session { get; } =
        new("session", "Session of one or two days", "一至两天短训", "Khóa một hoặc hai ngày", "Session d'un ou deux jours");

    /// <inheritdoc/>
    public static ImmutableArray<TrainingFormat> All { get; } = [Programme, Session];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrainingFormat? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
