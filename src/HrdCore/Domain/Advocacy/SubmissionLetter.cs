using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>A submission as it goes out: everything but who submits. Names that are not to be published are marked.</summary>
/// <remarks>Immutable. Made by <see cref="Submission.Send"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SubmissionLetter : DomainRecord<SubmissionLetter>, IDomainRecord<SubmissionLetter>
{
    /// <summary>Puts a letter together.</summary>
    /// <param name="submissionId">The submission that it is made of.</param>
    /// <param name="language">Its language.</param>
    /// <param name="body">What it says.</param>
    /// <param name="mandates">To whom; each once.</param>
    /// <param name="otherMandates">To whom else; of the scheme <c>sp</c>; each once, at most 16.</param>
    /// <param name="isJoint">Whether the mandates are asked to write jointly.</param>
    /// <param name="isUrgent">Whether the urgent procedure is asked for.</param>
    /// <param name="withheldVictimIds">Whose names are to be withheld in the public report and the database; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public SubmissionLetter(
        Guid submissionId,
        LanguageTag language,
        SubmissionBody body,
        IEnumerable<Mandate>? mandates = null,
        IEnumerable<CodedTerm>? otherMandates = null,
        bool isJoint = false,
        bool isUrgent = false,
        IEnumerable<Guid>? withheldVictimIds = null)
    {
        var check = new Check(nameof(SubmissionLetter));
        SubmissionId = check.Id(submissionId, nameof(submissionId));
        Language = check.Required(language, nameof(language));
        Body = check.Required(body, nameof(body));
        Mandates = check.Set(mandates, 0, Mandate.All.Length, nameof(mandates));
        OtherMandates = check.Set(otherMandates, 0, 16, nameof(otherMandates));
        IsJoint = isJoint;
        IsUrgent = isUrgent;
        WithheldVictimIds = check.Ids(withheldVictimIds, 0, 64, nameof(withheldVictimIds));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<SubmissionLetter> Shape { get; } = new(
        "submission-letter",
        static (ref RecordValues values) => new SubmissionLetter(
            values.Next<Guid>(),
            values.Next<LanguageTag>(),
            values.Next<SubmissionBody>(),
            values.List<Mandate>(),
            values.List<CodedTerm>(),
            values.MaybeValue<bool>() ?? false,
            values.MaybeValue<bool>() ?? false,
            values.List<Guid>()),
        Member.Of("submissionId", Codec.Id, (SubmissionLetter submissionLetter) => submissionLetter.SubmissionId),
        Member.Of("language", Codec.Language, (SubmissionLetter submissionLetter) => submissionLetter.Language),
        Member.Of("body", Codec.Record<SubmissionBody>(), (SubmissionLetter submissionLetter) => submissionLetter.Body),
        Member.List("mandates", Codec.Term<Mandate>(), (SubmissionLetter submissionLetter) => submissionLetter.Mandates),
        Member.List("otherMandates", Codec.Code, (SubmissionLetter submissionLetter) => submissionLetter.OtherMandates),
        Member.MaybeValue("isJoint", Codec.Boolean, (SubmissionLetter submissionLetter) => submissionLetter.IsJoint ? true : null),
        Member.MaybeValue("isUrgent", Codec.Boolean, (SubmissionLetter submissionLetter) => submissionLetter.IsUrgent ? true : null),
        Member.List("withheldVictimIds", Codec.Id, (SubmissionLetter submissionLetter) => submissionLetter.WithheldVictimIds));

    /// <summary>The submission that it is made of.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid SubmissionId { get; }

    /// <summary>Its language.</summary>
    public LanguageTag Language { get; }

    /// <summary>What it says.</summary>
    public SubmissionBody Body { get; }

    /// <summary>To whom.</summary>
    public ImmutableArray<Mandate> Mandates { get; }

    /// <summary>To whom else.</summary>
    public ImmutableArray<CodedTerm> OtherMandates { get; }

    /// <summary>Whether the mandates are asked to write jointly.</summary>
    public bool IsJoint { get; }

    /// <summary>Whether the urgent procedure is asked for.</summary>
    public bool IsUrgent { get; }

    /// <summary>Whose names are to be withheld in the public report and the database.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> WithheldVictimIds { get; }
}
