using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.AtRisk;

/// <summary>A question that only the defender can answer, agreed beforehand, so that a voice or a message can be told from a forgery.</summary>
/// <remarks>Immutable. Prints its classes. Whether an answer is right is for a person to judge: under duress a right answer may be given wrongly on purpose.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ProofOfLifeQuestion : DomainRecord<ProofOfLifeQuestion>, IDomainRecord<ProofOfLifeQuestion>
{
    /// <summary>The class of <see cref="Question"/>.</summary>
    public const DataClass QuestionClass = DataClass.Credentials;

    /// <summary>The class of <see cref="Answer"/>.</summary>
    public const DataClass AnswerClass = DataClass.Credentials;

    /// <summary>Records a question.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="question">At most 500 characters; <see cref="DataClass.Credentials"/>.</param>
    /// <param name="answer">At most 500 characters; <see cref="DataClass.Credentials"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, or classified otherwise.</exception>
    public ProofOfLifeQuestion(
        Guid id,
        Sensitive<string> question,
        Sensitive<string> answer)
    {
        var check = new Check(nameof(ProofOfLifeQuestion));
        Id = check.Id(id, nameof(id));
        Question = check.Secret(question, QuestionClass, DomainText.LineLength, nameof(question));
        Answer = check.Secret(answer, AnswerClass, DomainText.LineLength, nameof(answer));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ProofOfLifeQuestion> Shape { get; } = new(
        "proof-of-life-question",
        static (ref RecordValues values) => new ProofOfLifeQuestion(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (ProofOfLifeQuestion question) => question.Id),
        Member.Of("question", Codec.Secret(QuestionClass, DomainText.LineLength), (ProofOfLifeQuestion question) => question.Question),
        Member.Of("answer", Codec.Secret(AnswerClass, DomainText.LineLength), (ProofOfLifeQuestion question) => question.Answer));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What is asked.</summary>
    [Sensitive(QuestionClass)]
    public Sensitive<string> Question { get; }

    /// <summary>What the defender will say.</summary>
    [Sensitive(AnswerClass)]
    public Sensitive<string> Answer { get; }
}
