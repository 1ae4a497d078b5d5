using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>One time in which somebody is held: where, under what rule, under what name, and who may come.</summary>
/// <remarks>Immutable. Prints its classes. Who was held under another name cannot be found by asking for the own one, so the registered name is kept.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class DetentionEpisode : DomainRecord<DetentionEpisode>, IDomainRecord<DetentionEpisode>
{
    private const int LongestDistance = 20_000; // half the way around the earth

    /// <summary>The class of <see cref="Place"/>.</summary>
    public const DataClass PlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="RegisteredName"/>.</summary>
    public const DataClass RegisteredNameClass = DataClass.Identity;

    /// <summary>The class of <see cref="DistanceFromHome"/>.</summary>
    public const DataClass DistanceFromHomeClass = DataClass.Location;

    /// <summary>The class of <see cref="HealthAccess"/>.</summary>
    public const DataClass HealthAccessClass = DataClass.Health;

    /// <summary>The class of <see cref="Conditions"/>.</summary>
    public const DataClass ConditionsClass = DataClass.Health;

    /// <summary>Records a detention.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="defenderId">Who is held.</param>
    /// <param name="regime">Under what rule, or under none.</param>
    /// <param name="period">From when to when; open while it lasts.</param>
    /// <param name="place">Where; not a safe place; or null when not known.</param>
    /// <param name="registeredName">The name in the register of the place; of the kind <see cref="PersonNameKind.FalseCustodyName"/> when it is not the defender's; or null when not known.</param>
    /// <param name="distanceFromHome">Kilometres from home, 0 to 20,000; <see cref="DataClass.Location"/>; or null when not known.</param>
    /// <param name="counselAccess">Whether there is counsel and what counsel may do; each once.</param>
    /// <param name="whereabouts">What those outside know and whether they may meet; each once.</param>
    /// <param name="healthAccess">What medical care there is, or null when not known.</param>
    /// <param name="conditions">How it is there; at most 8,000 characters, lines allowed; <see cref="DataClass.Health"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public DetentionEpisode(
        Guid id,
        Guid defenderId,
        DetentionRegime regime,
        UncertainPeriod period,
        ProtectedLocation? place = null,
        PersonName? registeredName = null,
        Sensitive<int>? distanceFromHome = null,
        IEnumerable<CounselAccess>? counselAccess = null,
        IEnumerable<Whereabouts>? whereabouts = null,
        HealthAccess? healthAccess = null,
        Sensitive<string>? conditions = null)
    {
        var check = new Check(nameof(DetentionEpisode));
        Id = check.Id(id, nameof(id));
        DefenderId = check.Id(defenderId, nameof(defenderId));
        Regime = check.Required(regime, nameof(regime));
        Period = period;
        Place = place;
        check.That(place is null || !place.IsSafePlace, nameof(place), ValidationRule.OtherClass);
        RegisteredName = registeredName;
        DistanceFromHome = check.MaybeSecretNumber(distanceFromHome, DistanceFromHomeClass, LongestDistance, nameof(distanceFromHome));
        CounselAccess = check.Set(counselAccess, 0, Vocabulary.CounselAccess.All.Length, nameof(counselAccess));
        Whereabouts = check.Set(whereabouts, 0, Vocabulary.Whereabouts.All.Length, nameof(whereabouts));
        HealthAccess = healthAccess;
        Conditions = check.MaybeSecret(conditions, ConditionsClass, DomainText.NarrativeLength, nameof(conditions), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<DetentionEpisode> Shape { get; } = new(
        "detention-episode",
        static (ref RecordValues values) => new DetentionEpisode(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<DetentionRegime>(),
            values.Next<UncertainPeriod>(),
            values.Maybe<ProtectedLocation>(),
            values.Maybe<PersonName>(),
            values.Maybe<Sensitive<int>>(),
            values.List<CounselAccess>(),
            values.List<Whereabouts>(),
            values.Maybe<HealthAccess>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (DetentionEpisode episode) => episode.Id),
        Member.Of("defenderId", Codec.Id, (DetentionEpisode episode) => episode.DefenderId),
        Member.Of("regime", Codec.Term<DetentionRegime>(), (DetentionEpisode episode) => episode.Regime).Sealed(),
        Member.Of("period", Codec.Period, (DetentionEpisode episode) => episode.Period).Sealed(),
        Member.Maybe("place", PlaceCodec.Place, (DetentionEpisode episode) => episode.Place),
        Member.Maybe("registeredName", Codec.Name, (DetentionEpisode episode) => episode.RegisteredName),
        Member.Maybe("distanceFromHome", Codec.Secret(DistanceFromHomeClass, Codec.Count), (DetentionEpisode episode) => episode.DistanceFromHome),
        Member.List("counselAccess", Codec.Term<CounselAccess>(), (DetentionEpisode episode) => episode.CounselAccess).Sealed(),
        Member.List("whereabouts", Codec.Term<Whereabouts>(), (DetentionEpisode episode) => episode.Whereabouts).Sealed(),
        Member.Maybe("healthAccess", Codec.Term<HealthAccess>(), (DetentionEpisode episode) => episode.HealthAccess, HealthAccessClass),
        Member.Maybe("conditions", Codec.SecretLines(ConditionsClass, DomainText.NarrativeLength), (DetentionEpisode episode) => episode.Conditions));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who is held.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid DefenderId { get; }

    /// <summary>Under what rule, or under none.</summary>
    public DetentionRegime Regime { get; }

    /// <summary>From when to when.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>Where, or null when not known.</summary>
    [Sensitive(PlaceClass)]
    public ProtectedLocation? Place { get; }

    /// <summary>The name in the register of the place, or null when not known.</summary>
    [Sensitive(RegisteredNameClass)]
    public PersonName? RegisteredName { get; }

    /// <summary>Kilometres from home, or null when not known.</summary>
    [Sensitive(DistanceFromHomeClass)]
    public Sensitive<int>? DistanceFromHome { get; }

    /// <summary>Whether there is counsel and what counsel may do.</summary>
    public ImmutableArray<CounselAccess> CounselAccess { get; }

    /// <summary>What those outside know and whether they may meet.</summary>
    [NotSensitive("Codes of contact; no place is named.")]
    public ImmutableArray<Whereabouts> Whereabouts { get; }

    /// <summary>What medical care there is, or null when not known.</summary>
    [Sensitive(HealthAccessClass)]
    public HealthAccess? HealthAccess { get; }

    /// <summary>How it is there: cell, food, light, treatment; or null when not known.</summary>
    [Sensitive(ConditionsClass)]
    public Sensitive<string>? Conditions { get; }

    /// <summary>Whether somebody asking for the defender by name would be told that nobody of that name is there.</summary>
    public bool IsUnderFalseName() => RegisteredName?.Kind == PersonNameKind.FalseCustodyName;

    /// <summary>Whether nobody outside may reach the one who is held, as far as the codes say so.</summary>
    public bool IsIncommunicado() => Whereabouts.Contains(Vocabulary.Whereabouts.Incommunicado);
}
