using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>That somebody answers for naming a perpetrator in public.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SignOff : DomainRecord<SignOff>, IDomainRecord<SignOff>
{
    /// <summary>Records a sign-off.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectId">The involvement that may be named.</param>
    /// <param name="signedBy">The handle of whoever answers for it.</param>
    /// <param name="signedAt">When; the years 1900 to 9000 of UTC.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public SignOff(
        Guid id,
        Guid subjectId,
        Guid signedBy,
        DateTimeOffset signedAt)
    {
        var check = new Check(nameof(SignOff));
        Id = check.Id(id, nameof(id));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        SignedBy = check.Id(signedBy, nameof(signedBy));
        SignedAt = check.Instant(signedAt, nameof(signedAt));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<SignOff> Shape { get; } = new(
        "sign-off",
        static (ref RecordValues values) => new SignOff(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<DateTimeOffset>()),
        Member.Of("id", Codec.Id, (SignOff signOff) => signOff.Id),
        Member.Of("subjectId", Codec.Id, (SignOff signOff) => signOff.SubjectId),
        Member.Of("signedBy", Codec.Id, (SignOff signOff) => signOff.SignedBy),
        Member.Of("signedAt", Codec.Instant, (SignOff signOff) => signOff.SignedAt))
    {
        IsClosed = static _ => true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The involvement that may be named.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid SubjectId { get; }

    /// <summary>The handle of whoever answers for it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid SignedBy { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SignedAt { get; }
}
