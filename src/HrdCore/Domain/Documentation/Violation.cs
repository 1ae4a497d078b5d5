using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>One act against a defender or those around them: one form, one date, its victims and what kind of actor did it. The event is the case's list of them.</summary>
/// <remarks>Immutable. A case that shows several forms has one violation for each, because each has its own date and actors. Prints its classes.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Violation : ISelfRedacting
{
    internal const DataClass NarrativeClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;
    internal const DataClass Content = NarrativeClass;

    /// <summary>Records an act.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="form">What was done.</param>
    /// <param name="date">When, as precisely as the source says and no more.</param>
    /// <param name="victims">Whom it struck: one or more, each once; <see cref="VictimKind.General"/> stands alone.</param>
    /// <param name="perpetrators">What kinds of actors did it: one or more, each once; <see cref="PerpetratorKind.Unknown"/> where nobody knows.</param>
    /// <param name="narrative">What happened, in a caseworker's words; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <exception cref="ArgumentNullException">Form or date is null.</exception>
    /// <exception cref="ArgumentException">A value is outside its range, comes twice, or is classified otherwise.</exception>
    public Violation(
        Guid id,
        ViolationForm form,
        UncertainDate date,
        IEnumerable<VictimKind> victims,
        IEnumerable<PerpetratorKind> perpetrators,
        Sensitive<string>? narrative = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(date);
        Id = DomainText.RequireId(id, nameof(id));
        Form = form;
        Date = date;
        Victims = DomainText.RequireSet(victims, 1, VictimKind.All.Length, nameof(victims));
        if (Victims.Length > 1 && Victims.Contains(VictimKind.General))
        {
            throw new ArgumentException("The code for nobody in particular stands alone.", nameof(victims));
        }

        Perpetrators = DomainText.RequireSet(perpetrators, 1, PerpetratorKind.All.Length, nameof(perpetrators));
        Narrative = DomainText.RequireSealed(narrative, NarrativeClass, DomainText.NarrativeLength, nameof(narrative), lines: true);
    }

    /// <summary>Every public property with its class.</summary>
    public static ClassifiedMap<Violation> Map { get; } = new(
        nameof(Violation),
        new ClassifiedMember<Violation>(nameof(Id), DataClass.Internal, violation => violation.Id),
        new ClassifiedMember<Violation>(nameof(Form), DataClass.Internal, violation => violation.Form),
        new ClassifiedMember<Violation>(nameof(Date), DataClass.Internal, violation => violation.Date),
        new ClassifiedMember<Violation>(nameof(Victims), DataClass.Internal, violation => violation.Victims),
        new ClassifiedMember<Violation>(nameof(Perpetrators), DataClass.Internal, violation => violation.Perpetrators),
        new ClassifiedMember<Violation>(nameof(Narrative), NarrativeClass, violation => violation.Narrative));

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

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Content;

    /// <summary>The classes in brackets; the same for every violation.</summary>
    public override string ToString() => DataClasses.Mask(Content);
}
