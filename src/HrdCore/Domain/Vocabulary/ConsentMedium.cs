using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>In what form a consent was given.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<ConsentMedium>))]
public sealed class ConsentMedium : VocabularyTerm, IVocabularyTerm<ConsentMedium>
{
    private ConsentMedium(string code, string english, string chinese, string vietnamese, string french)
        : base("consent-medium", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Signed on paper.</summary>
    public static ConsentMedium SignedPaper { get; } = new("signed-paper", "Signed on paper", "纸质签字", "Ký trên giấy", "Signé sur papier");

    /// <summary>Signed on a device.</summary>
    public static ConsentMedium SignedElectronically { get; } =
        new("signed-electronic", "Signed electronically", "电子签署", "Ký điện tử", "Signé électroniquement");

    /// <summary>With a thumbprint.</summary>
    public static ConsentMedium Thumbprint { get; } = new("thumbprint", "Thumbprint", "指印", "Điểm chỉ", "Empreinte digitale");

    /// <summary>In a message.</summary>
    public static ConsentMedium WrittenMessage { get; } = new("written-message", "Written message", "文字消息", "Tin nhắn", "Message écrit");

    /// <summary>Spoken before a witness who wrote it down.</summary>
    public static ConsentMedium SpokenWitnessed { get; } =
        new("spoken-witnessed", "Spoken before a witness", "口头表示并有见证人", "Bằng lời trước người làm chứng", "Oral devant témoin");

    /// <summary>On a sound recording.</summary>
    public static ConsentMedium AudioRecording { get; } = new("audio", "Audio recording", "录音", "Ghi âm", "Enregistrement sonore");

    /// <summary>On video.</summary>
    public static ConsentMedium VideoRecording { get; } = new("video", "Video recording", "录像", "Ghi hình", "Enregistrement vidéo");

    /// <inheritdoc/>
    public static ImmutableArray<ConsentMedium> All { get; } =
    [
        SignedPaper, SignedElectronically, Thumbprint, WrittenMessage, SpokenWitnessed, AudioRecording, VideoRecording,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ConsentMedium? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
