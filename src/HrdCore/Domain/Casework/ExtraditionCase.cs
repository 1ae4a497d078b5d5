using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A state asks another for a defender, and a court decides.</summary>
/// <remarks>Immutable. Prints its classes. The territory of the case is the one whose court decides. Precedents are kept, because the next court asks for them.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ExtraditionCase : Case, IDomainRecord<ExtraditionCase>
{
    /// <summary>The class of <see cref="ExpertWitnesses"/>.</summary>
    public const DataClass ExpertWitnessesClass = DataClass.Network;

    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="requestingState">The one that asks for the defender.</param>
    /// <param name="expertWitnesses">Experts who give evidence: at most 64, each once, each at most 500 characters and <see cref="DataClass.Network"/>.</param>
    /// <param name="precedents">Decisions of other courts that it relies on: at most 64, no two with one identifier.</param>
    /// <param name="isVoluntaryReturnFeared">Whether pressure to return "of one's own will" is feared, or null when not known.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public ExtraditionCase(
        CaseParts parts,
        Territory requestingState,
        IEnumerable<Sensitive<string>>? expertWitnesses = null,
        IEnumerable<Precedent>? precedents = null,
        bool? isVoluntaryReturnFeared = null)
        : base(CaseKind.ExtraditionDefence, parts, out var check)
    {
        RequestingState = check.Required(requestingState, nameof(requestingState));
        ExpertWitnesses = check.Secrets(expertWitnesses, ExpertWitnessesClass, DomainText.LineLength, 0, MaxItems, nameof(expertWitnesses));
        Precedents = check.Keyed(precedents, item => item.Id, 0, MaxItems, nameof(precedents));
        IsVoluntaryReturnFeared = isVoluntaryReturnFeared;
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<ExtraditionCase> Shape { get; } = new(
        "extradition-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var requestingState = values.Next<Territory>();
            parts.TakeRest(ref values);
            return new ExtraditionCase(parts, requestingState, values.List<Sensitive<string>>(), values.List<Precedent>(), values.MaybeValue<bool>());
        },
        [
            .. CaseMembers.Required<ExtraditionCase>(),
            Member.Of("requestingState", Codec.Territory, (ExtraditionCase item) => item.RequestingState),
            .. CaseMembers.Optional<ExtraditionCase>(),
            Member.List("expertWitnesses", Codec.Secret(ExpertWitnessesClass, DomainText.LineLength), (ExtraditionCase item) => item.ExpertWitnesses),
            Member.List("precedents", Codec.Record<Precedent>(), (ExtraditionCase item) => item.Precedents),
            Member.MaybeValue("isVoluntaryReturnFeared", Codec.Boolean, (ExtraditionCase item) => item.IsVoluntaryReturnFeared).Sealed(),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The one that asks for the defender.</summary>
    [NotSensitive("A whole country; it asks many for many.")]
    public Territory RequestingState { get; }

    /// <summary>Experts who give evidence, in the order given.</summary>
    [Sensitive(ExpertWitnessesClass)]
    public ImmutableArray<Sensitive<string>> ExpertWitnesses { get; }

    /// <summary>Decisions of other courts that it relies on, in the order given.</summary>
    public ImmutableArray<Precedent> Precedents { get; }

    /// <summary>Whether pressure to return "of one's own will" is feared, or null when not known.</summary>
    public bool? IsVoluntaryReturnFeared { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
