using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A defender stands accused and needs counsel.</summary>
/// <remarks>Immutable. Prints its classes. What the charges are is in the proceedings.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CriminalDefenceCase : Case, IDomainRecord<CriminalDefenceCase>
{
    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="contestedEvidence">Evidence that counsel wants left out, such as what was said under torture: at most 64, each once.</param>
    /// <param name="isConfessionForced">Whether a confession was forced, or null when not known.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public CriminalDefenceCase(CaseParts parts, IEnumerable<Guid>? contestedEvidence = null, bool? isConfessionForced = null)
        : base(CaseKind.CriminalDefence, parts, out var check)
    {
        ContestedEvidence = check.Ids(contestedEvidence, 0, MaxItems, nameof(contestedEvidence));
        IsConfessionForced = isConfessionForced;
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<CriminalDefenceCase> Shape { get; } = new(
        "criminal-defence-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            parts.TakeRest(ref values);
            return new CriminalDefenceCase(parts, values.List<Guid>(), values.MaybeValue<bool>());
        },
        [
            .. CaseMembers.Required<CriminalDefenceCase>(),
            .. CaseMembers.Optional<CriminalDefenceCase>(),
            Member.List("contestedEvidence", Codec.Id, (CriminalDefenceCase item) => item.ContestedEvidence),
            Member.MaybeValue("isConfessionForced", Codec.Boolean, (CriminalDefenceCase item) => item.IsConfessionForced).Sealed(),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>Evidence that counsel wants left out.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> ContestedEvidence { get; }

    /// <summary>Whether a confession was forced, or null when not known.</summary>
    public bool? IsConfessionForced { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
