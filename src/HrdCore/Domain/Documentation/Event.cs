using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>Something that happened: one act or several that belong together, such as an arrest, a search and a beating in one night.</summary>
/// <remarks>Immutable. Prints its classes. A case names the events that it is about; closing it takes none of them away.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Event : DomainRecord<Event>, IDomainRecord<Event>
{
    /// <summary>Most acts of one event.</summary>
    public const int MaxItems = 64;

    /// <summary>The class of <see cref="Title"/>.</summary>
    public const DataClass TitleClass = DataClass.Identity;

    /// <summary>The class of <see cref="Place"/>.</summary>
    public const DataClass PlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="Narrative"/>.</summary>
    public const DataClass NarrativeClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>Records an event.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="title">What it is called in the organisation; at most 200 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="territory">Where it took place, at the scale of a country.</param>
    /// <param name="period">From when to when, as precisely as the source says and no more.</param>
    /// <param name="acts">What was done: 1 to 64 acts, no two with one identifier.</param>
    /// <param name="place">Where, more closely; not a safe place; or null when not known.</param>
    /// <param name="rights">The rights that it broke; each once.</param>
    /// <param name="trends">The trends that it is an instance of; each once.</param>
    /// <param name="trendNotes">What it shows of how figures come about; each once.</param>
    /// <param name="narrative">What happened; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Event(
        Guid id,
        Sensitive<string> title,
        Territory territory,
        UncertainPeriod period,
        IEnumerable<Act> acts,
        ProtectedLocation? place = null,
        IEnumerable<RightCategory>? rights = null,
        IEnumerable<Trend>? trends = null,
        IEnumerable<TrendNote>? trendNotes = null,
        Sensitive<string>? narrative = null)
    {
        var check = new Check(nameof(Event));
        Id = check.Id(id, nameof(id));
        Title = check.Secret(title, TitleClass, DomainText.LabelLength, nameof(title));
        Territory = check.Required(territory, nameof(territory));
        Period = period;
        Acts = check.Keyed(acts, item => item.Id, 1, MaxItems, nameof(acts));
        Place = place;
        check.That(place is null || !place.IsSafePlace, nameof(place), ValidationRule.OtherClass);
        Rights = check.Set(rights, 0, RightCategory.All.Length, nameof(rights));
        Trends = check.Set(trends, 0, Trend.All.Length, nameof(trends));
        TrendNotes = check.Set(trendNotes, 0, TrendNote.All.Length, nameof(trendNotes));
        Narrative = check.MaybeSecret(narrative, NarrativeClass, DomainText.NarrativeLength, nameof(narrative), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Event> Shape { get; } = new(
        "event",
        static (ref RecordValues values) => new Event(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<Territory>(),
            values.Next<UncertainPeriod>(),
            values.List<Act>(),
            values.Maybe<ProtectedLocation>(),
            values.List<RightCategory>(),
            values.List<Trend>(),
            values.List<TrendNote>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Event item) => item.Id),
        Member.Of("title", Codec.Secret(TitleClass, DomainText.LabelLength), (Event item) => item.Title),
        Member.Of("territory", Codec.Territory, (Event item) => item.Territory),
        Member.Of("period", Codec.Period, (Event item) => item.Period).Sealed(),
        Member.List("acts", Codec.Record<Act>(), (Event item) => item.Acts),
        Member.Maybe("place", PlaceCodec.Place, (Event item) => item.Place),
        Member.List("rights", Codec.Term<RightCategory>(), (Event item) => item.Rights),
        Member.List("trends", Codec.Term<Trend>(), (Event item) => item.Trends),
        Member.List("trendNotes", Codec.Term<TrendNote>(), (Event item) => item.TrendNotes),
        Member.Maybe("narrative", Codec.SecretLines(NarrativeClass, DomainText.NarrativeLength), (Event item) => item.Narrative));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is called in the organisation.</summary>
    [Sensitive(TitleClass)]
    public Sensitive<string> Title { get; }

    /// <summary>Where it took place, at the scale of a country.</summary>
    [NotSensitive("A whole country.")]
    public Territory Territory { get; }

    /// <summary>From when to when, as precisely as the source says.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>What was done, in the order given.</summary>
    public ImmutableArray<Act> Acts { get; }

    /// <summary>Where, more closely, or null when not known.</summary>
    [Sensitive(PlaceClass)]
    public ProtectedLocation? Place { get; }

    /// <summary>The rights that it broke.</summary>
    public ImmutableArray<RightCategory> Rights { get; }

    /// <summary>The trends that it is an instance of.</summary>
    public ImmutableArray<Trend> Trends { get; }

    /// <summary>What it shows of how figures come about, such as that nobody is held to account.</summary>
    public ImmutableArray<TrendNote> TrendNotes { get; }

    /// <summary>What happened, or null.</summary>
    [Sensitive(NarrativeClass)]
    public Sensitive<string>? Narrative { get; }

    /// <summary>Whether the state is said to have had a hand in any act.</summary>
    public bool HasStateActor() => Acts.Any(act => act.Involvements.Any(involvement => involvement.Kind.IsState));

    /// <summary>The forms that statistics count it under, each once, however many acts show them.</summary>
    /// <param name="deaths">Where deaths go; within violence unless the tabulation says otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way of counting deaths is none of those listed.</exception>
    public ImmutableArray<ViolationForm> Forms(DeathCounting deaths = DeathCounting.WithinViolence) =>
        ViolationForms.Of(Acts.Select(act => act.FindType()).OfType<ViolationType>(), deaths);
}
