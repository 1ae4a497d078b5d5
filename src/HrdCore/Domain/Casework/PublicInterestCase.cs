using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A case whose outcome may serve the public.</summary>
/// <remarks>Immutable. Prints its classes. No hours are promised; the words in the subject line only spare delay.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class PublicInterestCase : Case, IDomainRecord<PublicInterestCase>
{
    /// <summary>The class of <see cref="PublicInterest"/>.</summary>
    public const DataClass PublicInterestClass = DataClass.LegalStrategy;

    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="publicInterest">What the public may gain; at most 8,000 characters, lines allowed; <see cref="DataClass.LegalStrategy"/>.</param>
    /// <param name="supportFormId">The support form that was filled in, as evidence; or null.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public PublicInterestCase(CaseParts parts, Sensitive<string>? publicInterest = null, Guid? supportFormId = null)
        : base(CaseKind.PublicInterestLitigation, parts, out var check)
    {
        PublicInterest = check.MaybeSecret(publicInterest, PublicInterestClass, DomainText.NarrativeLength, nameof(publicInterest), lines: true);
        SupportFormId = check.MaybeId(supportFormId, nameof(supportFormId));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<PublicInterestCase> Shape { get; } = new(
        "public-interest-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            parts.TakeRest(ref values);
            return new PublicInterestCase(parts, values.Maybe<Sensitive<string>>(), values.MaybeValue<Guid>());
        },
        [
            .. CaseMembers.Required<PublicInterestCase>(),
            .. CaseMembers.Optional<PublicInterestCase>(),
            Member.Maybe("publicInterest", Codec.SecretLines(PublicInterestClass, DomainText.NarrativeLength), (PublicInterestCase item) => item.PublicInterest),
            Member.MaybeValue("supportFormId", Codec.Id, (PublicInterestCase item) => item.SupportFormId),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>What the public may gain, or null when not written down.</summary>
    [Sensitive(PublicInterestClass)]
    public Sensitive<string>? PublicInterest { get; }

    /// <summary>The support form that was filled in, as evidence; or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? SupportFormId { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
