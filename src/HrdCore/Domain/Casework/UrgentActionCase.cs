using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A defender needs help at once, above all counsel of the defender's own choice.</summary>
/// <remarks>Immutable. Prints its classes. A first response is due within 48 hours; <see cref="ResponseClock"/> tells how it stands. No other kind promises hours.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class UrgentActionCase : Case, IDomainRecord<UrgentActionCase>
{
    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="priority">How soon, as sorted when it was triaged; or null.</param>
    /// <param name="atRiskProfileId">The entry in the register of defenders at risk that set it off, or null.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public UrgentActionCase(CaseParts parts, Priority? priority = null, Guid? atRiskProfileId = null)
        : base(CaseKind.UrgentAction, parts, out var check)
    {
        Priority = priority;
        AtRiskProfileId = check.MaybeId(atRiskProfileId, nameof(atRiskProfileId));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<UrgentActionCase> Shape { get; } = new(
        "urgent-action-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            parts.TakeRest(ref values);
            return new UrgentActionCase(parts, values.Maybe<Priority>(), values.MaybeValue<Guid>());
        },
        [
            .. CaseMembers.Required<UrgentActionCase>(),
            .. CaseMembers.Optional<UrgentActionCase>(),
            Member.Maybe("priority", Codec.Term<Priority>(), (UrgentActionCase item) => item.Priority),
            Member.MaybeValue("atRiskProfileId", Codec.Id, (UrgentActionCase item) => item.AtRiskProfileId),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>How soon, or null when not yet sorted.</summary>
    public Priority? Priority { get; }

    /// <summary>The entry in the register of defenders at risk that set it off, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? AtRiskProfileId { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
