using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>One thing that a consent allows: for this purpose, these classes of data, to this audience, in these artefacts. What it does not name is denied.</summary>
/// <remarks>Immutable. An artefact is a photograph, recording, document or statement with an identifier of its own. Data that stand in no artefact need a scope of any artefact.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ConsentScope : DomainRecord<ConsentScope>, IDomainRecord<ConsentScope>
{
    /// <summary>Most artefacts.</summary>
    public const int MaxArtefacts = 256;

    /// <summary>Records a scope.</summary>
    /// <param name="purpose">What for.</param>
    /// <param name="classes">What may be told; one class or more.</param>
    /// <param name="audience">Whom; not <see cref="Audience.Log"/>, which nobody is asked about.</param>
    /// <param name="isAnyArtefact">Whether it holds for whatever there is, artefact or not. A list is safer.</param>
    /// <param name="artefactIds">Which artefacts, each once, at most 256; given exactly when it does not hold for any.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, an artefact comes twice, or both any artefact and a list are given, or neither.</exception>
    public ConsentScope(ConsentPurpose purpose, DataClass classes, Audience audience, bool isAnyArtefact, IEnumerable<Guid>? artefactIds = null)
    {
        var check = new Check(nameof(ConsentScope));
        Purpose = check.Required(purpose, nameof(purpose));
        Classes = classes;
        check.That(ConsentQuestion.AreClasses(classes), nameof(classes), ValidationRule.OutOfRange);
        Audience = audience;
        check.That(ConsentQuestion.IsAudience(audience), nameof(audience), ValidationRule.OutOfRange);
        IsAnyArtefact = isAnyArtefact;
        ArtefactIds = check.Ids(artefactIds, 0, MaxArtefacts, nameof(artefactIds));
        check.That(isAnyArtefact == ArtefactIds.IsEmpty, nameof(artefactIds), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ConsentScope> Shape { get; } = new(
        "consent-scope",
        static (ref RecordValues values) => new ConsentScope(
            values.Next<ConsentPurpose>(), values.Next<DataClass>(), values.Next<Audience>(), values.Next<bool>(), values.List<Guid>()),
        Member.Of("purpose", Codec.Term<ConsentPurpose>(), (ConsentScope scope) => scope.Purpose),
        Member.Of("classes", Codec.Classes, (ConsentScope scope) => scope.Classes),
        Member.Of("audience", Codec.Audience, (ConsentScope scope) => scope.Audience),
        Member.Of("isAnyArtefact", Codec.Boolean, (ConsentScope scope) => scope.IsAnyArtefact),
        Member.List("artefactIds", Codec.Id, (ConsentScope scope) => scope.ArtefactIds));

    /// <summary>What for.</summary>
    public ConsentPurpose Purpose { get; }

    /// <summary>What may be told.</summary>
    public DataClass Classes { get; }

    /// <summary>Whom.</summary>
    public Audience Audience { get; }

    /// <summary>Whether it holds for whatever there is, artefact or not.</summary>
    public bool IsAnyArtefact { get; }

    /// <summary>Which artefacts, in the order given; empty when it holds for any.</summary>
    [NotSensitive("Random; says nothing about what is in them.")]
    public ImmutableArray<Guid> ArtefactIds { get; }

    internal bool IsSameAs(ConsentScope other) =>
        Purpose == other.Purpose && Classes == other.Classes && Audience == other.Audience && IsAnyArtefact == other.IsAnyArtefact && ArtefactIds.SequenceEqual(other.ArtefactIds);

    /// <summary>Whether it speaks of an artefact, or of what stands in none (null).</summary>
    internal bool SpeaksOf(Guid? artefactId) => IsAnyArtefact || (artefactId is { } id && ArtefactIds.Contains(id));
}
