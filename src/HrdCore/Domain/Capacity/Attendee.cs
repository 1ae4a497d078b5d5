using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Capacity;

/// <summary>Someone who took part and agreed to be listed.</summary>
/// <remarks>Immutable. Part of a <see cref="TrainingSession"/>. There is no way to list someone without a consent. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Attendee : DomainRecord<Attendee>, IDomainRecord<Attendee>
{
    /// <summary>The class of <see cref="PartyId"/>.</summary>
    public const DataClass PartyIdClass = DataClass.Network;

    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Lists someone.</summary>
    /// <param name="partyId">Who it was; not empty; <see cref="DataClass.Network"/>.</param>
    /// <param name="consentId">The consent to be listed; not empty.</param>
    /// <exception cref="InvalidRecordException">A value is missing, empty or classified otherwise.</exception>
    public Attendee(Sensitive<Guid> partyId, Guid consentId)
    {
        var check = new Check(nameof(Attendee));
        PartyId = check.Secret(partyId, PartyIdClass, nameof(partyId));
        check.That(partyId is null || partyId.Reveal(Checking) != Guid.Empty, nameof(partyId), ValidationRule.EmptyId);
        ConsentId = check.Id(consentId, nameof(consentId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Attendee> Shape { get; } = new(
        "attendee",
        static (ref RecordValues values) => new Attendee(
            values.Next<Sensitive<Guid>>(),
            values.Next<Guid>()),
        Member.Of("partyId", Codec.Secret(PartyIdClass, Codec.Id), (Attendee attendee) => attendee.PartyId),
        Member.Of("consentId", Codec.Id, (Attendee attendee) => attendee.ConsentId));

    /// <summary>Who it was.</summary>
    [Sensitive(PartyIdClass)]
    public Sensitive<Guid> PartyId { get; }

    /// <summary>The consent to be listed.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid ConsentId { get; }
}
