using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A request that a government put sanctions on those responsible.</summary>
/// <remarks>Immutable. Prints its classes. Whoever is named is accused by the organisation, which has to be able to show why.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SanctionsRequest : Case, IDomainRecord<SanctionsRequest>
{
    /// <summary>The class of <see cref="NamedPersons"/>.</summary>
    public const DataClass NamedPersonsClass = DataClass.Allegation;

    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="regime">The law that is asked to be applied; at most 200 characters.</param>
    /// <param name="namedPersons">Who is named: 1 to 64, each once, each at most 500 characters and <see cref="DataClass.Allegation"/>.</param>
    /// <param name="evidence">What shows it: at most 64 pieces of evidence, each once.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public SanctionsRequest(CaseParts parts, string regime, IEnumerable<Sensitive<string>> namedPersons, IEnumerable<Guid>? evidence = null)
        : base(CaseKind.SanctionsRequest, parts, out var check)
    {
        Regime = check.Text(regime, DomainText.LabelLength, nameof(regime));
        NamedPersons = check.Secrets(namedPersons, NamedPersonsClass, DomainText.LineLength, 1, MaxItems, nameof(namedPersons));
        Evidence = check.Ids(evidence, 0, MaxItems, nameof(evidence));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<SanctionsRequest> Shape { get; } = new(
        "sanctions-request",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var regime = values.Next<string>();
            var namedPersons = values.List<Sensitive<string>>();
            parts.TakeRest(ref values);
            return new SanctionsRequest(parts, regime, namedPersons, values.List<Guid>());
        },
        [
            .. CaseMembers.Required<SanctionsRequest>(),
            Member.Of("regime", Codec.Line(DomainText.LabelLength), (SanctionsRequest item) => item.Regime).Sealed(),
            Member.List("namedPersons", Codec.Secret(NamedPersonsClass, DomainText.LineLength), (SanctionsRequest item) => item.NamedPersons),
            .. CaseMembers.Optional<SanctionsRequest>(),
            Member.List("evidence", Codec.Id, (SanctionsRequest item) => item.Evidence),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The law that is asked to be applied.</summary>
    [NotSensitive("A public law.")]
    public string Regime { get; }

    /// <summary>Who is named, in the order given.</summary>
    [Sensitive(NamedPersonsClass)]
    public ImmutableArray<Sensitive<string>> NamedPersons { get; }

    /// <summary>What shows it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> Evidence { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
