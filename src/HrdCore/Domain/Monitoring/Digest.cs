using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>What was published in a period, with its figures.</summary>
/// <remarks>Immutable. Meant to be published. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Digest : DomainRecord<Digest>, IDomainRecord<Digest>
{
    /// <summary>Records a digest.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="title">What it is called; at most 200 characters in each language.</param>
    /// <param name="period">The time that it speaks of; with a beginning and an end.</param>
    /// <param name="publishedOn">When it was published.</param>
    /// <param name="alertIds">The alerts in it; at most 1000, each once.</param>
    /// <param name="figures">Its statistics; each says its own period, coverage and whether more is certain to exist; at most 200.</param>
    /// <param name="tables">Its tables; at most 50, no two with one identifier.</param>
    /// <param name="trends">The trends that it speaks of; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, or the period has no end.</exception>
    public Digest(
        Guid id,
        LocalizedText title,
        UncertainPeriod period,
        UncertainDate publishedOn,
        IEnumerable<Guid> alertIds,
        IEnumerable<Figure>? figures = null,
        IEnumerable<Tabulation>? tables = null,
        IEnumerable<TrendNote>? trends = null)
    {
        var check = new Check(nameof(Digest));
        Id = check.Id(id, nameof(id));
        Title = check.Texts(title, DomainText.LabelLength, nameof(title));
        Period = period;
        PublishedOn = publishedOn;
        AlertIds = check.Ids(alertIds, 0, 1000, nameof(alertIds));
        Figures = check.List(figures, 0, 200, nameof(figures));
        Tables = check.Keyed(tables, table => table.Id, 0, 50, nameof(tables));
        Trends = check.Set(trends, 0, TrendNote.All.Length, nameof(trends));
        check.That(period.Start.Kind == PeriodEdgeKind.Date && period.End.Kind == PeriodEdgeKind.Date, nameof(period), ValidationRule.PeriodOpen);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Digest> Shape { get; } = new(
        "digest",
        static (ref RecordValues values) => new Digest(
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<UncertainPeriod>(),
            values.Next<UncertainDate>(),
            values.List<Guid>(),
            values.List<Figure>(),
            values.List<Tabulation>(),
            values.List<TrendNote>()),
        Member.Of("id", Codec.Id, (Digest digest) => digest.Id),
        Member.Of("title", Codec.Texts(DomainText.LabelLength), (Digest digest) => digest.Title),
        Member.Of("period", Codec.Period, (Digest digest) => digest.Period),
        Member.Of("publishedOn", Codec.Date, (Digest digest) => digest.PublishedOn),
        Member.List("alertIds", Codec.Id, (Digest digest) => digest.AlertIds),
        Member.List("figures", Codec.Record<Figure>(), (Digest digest) => digest.Figures),
        Member.List("tables", Codec.Record<Tabulation>(), (Digest digest) => digest.Tables),
        Member.List("trends", Codec.Term<TrendNote>(), (Digest digest) => digest.Trends));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The time that it speaks of.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>When it was published.</summary>
    public UncertainDate PublishedOn { get; }

    /// <summary>The alerts in it.</summary>
    [NotSensitive("Random; the alerts are published.")]
    public ImmutableArray<Guid> AlertIds { get; }

    /// <summary>Its statistics.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Its tables.</summary>
    public ImmutableArray<Tabulation> Tables { get; }

    /// <summary>The trends that it speaks of.</summary>
    public ImmutableArray<TrendNote> Trends { get; }
}
