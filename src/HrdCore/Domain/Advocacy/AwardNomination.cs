using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Someone who was nominated for an award, and agreed to it.</summary>
/// <remarks>Immutable. There is no nomination without a consent: an award makes a name known. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AwardNomination : DomainRecord<AwardNomination>, IDomainRecord<AwardNomination>
{
    /// <summary>The class of <see cref="NomineeId"/>.</summary>
    public const DataClass NomineeIdClass = DataClass.Identity;

    /// <summary>The class of <see cref="Reasons"/>.</summary>
    public const DataClass ReasonsClass = DataClass.Identity | DataClass.Network;

    /// <summary>Records a nomination.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="award">What the award is called; at most 200 characters in each language.</param>
    /// <param name="nomineeId">Who; <see cref="DataClass.Identity"/>.</param>
    /// <param name="consentId">The consent to be named.</param>
    /// <param name="nominatedOn">When.</param>
    /// <param name="reasons">Why; at most 8,000 characters, lines allowed; Identity and Network together.</param>
    /// <param name="isAwarded">Whether it was awarded, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public AwardNomination(
        Guid id,
        LocalizedText award,
        Sensitive<Guid> nomineeId,
        Guid consentId,
        UncertainDate nominatedOn,
        Sensitive<string> reasons,
        bool? isAwarded = null)
    {
        var check = new Check(nameof(AwardNomination));
        Id = check.Id(id, nameof(id));
        Award = check.Texts(award, DomainText.LabelLength, nameof(award));
        NomineeId = check.Secret(nomineeId, NomineeIdClass, nameof(nomineeId));
        ConsentId = check.Id(consentId, nameof(consentId));
        NominatedOn = nominatedOn;
        Reasons = check.Secret(reasons, ReasonsClass, DomainText.NarrativeLength, nameof(reasons), lines: true);
        IsAwarded = isAwarded;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<AwardNomination> Shape { get; } = new(
        "award-nomination",
        static (ref RecordValues values) => new AwardNomination(
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<Sensitive<Guid>>(),
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.MaybeValue<bool>()),
        Member.Of("id", Codec.Id, (AwardNomination awardNomination) => awardNomination.Id),
        Member.Of("award", Codec.Texts(DomainText.LabelLength), (AwardNomination awardNomination) => awardNomination.Award).Sealed(),
        Member.Of("nomineeId", Codec.Secret(NomineeIdClass, Codec.Id), (AwardNomination awardNomination) => awardNomination.NomineeId),
        Member.Of("consentId", Codec.Id, (AwardNomination awardNomination) => awardNomination.ConsentId),
        Member.Of("nominatedOn", Codec.Date, (AwardNomination awardNomination) => awardNomination.NominatedOn),
        Member.Of("reasons", Codec.SecretLines(ReasonsClass, DomainText.NarrativeLength), (AwardNomination awardNomination) => awardNomination.Reasons),
        Member.MaybeValue("isAwarded", Codec.Boolean, (AwardNomination awardNomination) => awardNomination.IsAwarded));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What the award is called.</summary>
    public LocalizedText Award { get; }

    /// <summary>Who.</summary>
    [Sensitive(NomineeIdClass)]
    public Sensitive<Guid> NomineeId { get; }

    /// <summary>The consent to be named.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid ConsentId { get; }

    /// <summary>When.</summary>
    public UncertainDate NominatedOn { get; }

    /// <summary>Why.</summary>
    [Sensitive(ReasonsClass)]
    public Sensitive<string> Reasons { get; }

    /// <summary>Whether it was awarded, or null before that is known.</summary>
    public bool? IsAwarded { get; }
}
