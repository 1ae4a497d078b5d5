using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a submission to the Special Procedures stands.</summary>
/// <remarks>Source: the way of a submission as the FORUM-ASIA booklet and the Special Procedures describe it. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<SubmissionStatus>))]
public sealed class SubmissionStatus : VocabularyTerm, IVocabularyTerm<SubmissionStatus>
{
    private SubmissionStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("submission", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Being written.</summary>
    public static SubmissionStatus Draft { get; } = new("draft", "Draft", "草稿", "Bản nháp", "Brouillon");

    /// <summary>Ready, and waiting for the consent of everyone whom it names.</summary>
    public static SubmissionStatus ConsentGated { get; } =
        new("consent-gated", "Waiting for consents", "等待同意", "Chờ sự đồng ý", "En attente des consentements");

    /// <summary>Sent to the mandates.</summary>
    public static SubmissionStatus Sent { get; } = new("sent", "Sent", "已提交", "Đã gửi", "Envoyée");

    /// <summary>The mandates did not take it up.</summary>
    public static SubmissionStatus NoAction { get; } = new("no-action", "Not taken up", "未获处理", "Không được xử lý", "Sans suite");

    /// <summary>The mandates wrote to the government or another actor.</summary>
    public static SubmissionStatus CommunicationSent { get; } =
        new("communication-sent", "Communication sent", "已发出来文", "Đã gửi thư", "Communication envoyée");

    /// <summary>The recipient replied.</summary>
    public static SubmissionStatus Replied { get; } = new("replied", "Replied", "已收到答复", "Đã có phản hồi", "Réponse reçue");

    /// <summary>The communication is published.</summary>
    public static SubmissionStatus Public { get; } = new("public", "Published", "已公开", "Đã công bố", "Publiée");

    /// <inheritdoc/>
    public static ImmutableArray<SubmissionStatus> All { get; } = [Draft, ConsentGated, Sent, NoAction, CommunicationSent, Replied, Public];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SubmissionStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
