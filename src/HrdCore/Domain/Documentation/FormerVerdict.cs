using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>A verdict that was given before a fact was looked at again.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class FormerVerdict : DomainRecord<FormerVerdict>, IDomainRecord<FormerVerdict>
{
    /// <summary>Records a former verdict.</summary>
    /// <param name="status">The verdict.</param>
    /// <param name="decidedAt">When it was given; the years 1900 to 9000 of UTC.</param>
    /// <param name="standard">How sure one had to be, or null when it was not said.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public FormerVerdict(
        VerificationStatus status,
        DateTimeOffset decidedAt,
        StandardOfProof? standard = null)
    {
        var check = new Check(nameof(FormerVerdict));
        Status = check.Required(status, nameof(status));
        DecidedAt = check.Instant(decidedAt, nameof(decidedAt));
        Standard = standard;
        check.That(status is null || VerificationStates.IsVerdict(status), nameof(status), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<FormerVerdict> Shape { get; } = new(
        "former-verdict",
        static (ref RecordValues values) => new FormerVerdict(
            values.Next<VerificationStatus>(),
            values.Next<DateTimeOffset>(),
            values.Maybe<StandardOfProof>()),
        Member.Of("status", Codec.Term<VerificationStatus>(), (FormerVerdict verdict) => verdict.Status),
        Member.Of("decidedAt", Codec.Instant, (FormerVerdict verdict) => verdict.DecidedAt),
        Member.Maybe("standard", Codec.Term<StandardOfProof>(), (FormerVerdict verdict) => verdict.Standard))
    {
        IsClosed = static _ => true,
    };

    /// <summary>The verdict.</summary>
    public VerificationStatus Status { get; }

    /// <summary>When it was given, in UTC.</summary>
    public DateTimeOffset DecidedAt { get; }

    /// <summary>How sure one had to be, or null when it was not said.</summary>
    public StandardOfProof? Standard { get; }
}
