using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What a submission adds about someone who is held.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class DetentionPart : DomainRecord<DetentionPart>, IDomainRecord<DetentionPart>
{
    /// <summary>The class of <see cref="ArrestPlace"/>.</summary>
    public const DataClass ArrestPlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="Forces"/>.</summary>
    public const DataClass ForcesClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Authority"/>.</summary>
    public const DataClass AuthorityClass = DataClass.Allegation;

    /// <summary>The class of <see cref="LegalBasis"/>.</summary>
    public const DataClass LegalBasisClass = DataClass.Identity;

    /// <summary>The class of <see cref="PlaceHeld"/>.</summary>
    public const DataClass PlaceHeldClass = DataClass.Location;

    /// <summary>The class of <see cref="FamilyContact"/>.</summary>
    public const DataClass FamilyContactClass = DataClass.Family;

    /// <summary>The class of <see cref="Health"/>.</summary>
    public const DataClass HealthClass = DataClass.Health;

    /// <summary>States how someone is held.</summary>
    /// <param name="victimId">Who is held: one of the victims.</param>
    /// <param name="arrestedOn">When, or null.</param>
    /// <param name="arrestPlace">Where; at most 500 characters; <see cref="DataClass.Location"/>, or null.</param>
    /// <param name="forces">Who arrested; at most 500 characters; <see cref="DataClass.Allegation"/>, or null.</param>
    /// <param name="isWarrantShown">Whether a warrant or another paper was shown, or null.</param>
    /// <param name="authority">Which authority ordered it; at most 500 characters; <see cref="DataClass.Allegation"/>, or null.</param>
    /// <param name="legalBasis">Which law or charge is named; at most 500 characters; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="placeHeld">Where the person is held; at most 500 characters; <see cref="DataClass.Location"/>, or null.</param>
    /// <param name="counselAccess">Whether the person sees counsel, or null.</param>
    /// <param name="familyContact">Whether the family has contact; at most 500 characters; <see cref="DataClass.Family"/>, or null.</param>
    /// <param name="health">The state of health; at most 8,000 characters, lines allowed; <see cref="DataClass.Health"/>, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public DetentionPart(
        Guid victimId,
        UncertainDate? arrestedOn = null,
        Sensitive<string>? arrestPlace = null,
        Sensitive<string>? forces = null,
        bool? isWarrantShown = null,
        Sensitive<string>? authority = null,
        Sensitive<string>? legalBasis = null,
        Sensitive<string>? placeHeld = null,
        CounselAccess? counselAccess = null,
        Sensitive<string>? familyContact = null,
        Sensitive<string>? health = null)
    {
        var check = new Check(nameof(DetentionPart));
        VictimId = check.Id(victimId, nameof(victimId));
        ArrestedOn = arrestedOn;
        ArrestPlace = check.MaybeSecret(arrestPlace, ArrestPlaceClass, DomainText.LineLength, nameof(arrestPlace));
        Forces = check.MaybeSecret(forces, ForcesClass, DomainText.LineLength, nameof(forces));
        IsWarrantShown = isWarrantShown;
        Authority = check.MaybeSecret(authority, AuthorityClass, DomainText.LineLength, nameof(authority));
        LegalBasis = check.MaybeSecret(legalBasis, LegalBasisClass, DomainText.LineLength, nameof(legalBasis));
        PlaceHeld = check.MaybeSecret(placeHeld, PlaceHeldClass, DomainText.LineLength, nameof(placeHeld));
        CounselAccess = counselAccess;
        FamilyContact = check.MaybeSecret(familyContact, FamilyContactClass, DomainText.LineLength, nameof(familyContact));
        Health = check.MaybeSecret(health, HealthClass, DomainText.NarrativeLength, nameof(health), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<DetentionPart> Shape { get; } = new(
        "submission-detention",
        static (ref RecordValues values) => new DetentionPart(
            values.Next<Guid>(),
            values.MaybeValue<UncertainDate>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<bool>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<CounselAccess>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("victimId", Codec.Id, (DetentionPart detentionPart) => detentionPart.VictimId),
        Member.MaybeValue("arrestedOn", Codec.Date, (DetentionPart detentionPart) => detentionPart.ArrestedOn).Sealed(),
        Member.Maybe("arrestPlace", Codec.Secret(ArrestPlaceClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.ArrestPlace),
        Member.Maybe("forces", Codec.Secret(ForcesClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.Forces),
        Member.MaybeValue("isWarrantShown", Codec.Boolean, (DetentionPart detentionPart) => detentionPart.IsWarrantShown).Sealed(),
        Member.Maybe("authority", Codec.Secret(AuthorityClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.Authority),
        Member.Maybe("legalBasis", Codec.Secret(LegalBasisClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.LegalBasis),
        Member.Maybe("placeHeld", Codec.Secret(PlaceHeldClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.PlaceHeld),
        Member.Maybe("counselAccess", Codec.Term<CounselAccess>(), (DetentionPart detentionPart) => detentionPart.CounselAccess).Sealed(),
        Member.Maybe("familyContact", Codec.Secret(FamilyContactClass, DomainText.LineLength), (DetentionPart detentionPart) => detentionPart.FamilyContact),
        Member.Maybe("health", Codec.SecretLines(HealthClass, DomainText.NarrativeLength), (DetentionPart detentionPart) => detentionPart.Health));

    /// <summary>Who is held: one of the victims.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid VictimId { get; }

    /// <summary>When the person was arrested, or null when not known.</summary>
    public UncertainDate? ArrestedOn { get; }

    /// <summary>Where the person was arrested, or null when not known.</summary>
    [Sensitive(ArrestPlaceClass)]
    public Sensitive<string>? ArrestPlace { get; }

    /// <summary>Who arrested the person, or null when not known.</summary>
    [Sensitive(ForcesClass)]
    public Sensitive<string>? Forces { get; }

    /// <summary>Whether a warrant or another paper was shown, or null when not known.</summary>
    public bool? IsWarrantShown { get; }

    /// <summary>Which authority ordered it, or null when not known.</summary>
    [Sensitive(AuthorityClass)]
    public Sensitive<string>? Authority { get; }

    /// <summary>Which law or charge is named, or null when none is.</summary>
    [Sensitive(LegalBasisClass)]
    public Sensitive<string>? LegalBasis { get; }

    /// <summary>Where the person is held, or null when not known.</summary>
    [Sensitive(PlaceHeldClass)]
    public Sensitive<string>? PlaceHeld { get; }

    /// <summary>Whether the person sees counsel, or null when not known.</summary>
    public CounselAccess? CounselAccess { get; }

    /// <summary>Whether the family has contact, or null when not known.</summary>
    [Sensitive(FamilyContactClass)]
    public Sensitive<string>? FamilyContact { get; }

    /// <summary>The state of health, or null when not known.</summary>
    [Sensitive(HealthClass)]
    public Sensitive<string>? Health { get; }
}
