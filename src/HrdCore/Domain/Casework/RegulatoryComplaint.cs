using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A complaint to a regulator, such as about a forced confession on air.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RegulatoryComplaint : Case, IDomainRecord<RegulatoryComplaint>
{
    /// <summary>The class of <see cref="Respondent"/>.</summary>
    public const DataClass RespondentClass = DataClass.Allegation;

    /// <summary>Opens a case.</summary>
    /// <param name="parts">What it has in common with the other kinds.</param>
    /// <param name="regulator">The public body that is asked to act; at most 200 characters.</param>
    /// <param name="respondent">Whom the complaint is about; at most 500 characters; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="broadcasts">When what is complained about was shown: at most 64 dates.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public RegulatoryComplaint(CaseParts parts, string regulator, Sensitive<string>? respondent = null, IEnumerable<UncertainDate>? broadcasts = null)
        : base(CaseKind.RegulatoryComplaint, parts, out var check)
    {
        Regulator = check.Text(regulator, DomainText.LabelLength, nameof(regulator));
        Respondent = check.MaybeSecret(respondent, RespondentClass, DomainText.LineLength, nameof(respondent));
        Broadcasts = check.List(broadcasts, 0, MaxItems, nameof(broadcasts));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<RegulatoryComplaint> Shape { get; } = new(
        "regulatory-complaint",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var regulator = values.Next<string>();
            parts.TakeRest(ref values);
            return new RegulatoryComplaint(parts, regulator, values.Maybe<Sensitive<string>>(), values.List<UncertainDate>());
        },
        [
            .. CaseMembers.Required<RegulatoryComplaint>(),
            Member.Of("regulator", Codec.Line(DomainText.LabelLength), (RegulatoryComplaint item) => item.Regulator).Sealed(),
            .. CaseMembers.Optional<RegulatoryComplaint>(),
            Member.Maybe("respondent", Codec.Secret(RespondentClass, DomainText.LineLength), (RegulatoryComplaint item) => item.Respondent),
            Member.List("broadcasts", Codec.Date, (RegulatoryComplaint item) => item.Broadcasts).Sealed(),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The public body that is asked to act.</summary>
    [NotSensitive("A public body; complaints to it are its daily work.")]
    public string Regulator { get; }

    /// <summary>Whom the complaint is about, or null.</summary>
    [Sensitive(RespondentClass)]
    public Sensitive<string>? Respondent { get; }

    /// <summary>When what is complained about was shown, in the order given.</summary>
    public ImmutableArray<UncertainDate> Broadcasts { get; }

    internal override DataClass Content => Shape.Content;

    internal override DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.Amended(this, changes);

    internal override IEnumerable<(string Key, string Path, DomainRecord Part)> Parts => Shape.PartsOf(this);

    internal override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
