using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>The answer to one eligibility test, with what it rests on.</summary>
/// <remarks>Immutable. Part of an <see cref="Application"/>. A test without an answer does not hold yet. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class EligibilityAnswer : DomainRecord<EligibilityAnswer>, IDomainRecord<EligibilityAnswer>
{
    /// <summary>The class of <see cref="Grounds"/>.</summary>
    public const DataClass GroundsClass = DataClass.Identity | DataClass.Operational;

    /// <summary>Records an answer.</summary>
    /// <param name="test">Which test.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="grounds">What the answer rests on; at most 8,000 characters, lines allowed; Identity and Operational together, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public EligibilityAnswer(EligibilityTest test, bool holds, Sensitive<string>? grounds = null)
    {
        var check = new Check(nameof(EligibilityAnswer));
        Test = check.Required(test, nameof(test));
        Holds = holds;
        Grounds = check.MaybeSecret(grounds, GroundsClass, DomainText.NarrativeLength, nameof(grounds), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<EligibilityAnswer> Shape { get; } = new(
        "eligibility-answer",
        static (ref RecordValues values) => new EligibilityAnswer(
            values.Next<EligibilityTest>(),
            values.Next<bool>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("test", Codec.Term<EligibilityTest>(), (EligibilityAnswer eligibilityAnswer) => eligibilityAnswer.Test),
        Member.Of("holds", Codec.Boolean, (EligibilityAnswer eligibilityAnswer) => eligibilityAnswer.Holds),
        Member.Maybe("grounds", Codec.SecretLines(GroundsClass, DomainText.NarrativeLength), (EligibilityAnswer eligibilityAnswer) => eligibilityAnswer.Grounds));

    /// <summary>Which test.</summary>
    public EligibilityTest Test { get; }

    /// <summary>Whether it holds.</summary>
    public bool Holds { get; }

    /// <summary>What the answer rests on, or null when not known.</summary>
    [Sensitive(GroundsClass)]
    public Sensitive<string>? Grounds { get; }
}
