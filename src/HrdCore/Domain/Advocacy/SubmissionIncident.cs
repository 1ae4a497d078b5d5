using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What happened, or is about to: kind, date, place, context and pattern.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SubmissionIncident : DomainRecord<SubmissionIncident>, IDomainRecord<SubmissionIncident>
{
    /// <summary>The class of <see cref="Place"/>.</summary>
    public const DataClass PlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="Chronology"/>.</summary>
    public const DataClass ChronologyClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>The class of <see cref="Context"/>.</summary>
    public const DataClass ContextClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>The class of <see cref="TimeOfDay"/>.</summary>
    public const DataClass TimeOfDayClass = DataClass.Location;

    /// <summary>The class of <see cref="Pattern"/>.</summary>
    public const DataClass PatternClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>The class of <see cref="Verification"/>.</summary>
    public const DataClass VerificationClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>States what happened.</summary>
    /// <param name="types">What was done; 1 to 16, each once.</param>
    /// <param name="date">When, as precisely as known; for a disappearance with the month.</param>
    /// <param name="territory">In which country or territory.</param>
    /// <param name="place">Where; at most 500 characters; <see cref="DataClass.Location"/>.</param>
    /// <param name="timing">Whether it goes on, may happen, or has happened.</param>
    /// <param name="chronology">What happened, step by step; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <param name="context">What surrounds it, and which trend it is part of; at most 8,000 characters, lines allowed; Identity and Allegation together.</param>
    /// <param name="timeOfDay">At most 200 characters; <see cref="DataClass.Location"/>, or null.</param>
    /// <param name="pattern">What happened to the same or others before; at most 8,000 characters, lines allowed; Identity and Allegation together, or null.</param>
    /// <param name="verification">How it was checked, without saying by whom it was told; at most 8,000 characters, lines allowed; Identity and Allegation together, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public SubmissionIncident(
        IEnumerable<ViolationType> types,
        UncertainDate date,
        Territory territory,
        Sensitive<string> place,
        ViolationTiming timing,
        Sensitive<string> chronology,
        Sensitive<string> context,
        Sensitive<string>? timeOfDay = null,
        Sensitive<string>? pattern = null,
        Sensitive<string>? verification = null)
    {
        var check = new Check(nameof(SubmissionIncident));
        Types = check.Set(types, 1, 16, nameof(types));
        Date = date;
        Territory = check.Required(territory, nameof(territory));
        Place = check.Secret(place, PlaceClass, DomainText.LineLength, nameof(place));
        Timing = check.Required(timing, nameof(timing));
        Chronology = check.Secret(chronology, ChronologyClass, DomainText.NarrativeLength, nameof(chronology), lines: true);
        Context = check.Secret(context, ContextClass, DomainText.NarrativeLength, nameof(context), lines: true);
        TimeOfDay = check.MaybeSecret(timeOfDay, TimeOfDayClass, DomainText.LabelLength, nameof(timeOfDay));
        Pattern = check.MaybeSecret(pattern, PatternClass, DomainText.NarrativeLength, nameof(pattern), lines: true);
        Verification = check.MaybeSecret(verification, VerificationClass, DomainText.NarrativeLength, nameof(verification), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<SubmissionIncident> Shape { get; } = new(
        "submission-incident",
        static (ref RecordValues values) => new SubmissionIncident(
            values.List<ViolationType>(),
            values.Next<UncertainDate>(),
            values.Next<Territory>(),
            values.Next<Sensitive<string>>(),
            values.Next<ViolationTiming>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.List("types", Codec.Term<ViolationType>(), (SubmissionIncident submissionIncident) => submissionIncident.Types),
        Member.Of("date", Codec.Date, (SubmissionIncident submissionIncident) => submissionIncident.Date).Sealed(),
        Member.Of("territory", Codec.Territory, (SubmissionIncident submissionIncident) => submissionIncident.Territory),
        Member.Of("place", Codec.Secret(PlaceClass, DomainText.LineLength), (SubmissionIncident submissionIncident) => submissionIncident.Place),
        Member.Of("timing", Codec.Term<ViolationTiming>(), (SubmissionIncident submissionIncident) => submissionIncident.Timing),
        Member.Of("chronology", Codec.SecretLines(ChronologyClass, DomainText.NarrativeLength), (SubmissionIncident submissionIncident) => submissionIncident.Chronology),
        Member.Of("context", Codec.SecretLines(ContextClass, DomainText.NarrativeLength), (SubmissionIncident submissionIncident) => submissionIncident.Context),
        Member.Maybe("timeOfDay", Codec.Secret(TimeOfDayClass, DomainText.LabelLength), (SubmissionIncident submissionIncident) => submissionIncident.TimeOfDay),
        Member.Maybe("pattern", Codec.SecretLines(PatternClass, DomainText.NarrativeLength), (SubmissionIncident submissionIncident) => submissionIncident.Pattern),
        Member.Maybe("verification", Codec.SecretLines(VerificationClass, DomainText.NarrativeLength), (SubmissionIncident submissionIncident) => submissionIncident.Verification));

    /// <summary>What was done.</summary>
    public ImmutableArray<ViolationType> Types { get; }

    /// <summary>When, as precisely as known.</summary>
    public UncertainDate Date { get; }

    /// <summary>In which country or territory.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory Territory { get; }

    /// <summary>Where.</summary>
    [Sensitive(PlaceClass)]
    public Sensitive<string> Place { get; }

    /// <summary>Whether it goes on, may happen, or has happened.</summary>
    public ViolationTiming Timing { get; }

    /// <summary>What happened, step by step.</summary>
    [Sensitive(ChronologyClass)]
    public Sensitive<string> Chronology { get; }

    /// <summary>What surrounds it, and which trend it is part of.</summary>
    [Sensitive(ContextClass)]
    public Sensitive<string> Context { get; }

    /// <summary>The time of the day, or null when not known.</summary>
    [Sensitive(TimeOfDayClass)]
    public Sensitive<string>? TimeOfDay { get; }

    /// <summary>What happened to the same or others before, or null when not known.</summary>
    [Sensitive(PatternClass)]
    public Sensitive<string>? Pattern { get; }

    /// <summary>How it was checked, without saying by whom it was told, or null when it was not.</summary>
    [Sensitive(VerificationClass)]
    public Sensitive<string>? Verification { get; }
}
