using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What was done afterwards, by those struck and by authorities.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ActionsTaken : DomainRecord<ActionsTaken>, IDomainRecord<ActionsTaken>
{
    /// <summary>The class of <see cref="ByVictim"/>.</summary>
    public const DataClass ByVictimClass = DataClass.Identity | DataClass.Network;

    /// <summary>The class of <see cref="ByAuthorities"/>.</summary>
    public const DataClass ByAuthoritiesClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>The class of <see cref="Remedies"/>.</summary>
    public const DataClass RemediesClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>The class of <see cref="OtherMechanisms"/>.</summary>
    public const DataClass OtherMechanismsClass = DataClass.Identity | DataClass.Network;

    /// <summary>States what was done.</summary>
    /// <param name="byVictim">What the victim or others for the victim did; at most 8,000 characters, lines allowed; Identity and Network together.</param>
    /// <param name="byAuthorities">What authorities did, or that they did nothing; at most 8,000 characters, lines allowed; Identity and Allegation together.</param>
    /// <param name="remedies">Which remedies were tried, and what came of it; at most 8,000 characters, lines allowed; Identity and Allegation together, or null.</param>
    /// <param name="otherMechanisms">Which other mechanisms were turned to; at most 8,000 characters, lines allowed; Identity and Network together, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public ActionsTaken(
        Sensitive<string> byVictim,
        Sensitive<string> byAuthorities,
        Sensitive<string>? remedies = null,
        Sensitive<string>? otherMechanisms = null)
    {
        var check = new Check(nameof(ActionsTaken));
        ByVictim = check.Secret(byVictim, ByVictimClass, DomainText.NarrativeLength, nameof(byVictim), lines: true);
        ByAuthorities = check.Secret(byAuthorities, ByAuthoritiesClass, DomainText.NarrativeLength, nameof(byAuthorities), lines: true);
        Remedies = check.MaybeSecret(remedies, RemediesClass, DomainText.NarrativeLength, nameof(remedies), lines: true);
        OtherMechanisms = check.MaybeSecret(otherMechanisms, OtherMechanismsClass, DomainText.NarrativeLength, nameof(otherMechanisms), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ActionsTaken> Shape { get; } = new(
        "submission-actions",
        static (ref RecordValues values) => new ActionsTaken(
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("byVictim", Codec.SecretLines(ByVictimClass, DomainText.NarrativeLength), (ActionsTaken actionsTaken) => actionsTaken.ByVictim),
        Member.Of("byAuthorities", Codec.SecretLines(ByAuthoritiesClass, DomainText.NarrativeLength), (ActionsTaken actionsTaken) => actionsTaken.ByAuthorities),
        Member.Maybe("remedies", Codec.SecretLines(RemediesClass, DomainText.NarrativeLength), (ActionsTaken actionsTaken) => actionsTaken.Remedies),
        Member.Maybe("otherMechanisms", Codec.SecretLines(OtherMechanismsClass, DomainText.NarrativeLength), (ActionsTaken actionsTaken) => actionsTaken.OtherMechanisms));

    /// <summary>What the victim or others for the victim did.</summary>
    [Sensitive(ByVictimClass)]
    public Sensitive<string> ByVictim { get; }

    /// <summary>What authorities did, or that they did nothing.</summary>
    [Sensitive(ByAuthoritiesClass)]
    public Sensitive<string> ByAuthorities { get; }

    /// <summary>Which remedies were tried, and what came of it, or null when none were.</summary>
    [Sensitive(RemediesClass)]
    public Sensitive<string>? Remedies { get; }

    /// <summary>Which other mechanisms were turned to, or null when none were.</summary>
    [Sensitive(OtherMechanismsClass)]
    public Sensitive<string>? OtherMechanisms { get; }
}
