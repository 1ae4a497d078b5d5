using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where learners meet.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on training. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrainingSetting>))]
public sealed class TrainingSetting : VocabularyTerm, IVocabularyTerm<TrainingSetting>
{
    private TrainingSetting(string code, string english, string chinese, string vietnamese, string french)
        : base("training-setting", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>In one place.</summary>
    public static TrainingSetting FaceToFace { get; } = new("face-to-face", "Face to face", "面授", "Trực tiếp", "En présentiel");

    /// <summary>Over the network.</summary>
    public static TrainingSetting Online { get; } = new("online", "Online", "线上", "Trực tuyến", "En ligne");

    /// <inheritdoc/>
    public static ImmutableArray<TrainingSetting> All { get; } = [FaceToFace, Online];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrainingSetting? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
