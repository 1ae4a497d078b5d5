using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>What one person, group or organisation is to another, read from the first to the second, and for how long.</summary>
/// <remarks>Immutable. Prints its classes. It also says who belongs to an organisation and in which role.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Relationship : DomainRecord<Relationship>, IDomainRecord<Relationship>
{
    /// <summary>The class of <see cref="Kind"/>.</summary>
    public const DataClass KindClass = DataClass.Family | DataClass.Network;

    /// <summary>The class of <see cref="Role"/>.</summary>
    public const DataClass RoleClass = DataClass.Network;

    /// <summary>The class of <see cref="IsDependent"/>.</summary>
    public const DataClass IsDependentClass = DataClass.Family;

    /// <summary>The class of <see cref="MayConsent"/>.</summary>
    public const DataClass MayConsentClass = DataClass.Family;

    /// <summary>Records a relationship.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="fromId">The first, e.g. the sister.</param>
    /// <param name="toId">The second, e.g. the defender; another one.</param>
    /// <param name="kind">What the first is to the second.</param>
    /// <param name="period">From when to when, or null when not known.</param>
    /// <param name="role">Position or rank; at most 500 characters; <see cref="DataClass.Network"/>; or null.</param>
    /// <param name="isDependent">Whether the second lives on what the first earns; <see cref="DataClass.Family"/>; or null when not known.</param>
    /// <param name="mayConsent">Whether the first may answer for the second where the second cannot be reached or cannot decide; of family and guardians only; or null when nobody has said.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long or classified otherwise, the two are one, or someone outside the family may answer.</exception>
    public Relationship(
        Guid id,
        Guid fromId,
        Guid toId,
        RelationKind kind,
        UncertainPeriod? period = null,
        Sensitive<string>? role = null,
        bool? isDependent = null,
        bool? mayConsent = null)
    {
        var check = new Check(nameof(Relationship));
        Id = check.Id(id, nameof(id));
        FromId = check.Id(fromId, nameof(fromId));
        ToId = check.Id(toId, nameof(toId));
        Kind = check.Required(kind, nameof(kind));
        Period = period;
        Role = check.MaybeSecret(role, RoleClass, DomainText.LineLength, nameof(role));
        IsDependent = isDependent;
        MayConsent = mayConsent;
        check.That(fromId != toId, nameof(toId), ValidationRule.Inconsistent);
        check.That(mayConsent != true || kind?.IsFamily != false, nameof(mayConsent), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Relationship> Shape { get; } = new(
        "relationship",
        static (ref RecordValues values) => new Relationship(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<RelationKind>(),
            values.MaybeValue<UncertainPeriod>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<bool>(),
            values.MaybeValue<bool>()),
        Member.Of("id", Codec.Id, (Relationship relationship) => relationship.Id),
        Member.Of("fromId", Codec.Id, (Relationship relationship) => relationship.FromId),
        Member.Of("toId", Codec.Id, (Relationship relationship) => relationship.ToId),
        Member.Of("kind", Codec.Term<RelationKind>(), (Relationship relationship) => relationship.Kind, KindClass),
        Member.MaybeValue("period", Codec.Period, (Relationship relationship) => relationship.Period).Sealed(),
        Member.Maybe("role", Codec.Secret(RoleClass, DomainText.LineLength), (Relationship relationship) => relationship.Role),
        Member.MaybeValue("isDependent", Codec.Boolean, (Relationship relationship) => relationship.IsDependent, IsDependentClass),
        Member.MaybeValue("mayConsent", Codec.Boolean, (Relationship relationship) => relationship.MayConsent, MayConsentClass));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The first.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid FromId { get; }

    /// <summary>The second.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid ToId { get; }

    /// <summary>What the first is to the second.</summary>
    [Sensitive(KindClass)]
    public RelationKind Kind { get; }

    /// <summary>From when to when, or null when not known.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>Position or rank, or null.</summary>
    [Sensitive(RoleClass)]
    public Sensitive<string>? Role { get; }

    /// <summary>Whether the second lives on what the first earns, or null when not known.</summary>
    [Sensitive(IsDependentClass)]
    public bool? IsDependent { get; }

    /// <summary>Whether the first may answer for the second, or null when nobody has said.</summary>
    [Sensitive(MayConsentClass)]
    public bool? MayConsent { get; }
}
