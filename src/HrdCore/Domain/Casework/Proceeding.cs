using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What a court or body does in a case: charges, hearings, how it ended.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Proceeding : DomainRecord<Proceeding>, IDomainRecord<Proceeding>
{
    /// <summary>Most hearings of one proceeding.</summary>
    public const int MaxHearings = 64;

    private const int LongestSentence = 1_200; // a hundred years

    /// <summary>The class of <see cref="CaseNumber"/>.</summary>
    public const DataClass CaseNumberClass = DataClass.Identity;

    /// <summary>The class of <see cref="Charges"/>.</summary>
    public const DataClass ChargesClass = DataClass.Identity;

    /// <summary>The class of <see cref="Outcome"/>.</summary>
    public const DataClass OutcomeClass = DataClass.Identity;

    /// <summary>Records a proceeding.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="court">What kind of court it is before.</param>
    /// <param name="period">From when to when, as precisely as known.</param>
    /// <param name="caseNumber">The court's own number; at most 500 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="charges">What the defender is charged with, or what is claimed; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>.</param>
    /// <param name="hearings">When it is or was heard: at most 64 dates.</param>
    /// <param name="outcome">How it ended; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>.</param>
    /// <param name="language">The language of the court, or null when not known.</param>
    /// <param name="sentenceMonths">How long the sentence is, in months, 0 (none) to 1,200; or null when there is none yet.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Proceeding(
        Guid id,
        CourtKind court,
        UncertainPeriod period,
        Sensitive<string>? caseNumber = null,
        Sensitive<string>? charges = null,
        IEnumerable<UncertainDate>? hearings = null,
        Sensitive<string>? outcome = null,
        LanguageTag? language = null,
        int? sentenceMonths = null)
    {
        var check = new Check(nameof(Proceeding));
        Id = check.Id(id, nameof(id));
        Court = check.Required(court, nameof(court));
        Period = period;
        CaseNumber = check.MaybeSecret(caseNumber, CaseNumberClass, DomainText.LineLength, nameof(caseNumber));
        Charges = check.MaybeSecret(charges, ChargesClass, DomainText.NarrativeLength, nameof(charges), lines: true);
        Hearings = check.List(hearings, 0, MaxHearings, nameof(hearings));
        Outcome = check.MaybeSecret(outcome, OutcomeClass, DomainText.NarrativeLength, nameof(outcome), lines: true);
        Language = language;
        SentenceMonths = sentenceMonths;
        check.That(sentenceMonths is null or (>= 0 and <= LongestSentence), nameof(sentenceMonths), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Proceeding> Shape { get; } = new(
        "proceeding",
        static (ref RecordValues values) => new Proceeding(
            values.Next<Guid>(),
            values.Next<CourtKind>(),
            values.Next<UncertainPeriod>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<UncertainDate>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<LanguageTag>(),
            values.MaybeValue<int>()),
        Member.Of("id", Codec.Id, (Proceeding proceeding) => proceeding.Id),
        Member.Of("court", Codec.Term<CourtKind>(), (Proceeding proceeding) => proceeding.Court),
        Member.Of("period", Codec.Period, (Proceeding proceeding) => proceeding.Period).Sealed(),
        Member.Maybe("caseNumber", Codec.Secret(CaseNumberClass, DomainText.LineLength), (Proceeding proceeding) => proceeding.CaseNumber),
        Member.Maybe("charges", Codec.SecretLines(ChargesClass, DomainText.NarrativeLength), (Proceeding proceeding) => proceeding.Charges),
        Member.List("hearings", Codec.Date, (Proceeding proceeding) => proceeding.Hearings).Sealed(),
        Member.Maybe("outcome", Codec.SecretLines(OutcomeClass, DomainText.NarrativeLength), (Proceeding proceeding) => proceeding.Outcome),
        Member.Maybe("language", Codec.Language, (Proceeding proceeding) => proceeding.Language),
        Member.MaybeValue("sentenceMonths", Codec.Count, (Proceeding proceeding) => proceeding.SentenceMonths).Sealed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What kind of court it is before.</summary>
    public CourtKind Court { get; }

    /// <summary>From when to when.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>The court's own number, or null. It leads to the defender.</summary>
    [Sensitive(CaseNumberClass)]
    public Sensitive<string>? CaseNumber { get; }

    /// <summary>What the defender is charged with, or what is claimed; or null.</summary>
    [Sensitive(ChargesClass)]
    public Sensitive<string>? Charges { get; }

    /// <summary>When it is or was heard, in the order given.</summary>
    public ImmutableArray<UncertainDate> Hearings { get; }

    /// <summary>How it ended, or null when it has not.</summary>
    [Sensitive(OutcomeClass)]
    public Sensitive<string>? Outcome { get; }

    /// <summary>The language of the court, or null when not known.</summary>
    public LanguageTag? Language { get; }

    /// <summary>How long the sentence is, in months, or null when there is none yet.</summary>
    public int? SentenceMonths { get; }
}
