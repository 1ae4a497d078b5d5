using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Something that an organisation did to be heard. Most of it is never made public.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AdvocacyAction : DomainRecord<AdvocacyAction>, IDomainRecord<AdvocacyAction>
{
    /// <summary>The class of <see cref="Subject"/>.</summary>
    public const DataClass SubjectClass = DataClass.Identity | DataClass.Network | DataClass.Operational;

    /// <summary>Records an action.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">By what means.</param>
    /// <param name="date">When.</param>
    /// <param name="subject">What was said to whom; at most 8,000 characters, lines allowed; Identity, Network and Operational together.</param>
    /// <param name="addressee">To what kind of actor, or null.</param>
    /// <param name="state">About which state, or null.</param>
    /// <param name="caseIds">The cases that it was about; at most 64, each once.</param>
    /// <param name="documentId">The submission, statement or publication that it was done with, or null.</param>
    /// <param name="outcome">What it led to, or null.</param>
    /// <param name="isPublic">Whether the organisation says that it did it; not said means no.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public AdvocacyAction(
        Guid id,
        AdvocacyActionKind kind,
        UncertainDate date,
        Sensitive<string> subject,
        ActorKind? addressee = null,
        Territory? state = null,
        IEnumerable<Guid>? caseIds = null,
        Guid? documentId = null,
        Impact? outcome = null,
        bool isPublic = false)
    {
        var check = new Check(nameof(AdvocacyAction));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Date = date;
        Subject = check.Secret(subject, SubjectClass, DomainText.NarrativeLength, nameof(subject), lines: true);
        Addressee = addressee;
        State = state;
        CaseIds = check.Ids(caseIds, 0, 64, nameof(caseIds));
        DocumentId = check.MaybeId(documentId, nameof(documentId));
        Outcome = outcome;
        IsPublic = isPublic;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<AdvocacyAction> Shape { get; } = new(
        "advocacy-action",
        static (ref RecordValues values) => new AdvocacyAction(
            values.Next<Guid>(),
            values.Next<AdvocacyActionKind>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<ActorKind>(),
            values.Maybe<Territory>(),
            values.List<Guid>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Impact>(),
            values.MaybeValue<bool>() ?? false),
        Member.Of("id", Codec.Id, (AdvocacyAction advocacyAction) => advocacyAction.Id),
        Member.Of("kind", Codec.Term<AdvocacyActionKind>(), (AdvocacyAction advocacyAction) => advocacyAction.Kind),
        Member.Of("date", Codec.Date, (AdvocacyAction advocacyAction) => advocacyAction.Date),
        Member.Of("subject", Codec.SecretLines(SubjectClass, DomainText.NarrativeLength), (AdvocacyAction advocacyAction) => advocacyAction.Subject),
        Member.Maybe("addressee", Codec.Term<ActorKind>(), (AdvocacyAction advocacyAction) => advocacyAction.Addressee),
        Member.Maybe("state", Codec.Territory, (AdvocacyAction advocacyAction) => advocacyAction.State),
        Member.List("caseIds", Codec.Id, (AdvocacyAction advocacyAction) => advocacyAction.CaseIds),
        Member.MaybeValue("documentId", Codec.Id, (AdvocacyAction advocacyAction) => advocacyAction.DocumentId),
        Member.Maybe("outcome", Codec.Term<Impact>(), (AdvocacyAction advocacyAction) => advocacyAction.Outcome),
        Member.MaybeValue("isPublic", Codec.Boolean, (AdvocacyAction advocacyAction) => advocacyAction.IsPublic ? true : null));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>By what means.</summary>
    public AdvocacyActionKind Kind { get; }

    /// <summary>When.</summary>
    public UncertainDate Date { get; }

    /// <summary>What was said to whom.</summary>
    [Sensitive(SubjectClass)]
    public Sensitive<string> Subject { get; }

    /// <summary>To what kind of actor, or null when not known.</summary>
    public ActorKind? Addressee { get; }

    /// <summary>About which state, or null when about none.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory? State { get; }

    /// <summary>The cases that it was about.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> CaseIds { get; }

    /// <summary>The submission, statement or publication that it was done with, or null when there was none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? DocumentId { get; }

    /// <summary>What it led to, or null when not known.</summary>
    public Impact? Outcome { get; }

    /// <summary>Whether the organisation says that it did it.</summary>
    public bool IsPublic { get; }
}
