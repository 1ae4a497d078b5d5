using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>One act against a defender or those around them: one form, one date, its victims and what kind of actor did it. The event is the case's list of them.</summary>
/// <remarks>Immutable. A case that shows several forms has one violation for each, because each has its own date and actors. Prints its classes.
/// It is the short form of a monitor, who counts: a form, kinds of victims, kinds of actors. <see cref="Act"/> is the long form of somebody who documents: who exactly was struck,
/// who is said to have done it and how, and what each source says. An act may share the identifier of the violation that was counted first.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Violation : DomainRecord<Violation>, IDomainRecord<Violation>
{
    /// <summary>The class of <see cref="Narrative"/>.</summary>
    public const DataClass NarrativeClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>Records an act.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="form">What was done.</param>
    /// <param name="date">When, as precisely as the source says and no more.</param>
    /// <param name="victims">Whom it struck: one or more, each once; <see cref="VictimKind.General"/> stands alone.</param>
    /// <param name="perpetrators">What kinds of actors did it: one or more, each once; <see cref="PerpetratorKind.Unknown"/> where nobody knows.</param>
    /// <param name="narrative">What happened, in a caseworker's words; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public Violation(
        Guid id,
        ViolationForm form,
        UncertainDate date,
        IEnumerable<VictimKind> victims,
        IEnumerable<PerpetratorKind> perpetrators,
        Sensitive<string>? narrative = null)
    {
        var check = new Check(nameof(Violation));
        Id = check.Id(id, nameof(id));
        Form = check.Required(form, nameof(form));
        Date = date;
        Victims = check.Set(victims, 1, VictimKind.All.Length, nameof(victims));
        check.That(Victims.Length < 2 || !Victims.Contains(VictimKind.General), nameof(victims), ValidationRule.Inconsistent);
        Perpetrators = check.Set(perpetrators, 1, PerpetratorKind.All.Length, nameof(perpetrators));
        Narrative = check.MaybeSecret(narrative, NarrativeClass, DomainText.NarrativeLength, nameof(narrative), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Violation> Shape { get; } = new(
        "violation",
        static (ref RecordValues values) => new Violation(
            values.Next<Guid>(),
            values.Next<ViolationForm>(),
            values.Next<UncertainDate>(),
            values.List<VictimKind>(),
            values.List<PerpetratorKind>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Violation violation) => violation.Id),
        Member.Of("form", Codec.Term<ViolationForm>(), (Violation violation) => violation.Form),
        Member.Of("date", Codec.Date, (Violation violation) => violation.Date).Sealed(),
        Member.List("victims", Codec.Term<VictimKind>(), (Violation violation) => violation.Victims),
        Member.List("perpetrators", Codec.Term<PerpetratorKind>(), (Violation violation) => violation.Perpetrators),
        Member.Maybe("narrative", Codec.SecretLines(NarrativeClass, DomainText.NarrativeLength), (Violation violation) => violation.Narrative));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What was done.</summary>
    public ViolationForm Form { get; }

    /// <summary>When, as precisely as the source says.</summary>
    public UncertainDate Date { get; }

    /// <summary>Whom it struck, by kind.</summary>
    public ImmutableArray<VictimKind> Victims { get; }

    /// <summary>What kinds of actors did it.</summary>
    [NotSensitive("Kinds of actors; nobody is named.")]
    public ImmutableArray<PerpetratorKind> Perpetrators { get; }

    /// <summary>What happened, or null when not written down.</summary>
    [Sensitive(NarrativeClass)]
    public Sensitive<string>? Narrative { get; }
}
