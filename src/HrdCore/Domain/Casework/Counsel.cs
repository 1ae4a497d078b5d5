using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A lawyer in a case, and whose choice that was.</summary>
/// <remarks>Immutable. Counsel that the defender chose is the first aim of an urgent action. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Counsel : DomainRecord<Counsel>, IDomainRecord<Counsel>
{
    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Network;

    /// <summary>The class of <see cref="Contact"/>.</summary>
    public const DataClass ContactClass = DataClass.Contact;

    /// <summary>Records counsel.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="name">Who it is; at most 500 characters; <see cref="DataClass.Network"/>.</param>
    /// <param name="chosenByClient">Whether the client chose counsel, or the family where the client cannot.</param>
    /// <param name="access">What counsel may do, as far as known; each once. Counsel that the state assigned was not chosen.</param>
    /// <param name="period">From when to when, or null when not known.</param>
    /// <param name="contact">How to reach counsel; at most 500 characters; <see cref="DataClass.Contact"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Counsel(
        Guid id,
        Sensitive<string> name,
        bool chosenByClient,
        IEnumerable<CounselAccess>? access = null,
        UncertainPeriod? period = null,
        Sensitive<string>? contact = null)
    {
        var check = new Check(nameof(Counsel));
        Id = check.Id(id, nameof(id));
        Name = check.Secret(name, NameClass, DomainText.LineLength, nameof(name));
        ChosenByClient = chosenByClient;
        Access = check.Set(access, 0, CounselAccess.All.Length, nameof(access));
        Period = period;
        Contact = check.MaybeSecret(contact, ContactClass, DomainText.LineLength, nameof(contact));
        check.That(!chosenByClient || !Access.Contains(CounselAccess.AssignedByState), nameof(access), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Counsel> Shape { get; } = new(
        "counsel",
        static (ref RecordValues values) => new Counsel(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<bool>(),
            values.List<CounselAccess>(),
            values.MaybeValue<UncertainPeriod>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Counsel counsel) => counsel.Id),
        Member.Of("name", Codec.Secret(NameClass, DomainText.LineLength), (Counsel counsel) => counsel.Name),
        Member.Of("chosenByClient", Codec.Boolean, (Counsel counsel) => counsel.ChosenByClient).Sealed(),
        Member.List("access", Codec.Term<CounselAccess>(), (Counsel counsel) => counsel.Access).Sealed(),
        Member.MaybeValue("period", Codec.Period, (Counsel counsel) => counsel.Period).Sealed(),
        Member.Maybe("contact", Codec.Secret(ContactClass, DomainText.LineLength), (Counsel counsel) => counsel.Contact));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who it is.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string> Name { get; }

    /// <summary>Whether the client chose counsel.</summary>
    [NotSensitive("Yes or no; says nothing about who.")]
    public bool ChosenByClient { get; }

    /// <summary>What counsel may do.</summary>
    public ImmutableArray<CounselAccess> Access { get; }

    /// <summary>From when to when, or null when not known.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>How to reach counsel, or null.</summary>
    [Sensitive(ContactClass)]
    public Sensitive<string>? Contact { get; }
}
