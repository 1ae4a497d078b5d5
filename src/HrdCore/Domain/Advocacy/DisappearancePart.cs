using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What a submission adds about someone who disappeared: what the working group on disappearances cannot do without.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class DisappearancePart : DomainRecord<DisappearancePart>, IDomainRecord<DisappearancePart>
{
    /// <summary>The class of <see cref="LastSeenPlace"/>.</summary>
    public const DataClass LastSeenPlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="Forces"/>.</summary>
    public const DataClass ForcesClass = DataClass.Allegation;

    /// <summary>The class of <see cref="SearchSteps"/>.</summary>
    public const DataClass SearchStepsClass = DataClass.Identity | DataClass.Network;

    /// <summary>States how someone disappeared.</summary>
    /// <param name="victimId">Who disappeared: one of the victims.</param>
    /// <param name="lastSeenOn">When the person was last seen; with the month, if the working group is to take it up.</param>
    /// <param name="lastSeenPlace">Where; at most 500 characters; <see cref="DataClass.Location"/>.</param>
    /// <param name="forces">Who is believed to have taken the person; at most 500 characters; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="searchSteps">What was done to find the person; at most 8,000 characters, lines allowed; Identity and Network together.</param>
    /// <param name="familyConsentId">The consent of the family, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public DisappearancePart(
        Guid victimId,
        UncertainDate lastSeenOn,
        Sensitive<string> lastSeenPlace,
        Sensitive<string> forces,
        Sensitive<string> searchSteps,
        Guid? familyConsentId = null)
    {
        var check = new Check(nameof(DisappearancePart));
        VictimId = check.Id(victimId, nameof(victimId));
        LastSeenOn = lastSeenOn;
        LastSeenPlace = check.Secret(lastSeenPlace, LastSeenPlaceClass, DomainText.LineLength, nameof(lastSeenPlace));
        Forces = check.Secret(forces, ForcesClass, DomainText.LineLength, nameof(forces));
        SearchSteps = check.Secret(searchSteps, SearchStepsClass, DomainText.NarrativeLength, nameof(searchSteps), lines: true);
        FamilyConsentId = check.MaybeId(familyConsentId, nameof(familyConsentId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<DisappearancePart> Shape { get; } = new(
        "submission-disappearance",
        static (ref RecordValues values) => new DisappearancePart(
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.MaybeValue<Guid>()),
        Member.Of("victimId", Codec.Id, (DisappearancePart disappearancePart) => disappearancePart.VictimId),
        Member.Of("lastSeenOn", Codec.Date, (DisappearancePart disappearancePart) => disappearancePart.LastSeenOn).Sealed(),
        Member.Of("lastSeenPlace", Codec.Secret(LastSeenPlaceClass, DomainText.LineLength), (DisappearancePart disappearancePart) => disappearancePart.LastSeenPlace),
        Member.Of("forces", Codec.Secret(ForcesClass, DomainText.LineLength), (DisappearancePart disappearancePart) => disappearancePart.Forces),
        Member.Of("searchSteps", Codec.SecretLines(SearchStepsClass, DomainText.NarrativeLength), (DisappearancePart disappearancePart) => disappearancePart.SearchSteps),
        Member.MaybeValue("familyConsentId", Codec.Id, (DisappearancePart disappearancePart) => disappearancePart.FamilyConsentId));

    /// <summary>Who disappeared: one of the victims.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid VictimId { get; }

    /// <summary>When the person was last seen.</summary>
    public UncertainDate LastSeenOn { get; }

    /// <summary>Where the person was last seen.</summary>
    [Sensitive(LastSeenPlaceClass)]
    public Sensitive<string> LastSeenPlace { get; }

    /// <summary>Who is believed to have taken the person.</summary>
    [Sensitive(ForcesClass)]
    public Sensitive<string> Forces { get; }

    /// <summary>What was done to find the person.</summary>
    [Sensitive(SearchStepsClass)]
    public Sensitive<string> SearchSteps { get; }

    /// <summary>The consent of the family, or null when there is none yet.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? FamilyConsentId { get; }
}
