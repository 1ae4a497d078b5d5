using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>People who are struck or act together without being an organisation.</summary>
/// <remarks>Immutable. Prints its classes. Of how many an entry speaks is said, because statistics count cases, persons and groups apart.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Group : DomainRecord<Group>, IDomainRecord<Group>
{
    /// <summary>The class of <see cref="Kind"/>.</summary>
    public const DataClass KindClass = DataClass.SpecialCategory;

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Identity;

    /// <summary>The class of <see cref="Activity"/>.</summary>
    public const DataClass ActivityClass = DataClass.Identity;

    /// <summary>Records a group.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="kind">What brings them together.</param>
    /// <param name="unit">Of how many the entry speaks; not of one person.</param>
    /// <param name="name">What they call themselves; at most 500 characters; <see cref="DataClass.Identity"/>; or null.</param>
    /// <param name="size">How many they are, or null when not known.</param>
    /// <param name="activity">What they do for human rights; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long or classified otherwise, or the entry speaks of one person.</exception>
    public Group(
        Guid id,
        GroupKind kind,
        CountingUnit unit,
        Sensitive<string>? name = null,
        Quantity<int>? size = null,
        Sensitive<string>? activity = null)
    {
        var check = new Check(nameof(Group));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Unit = check.Required(unit, nameof(unit));
        Name = check.MaybeSecret(name, NameClass, DomainText.LineLength, nameof(name));
        Size = size;
        Activity = check.MaybeSecret(activity, ActivityClass, DomainText.NarrativeLength, nameof(activity), lines: true);
        check.That(unit != CountingUnit.Individual, nameof(unit), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Group> Shape { get; } = new(
        "group",
        static (ref RecordValues values) => new Group(
            values.Next<Guid>(),
            values.Next<GroupKind>(),
            values.Next<CountingUnit>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<Quantity<int>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Group group) => group.Id),
        Member.Of("kind", Codec.Term<GroupKind>(), (Group group) => group.Kind, KindClass),
        Member.Of("unit", Codec.Term<CountingUnit>(), (Group group) => group.Unit),
        Member.Maybe("name", Codec.Secret(NameClass, DomainText.LineLength), (Group group) => group.Name),
        Member.MaybeValue("size", Codec.HowMany, (Group group) => group.Size),
        Member.Maybe("activity", Codec.SecretLines(ActivityClass, DomainText.NarrativeLength), (Group group) => group.Activity));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What brings them together.</summary>
    [Sensitive(KindClass)]
    public GroupKind Kind { get; }

    /// <summary>Of how many the entry speaks.</summary>
    public CountingUnit Unit { get; }

    /// <summary>What they call themselves, or null.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string>? Name { get; }

    /// <summary>How many they are, or null when not known.</summary>
    public Quantity<int>? Size { get; }

    /// <summary>What they do for human rights, or null.</summary>
    [Sensitive(ActivityClass)]
    public Sensitive<string>? Activity { get; }
}
