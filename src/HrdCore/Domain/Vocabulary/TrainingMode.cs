using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Who leads the learning.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on training. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrainingMode>))]
public sealed class TrainingMode : VocabularyTerm, IVocabularyTerm<TrainingMode>
{
    private TrainingMode(string code, string english, string chinese, string vietnamese, string french)
        : base("training-mode", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A teacher.</summary>
    public static TrainingMode TeacherLed { get; } = new("teacher-led", "Teacher-led", "教师授课", "Có giảng viên", "Avec formateur ou formatrice");

    /// <summary>The learner.</summary>
    public static TrainingMode SelfStudy { get; } = new("self-study", "Self-study", "自学", "Tự học", "Autoformation");

    /// <inheritdoc/>
    public static ImmutableArray<TrainingMode> All { get; } = [TeacherLed, SelfStudy];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrainingMode? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
