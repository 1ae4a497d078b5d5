using System.Collections.Immutable;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>Published alerts, to be searched and counted.</summary>
/// <remarks>Immutable. Threads: safe. It holds what was published and nothing else.</remarks>
public sealed class AlertIndex
{
    /// <summary>Most alerts.</summary>
    public const int MaxAlerts = 100_000;

    /// <summary>Makes an index.</summary>
    /// <param name="alerts">At most 100,000, no two with one identifier.</param>
    /// <exception cref="InvalidRecordException">There are too many, one is missing, or one comes twice.</exception>
    public AlertIndex(IEnumerable<Alert> alerts)
    {
        var check = new Check(nameof(AlertIndex));
        Alerts = check.Keyed(alerts, alert => alert.Id, 0, MaxAlerts, nameof(alerts));
        check.Done();
    }

    /// <summary>All alerts, in the order given.</summary>
    public ImmutableArray<Alert> Alerts { get; }

    /// <summary>The alerts that fit everything that is asked; what is left out is not asked.</summary>
    /// <param name="period">When it happened; an alert that may have happened then is among them.</param>
    /// <param name="territory">Where; compared by code.</param>
    /// <param name="form">What was done.</param>
    /// <param name="facet">What it can be found by.</param>
    public ImmutableArray<Alert> Find(UncertainPeriod? period = null, Territory? territory = null, ViolationForm? form = null, AlertFacet? facet = null) =>
    [
        .. Alerts.Where(alert =>
            (period is not { } time || time.Contains(alert.HappenedOn) != Certainty.No)
            && (territory is null || territory.Equals(alert.Territory))
            && (form is null || alert.Forms.Contains(form))
            && (facet is null || alert.Has(facet))),
    ];

    /// <summary>How many alerts surely happened in a period. True totals are higher, because attacks go unreported: the figure is a lower bound and says so.</summary>
    /// <param name="period">The period, with a beginning and an end.</param>
    /// <param name="name">What the figure is called; at most 200 characters in each language.</param>
    /// <param name="coverageNote">What the index covers and what it leaves out; at most 8,000 characters in each language.</param>
    /// <exception cref="InvalidRecordException">The name or the note is missing or too long, or the period has no end.</exception>
    public Figure Count(UncertainPeriod period, LocalizedText name, LocalizedText coverageNote)
    {
        var count = Alerts.Count(alert => period.Contains(alert.HappenedOn) == Certainty.Yes);
        return new Figure(name, new Quantity<decimal>(count, QuantityQualifier.AtLeast), period, coverageNote, isLowerBound: true, unit: UnitOfCount.Alert);
    }

    /// <summary>How many alerts of a period show each form of violation. An alert may show several, so the rows overlap.</summary>
    /// <param name="id">A random identifier for the table.</param>
    /// <param name="period">The period, with a beginning and an end; alerts that surely happened in it count.</param>
    /// <param name="name">What the table is called; at most 200 characters in each language.</param>
    /// <param name="coverageNote">What the index covers and what it leaves out; at most 8,000 characters in each language.</param>
    /// <param name="deaths">Whether deaths count as physical violence too.</param>
    /// <exception cref="InvalidRecordException">The identifier is empty, the name or the note is missing or too long, or the period has no end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The way of counting deaths is none of those listed.</exception>
    public Tabulation CountForms(Guid id, UncertainPeriod period, LocalizedText name, LocalizedText coverageNote, DeathCounting deaths = DeathCounting.WithinViolence)
    {
        var shown = Alerts.Where(alert => period.Contains(alert.HappenedOn) == Certainty.Yes).Select(alert => ViolationForms.RollUp(alert.Forms, deaths)).ToArray();
        var rows = ViolationForm.All.Select(form => new TabulationRow(form.Term, new Quantity<int>(shown.Count(forms => forms.Contains(form)))));
        return new Tabulation(id, name, UnitOfCount.Alert, period, coverageNote, rows, isMultiLabel: true, isLowerBound: true, total: new Quantity<int>(shown.Length));
    }

    /// <summary>Puts the alerts that were published in a period together, e.g. those of a month.</summary>
    /// <param name="id">A random identifier for the digest.</param>
    /// <param name="title">What it is called; at most 200 characters in each language.</param>
    /// <param name="period">The period, with a beginning and an end; alerts that surely were published in it are in.</param>
    /// <param name="publishedOn">When the digest is published.</param>
    /// <param name="figures">Its statistics; at most 200.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, the period has no end, or there are more than 1000 alerts.</exception>
    public Digest DigestOf(Guid id, LocalizedText title, UncertainPeriod period, UncertainDate publishedOn, IEnumerable<Figure>? figures = null) =>
        new(id, title, period, publishedOn, Alerts.Where(alert => period.Contains(alert.PublishedOn) == Certainty.Yes).Select(alert => alert.Id), figures);
}
